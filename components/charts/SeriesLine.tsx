import { measureMessage } from '../../utils/core/view/measure-message.ts';
import type { RecordSeries } from '../../utils/core/view/record-series.ts';
import { dateArg } from '../../utils/core/view/words.ts';
import { SourceLink } from '../shared/SourceLink.tsx';
import { useSay, useUi } from '../shared/say.ts';
import { timeOf } from './TimeChart.tsx';
import { ValuesChart } from './ValuesChart.tsx';

/** Dated values on record, drawn as a line over time: one line a source. */
export function SeriesLine({ series: { measure, values } }: { readonly series: RecordSeries }) {
  const say = useSay();
  const words = useUi();
  const last = values.length - 1;
  return (
    <ValuesChart
      caption={words('series_caption', { kind: 'message', message: measureMessage(measure) })}
      said={values.map(({ words: value, asOf }) => `${words('plain', dateArg(asOf))}: ${say(value)}`)}
      points={values.map(({ value, words: said, asOf, source }, at) => ({
        time: timeOf(asOf),
        value,
        own: false,
        line: source.publisher,
        label: at === 0 || at === last ? say(said) : null,
      }))}
    >
      {values.toReversed().map(({ words: said, asOf, source }, at) => (
        <tr key={`${asOf} ${at}`}>
          <th scope="row">{words('plain', dateArg(asOf))}</th>
          <td>{say(said)}</td>
          <td>
            <SourceLink source={source} />
          </td>
        </tr>
      ))}
    </ValuesChart>
  );
}
