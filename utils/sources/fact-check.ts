import * as v from 'valibot';
import type { PublishedReview } from '../core/model/live-answer.ts';
import { err, ok } from '../core/model/result.ts';
import type { ReadResponse, SourceRequest } from './live-source.ts';

const Reply = v.object({
  claims: v.optional(
    v.array(
      v.object({
        text: v.optional(v.string(), ''),
        claimant: v.optional(v.string()),
        claimReview: v.optional(
          v.array(
            v.object({
              publisher: v.optional(v.object({ name: v.optional(v.string()), site: v.optional(v.string()) })),
              url: v.string(),
              title: v.optional(v.string(), ''),
              reviewDate: v.optional(v.string()),
              textualRating: v.optional(v.string(), ''),
            }),
          ),
          [],
        ),
      }),
    ),
  ),
});

/** Asks Google's Fact Check Tools with the reader's own key. Sends the claim's words: shown to the reader before they are sent. */
export function buildFactCheckRequest(words: string, lang: string, key: string): SourceRequest {
  const parameters = new URLSearchParams({ query: words, languageCode: lang, pageSize: '5', key });
  return {
    source: 'fact-check',
    url: `https://factchecktools.googleapis.com/v1alpha1/claims:search?${parameters}`,
    asks: words,
    format: 'json',
    identify: false,
    // The address holds the key: it is kept nowhere.
    cacheable: false,
  };
}

export const readFactCheckResponse: ReadResponse<readonly PublishedReview[]> = (body) => {
  const reply = v.safeParse(Reply, body);
  if (!reply.success) return err({ kind: 'malformed' });
  return ok(
    (reply.output.claims ?? []).flatMap(({ text, claimant, claimReview }) =>
      claimReview.flatMap(({ publisher, url, title, reviewDate, textualRating }) =>
        /^https?:\/\//.test(url) && URL.canParse(url)
          ? [
              {
                claim: text,
                claimant: claimant ?? null,
                publisher: publisher?.name ?? publisher?.site ?? new URL(url).hostname,
                title,
                url,
                reviewed: reviewDate?.slice(0, 10) ?? null,
                rating: textualRating,
              },
            ]
          : [],
      ),
    ),
  );
};
