/* "Share on Facebook", "Tweet this on Twitter": buttons of a page, whose names the story does not speak of. */
import { wordsOfAll } from '../lang/name-language.ts';
import type { Doc } from '../text/doc.ts';
import { PUNCTUATION, tokenAt } from '../text/tokens.ts';
import { hashesOf } from '../text/word-set.ts';

/* Buttons are of the site's language, not of the story's. */
const ASKS = wordsOfAll(({ names }) => names.buttons);
const WORDS = wordsOfAll(({ names }) => names.buttonWords);
/** The services such a button sends to. */
const SERVICES = hashesOf(
  `facebook twitter x whatsapp linkedin reddit pinterest telegram instagram tumblr flipboard messenger bluesky threads mastodon digg
  stumbleupon youtube tiktok google wechat xing snapchat signal skype`,
);
const LONGEST = 80;

/** Spans of the lines that are buttons. */
export function findShareLines({ tokens, blocks }: Doc): [start: number, end: number][] {
  const found: [number, number][] = [];
  for (const { span } of blocks) {
    if (span[1] - span[0] > LONGEST) continue;
    const first = tokenAt(tokens, span[0]);
    if (first >= tokens.count || !ASKS.has(tokens.hashes[first] ?? 0)) continue;
    const past = tokenAt(tokens, span[1]);
    let end = first + 1;
    while (end < past && isFiller(end)) end++;
    if (end >= past) found.push([span[0], span[1]]);
  }
  return found;

  function isFiller(token: number): boolean {
    const hash = tokens.hashes[token] ?? 0;
    return tokens.kinds[token] === PUNCTUATION || WORDS.has(hash) || SERVICES.has(hash);
  }
}
