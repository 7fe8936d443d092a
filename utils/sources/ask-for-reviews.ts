import type { LiveAnswer } from '../core/model/live-answer.ts';
import type { Ask } from './ask.ts';
import { buildFactCheckRequest, readFactCheckResponse } from './fact-check.ts';
import { failed } from './live-source.ts';

/** Statuses Google answers with where it does not know the key. */
const KEY_REFUSED = [400, 401, 403];

/** Asks for published fact-checks of a claim in these words, with the reader's own key. Never throws: a failure says why. */
export async function askForReviews(
  ask: Ask,
  words: string,
  lang: string,
  key: string,
  signal: AbortSignal,
): Promise<LiveAnswer> {
  if (!key) return failed({ kind: 'no-key' });
  const answer = await ask(buildFactCheckRequest(words, lang, key), readFactCheckResponse, signal);
  if (answer.ok) return { kind: 'reviews', at: answer.value.at, reviews: answer.value.value };
  const { error } = answer;
  return failed(error.kind === 'refused' && KEY_REFUSED.includes(error.status) ? { kind: 'key-refused' } : error);
}
