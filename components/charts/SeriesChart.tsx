import type { Series } from '../../utils/core/view/figure-series.ts';
import { measureMessage } from '../../utils/core/view/measure-message.ts';
import { dateArg } from '../../utils/core/view/words.ts';
import { SourceLink } from '../shared/SourceLink.tsx';
import { useUi } from '../shared/say.ts';

/** Dated values of one measure as a small list with bars: what the article says among what is on record. */
export function SeriesChart({ series }: { readonly series: Series }) {
  const words = useUi();
  const most = Math.max(...series.values.map(({ value }) => value));
  return (
    <figure class="series">
      <figcaption>{words('series_caption', { kind: 'message', message: measureMessage(series.measure) })}</figcaption>
      <ol>
        {series.values.map(({ value, asOf, source }, index) => (
          <li key={`${asOf} ${index}`} class={source ? 'series-row' : 'series-row series-own'}>
            <span class="series-day">{words('plain', dateArg(asOf))}</span>
            <span class="series-track" aria-hidden="true">
              <span class="series-bar" style={{ inlineSize: `${most > 0 ? Math.max(1, (value / most) * 100) : 1}%` }} />
            </span>
            <span class="series-value">{words('plain', value)}</span>
            <span class="series-source">{source ? <SourceLink source={source} /> : words('series_own')}</span>
          </li>
        ))}
      </ol>
    </figure>
  );
}
