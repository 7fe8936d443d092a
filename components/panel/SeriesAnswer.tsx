import type { SeriesValue } from '../../utils/core/model/live-answer.ts';
import type { Source } from '../../utils/core/model/source.ts';
import { dateArg } from '../../utils/core/view/words.ts';
import { SourceLink } from '../shared/SourceLink.tsx';
import { useUi } from '../shared/say.ts';

/** Dated values as a live source gave them, newest first, with where they come from and under what licence. */
export function SeriesAnswer({
  title,
  values,
  source,
}: {
  readonly title: string;
  readonly values: readonly SeriesValue[];
  readonly source: Source;
}) {
  const words = useUi();
  const most = Math.max(...values.map(({ value }) => Math.abs(value)));
  return (
    <figure class="series">
      {/* The sources name their series in English. */}
      <figcaption lang="en">{title}</figcaption>
      <ol>
        {values.toReversed().map(({ asOf, value }) => (
          <li key={asOf} class="series-row">
            <span class="series-day">{words('plain', dateArg(asOf))}</span>
            <span class="series-track" aria-hidden="true">
              <span
                class="series-bar"
                style={{ inlineSize: `${most > 0 ? Math.max(1, (Math.abs(value) / most) * 100) : 1}%` }}
              />
            </span>
            <span class="series-value">{words('plain', value)}</span>
          </li>
        ))}
      </ol>
      <p class="note-sources">
        <SourceLink source={source} />
        <span class="source-about-licence">{source.licence}</span>
      </p>
    </figure>
  );
}
