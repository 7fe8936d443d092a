import { measureMessage } from '../../utils/core/view/measure-message.ts';
import type { RecordSeries } from '../../utils/core/view/record-series.ts';
import { dateArg, saying } from '../../utils/core/view/words.ts';
import { SourceLink } from '../shared/SourceLink.tsx';
import { useSay, useUi } from '../shared/say.ts';

const WIDTH = 200;
const HEIGHT = 36;

/** Dated values on record, drawn as a line over time; opened, every value with its source. */
export function SeriesLine({ series: { measure, values } }: { readonly series: RecordSeries }) {
  const say = useSay();
  const words = useUi();
  const [first, last] = [values[0], values.at(-1)!];
  const name = { kind: 'message', message: measureMessage(measure) } as const;
  return (
    <details class="more series-line">
      <summary>
        <span>{words('series_caption', name)}</span>
        <span class="series-ends">
          {words('series_ends', dateArg(first.asOf), saying(first.words), dateArg(last.asOf), saying(last.words))}
        </span>
        <svg viewBox={`0 -2 ${WIDTH} ${HEIGHT + 4}`} preserveAspectRatio="none" aria-hidden="true">
          <polyline points={pointsOf(values)} />
        </svg>
      </summary>
      <ol class="series">
        {values.toReversed().map(({ words: said, asOf, source }, at) => (
          <li key={`${asOf} ${at}`} class="series-row">
            <span class="series-day">{words('plain', dateArg(asOf))}</span>
            <span class="series-value">{say(said)}</span>
            <span class="series-source">
              <SourceLink source={source} />
            </span>
          </li>
        ))}
      </ol>
    </details>
  );
}

/** The values over time, from nought or the lowest to the highest. */
function pointsOf(values: RecordSeries['values']): string {
  const times = values.map(({ asOf }) => timeOf(asOf));
  const [from, to] = [Math.min(...times), Math.max(...times)];
  const lowest = Math.min(0, ...values.map(({ value }) => value));
  const span = Math.max(...values.map(({ value }) => value)) - lowest || 1;
  return values
    .map(({ value }, at) => {
      const x = ((times[at]! - from) / (to - from || 1)) * WIDTH;
      const y = HEIGHT - ((value - lowest) / span) * HEIGHT;
      return `${x.toFixed(1)},${y.toFixed(1)}`;
    })
    .join(' ');
}

/** Years since the year 0 of an ISO day, month or year. */
function timeOf(asOf: string): number {
  const [year = 0, month = 1, day = 1] = asOf.split('-').map(Number);
  return year + (month - 1) / 12 + (day - 1) / 366;
}
