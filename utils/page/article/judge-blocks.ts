import { applies } from '../rules.ts';
import type { TextBlock } from '../text/text-block.ts';
import { BLOCK_RULES, START } from './block-rules.ts';
import { measureBlocks } from './measure-blocks.ts';
import type { PageHints } from './page-measures.ts';

/** What a neighbour adds at most, either way; what one that is not there adds. */
const MOST_SAY = 2;

/**
 * Points of each block: above nothing it is part of the article. A block is judged by itself first and then by its neighbours as
 * well, half as much by the next and a quarter by the next but one: subheads and short answers stand among paragraphs, and so do
 * teasers among teasers.
 */
export function judgeBlocks(blocks: readonly TextBlock[], hints: PageHints, headline: TextBlock | null): number[] {
  const alone = measureBlocks(blocks, hints, headline).map((measures) =>
    BLOCK_RULES.reduce((sum, rule) => (applies(rule, measures[rule.measure] ?? 0) ? sum + rule.points : sum), START),
  );
  const sayOf = (at: number) => Math.max(-MOST_SAY, Math.min(MOST_SAY, alone[at] ?? -MOST_SAY));
  return alone.map((points, at) => points + (sayOf(at - 1) + sayOf(at + 1)) / 2 + (sayOf(at - 2) + sayOf(at + 2)) / 4);
}
