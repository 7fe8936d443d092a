import type { Series } from '../utils/core/view/figure-groups.ts';
import { dateArg } from '../utils/core/view/words.ts';
import { measureMessage } from './measure-message.ts';
import { SourceLink } from './SourceLink.tsx';
import { useSay, useUi } from './say.ts';

/** Dated values of one measure as a small table with bars: what the article says among what is on record. */
export function SeriesChart({ series }: { readonly series: Series }) {
  const say = useSay();
  const words = useUi();
  const most = Math.max(...series.values.map(({ value }) => value));
  return (
    <table class="series">
      <caption>{words('series_caption', { kind: 'message', message: measureMessage(series.measure) })}</caption>
      <tbody>
        {series.values.map(({ value, asOf, source }, index) => (
          <tr key={`${asOf} ${index}`} class={source ? '' : 'series-own'}>
            <th scope="row">{words('plain', dateArg(asOf))}</th>
            <td class="series-value">
              <span class="series-bar" style={{ inlineSize: `${most > 0 ? Math.max(2, (value / most) * 100) : 2}%` }} />
              <span>{say({ key: 'ui_plain', args: [{ kind: 'number', value }] })}</span>
            </td>
            <td>{source ? <SourceLink source={source} /> : <span class="quiet">{words('series_own')}</span>}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
