import type { PublishedReview } from '../../utils/core/model/live-answer.ts';
import { dateArg } from '../../utils/core/view/words.ts';
import { useUi } from '../shared/say.ts';

/** Published fact-checks as their publishers put them: the rating is quoted, never ours. */
export function ReviewList({ reviews }: { readonly reviews: readonly PublishedReview[] }) {
  const words = useUi();
  if (!reviews.length) return <p>{words('reviews_none')}</p>;
  return (
    <ul class="reviews">
      {reviews.map(({ claim, claimant, publisher, title, url, reviewed, rating }) => (
        <li key={url} class="review">
          <p dir="auto">{rating ? words('review_rating', publisher, rating) : publisher}</p>
          {claim && (
            <p class="quiet" dir="auto">
              {claimant ? words('review_claim_by', claim, claimant) : words('review_claim', claim)}
            </p>
          )}
          <p class="note-sources">
            <span class="source" dir="auto">
              <a data-source href={url} target="_blank" rel="noopener noreferrer">
                {title || publisher}
              </a>
              {reviewed && <span class="source-about">{words('plain', dateArg(reviewed))}</span>}
            </span>
          </p>
        </li>
      ))}
    </ul>
  );
}
