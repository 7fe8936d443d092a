import type { Series } from '../../utils/core/view/figure-series.ts';
import { measureMessage } from '../../utils/core/view/measure-message.ts';
import { dateArg } from '../../utils/core/view/words.ts';
import { SourceLink } from '../shared/SourceLink.tsx';
import { useUi } from '../shared/say.ts';
import { timeOf } from './TimeChart.tsx';
import { ValuesChart } from './ValuesChart.tsx';

/** Dated values of one measure: what the article says among what is on record. */
export function SeriesChart({ series: { measure, values } }: { readonly series: Series }) {
  const words = useUi();
  const last = values.length - 1;
  return (
    <ValuesChart
      caption={words('series_caption', { kind: 'message', message: measureMessage(measure) })}
      said={values.map(
        ({ value, asOf, source }) =>
          `${words('plain', dateArg(asOf))}: ${words('plain', value)}${source ? '' : ` (${words('series_own')})`}`,
      )}
      points={values.map(({ value, asOf, source }, at) => ({
        time: timeOf(asOf),
        value,
        own: source === null,
        line: source?.publisher ?? null,
        label: source === null || at === 0 || at === last ? words('plain', value) : null,
      }))}
    >
      {values.map(({ value, asOf, source }, index) => (
        <tr key={`${asOf} ${index}`} class={source ? '' : 'series-own'}>
          <th scope="row">{words('plain', dateArg(asOf))}</th>
          <td>{words('plain', value)}</td>
          <td>{source ? <SourceLink source={source} /> : words('series_own')}</td>
        </tr>
      ))}
    </ValuesChart>
  );
}
