import { squeeze } from '../squeeze.ts';
import { HINT } from '../text/frame-hints.ts';
import type { TextBlock } from '../text/text-block.ts';

/** Letters of a sentence that is set large beside the text, and how many blocks are looked up. */
const LEAST_LETTERS = 24;
const MOST_LETTERS = 400;
const MOST_LOOKED_UP = 60;

/** Blocks that only say again, set large, what a paragraph of the article says. */
export function findPullQuotes(chosen: readonly TextBlock[]): ReadonlySet<TextBlock> {
  const large: { block: TextBlock; letters: string }[] = [];
  const paragraphs: string[] = [];
  for (const block of chosen) {
    const letters = squeeze(block.text);
    if (large.length < MOST_LOOKED_UP && isSetApart(block)) large.push({ block, letters });
    else paragraphs.push(letters);
  }
  const text = large.length ? paragraphs.join('\n') : '';
  const repeats = large.filter(
    ({ letters }) => letters.length >= LEAST_LETTERS && letters.length <= MOST_LETTERS && text.includes(letters),
  );
  return new Set(repeats.map(({ block }) => block));
}

/** What boxes of such sentences are called. */
const CALLED = /quote|zitat|callout|highlight/i;

const isSetApart = ({ frame }: TextBlock): boolean =>
  CALLED.test(frame.look) ||
  CALLED.test(frame.parent?.look ?? '') ||
  frame.within === 'quote' ||
  ((frame.hints | (frame.parent?.hints ?? 0)) & (HINT.aside | HINT.quote)) !== 0;
