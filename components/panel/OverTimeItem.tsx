import type { OverTimeRow } from '../../utils/core/view/over-time-rows.ts';
import { dateArg } from '../../utils/core/view/words.ts';
import { useSay, useUi } from '../shared/say.ts';

/** A figure the reader has met before with another value: in this story, or in another. */
export function OverTimeItem({ row }: { readonly row: OverTimeRow }) {
  const say = useSay();
  const words = useUi();
  const { story, since } = row;
  return (
    <li>
      <article class="finding over-time" data-over-time={story ? 'elsewhere' : 'changed'}>
        <p class="finding-kind">{words(story ? 'visits_elsewhere' : 'visits_changed')}</p>
        <h2 class="finding-title">
          {say(row.measure)}{' '}
          <span class="finding-about" dir="auto">
            {row.subject}
          </span>
        </h2>
        <dl class="compare">
          <div class="compare-side">
            <dt>{words(story ? 'visits_there' : 'visits_then')}</dt>
            <dd class="compare-value">{say(row.other)}</dd>
            {since !== null && <dd class="compare-date">{moment(since)}</dd>}
            {story && <StoryLine story={story} />}
          </div>
          <div class="compare-side compare-own">
            <dt>{words(story ? 'compare_story' : 'visits_now')}</dt>
            <dd class="compare-value">{say(row.here)}</dd>
          </div>
        </dl>
      </article>
    </li>
  );
}

/** Where and when the other story stands. */
function StoryLine({ story }: { readonly story: NonNullable<OverTimeRow['story']> }) {
  const words = useUi();
  const { url, title, publisher, published } = story;
  const when = published?.includes('T')
    ? moment(Date.parse(published))
    : published && words('plain', dateArg(published));
  return (
    <dd class="compare-date">
      <a href={url} target="_blank" rel="noopener noreferrer" dir="auto">
        {title || url}
      </a>{' '}
      {[publisher, when].filter(Boolean).join(' · ')}
    </dd>
  );
}

/** Day and time in the language of the page and the place of the reader; nothing of no moment. */
const moment = (at: number): string =>
  Number.isNaN(at)
    ? ''
    : new Intl.DateTimeFormat(document.documentElement.lang || 'en', {
        dateStyle: 'medium',
        timeStyle: 'short',
      }).format(at);
