import type { PageFacts } from '../metadata/read-metadata.ts';
import type { TextBlock } from '../text/text-block.ts';
import { BLOCK_FEATURES } from './block-columns.ts';
import { measureBlocks } from './block-features.ts';
import { BLOCK_MODEL } from './block-model-table.ts';
import { openTrees } from './boosted-trees.ts';

/** An article among a page's blocks. */
export interface FoundArticle {
  /** The article's text, in order; empty where the page has none. */
  readonly blocks: readonly TextBlock[];
  /** What stands around its headline, nearest the text first: bylines, dates. */
  readonly head: readonly string[];
}

/** How many blocks before the text, and how many after its beginning, may hold a byline. */
const HEAD_BEFORE = 12;
const HEAD_AFTER = 3;
/** Blocks as long as this are not repeated by authors but by pages, for another width of screen. */
const REPEATED = 40;

const trees = openTrees(BLOCK_MODEL, BLOCK_FEATURES);

/** Finds the blocks that make up the article's text: each is judged by itself, its place and its surroundings. */
export function findArticle(blocks: readonly TextBlock[], facts: PageFacts): FoundArticle {
  const rows = measureBlocks(blocks, facts);
  const seen = new Set<string>();
  const chosen = blocks.filter(({ text }, index) => {
    if (trees(rows, index * BLOCK_FEATURES.length) <= 0 || seen.has(text)) return false;
    if (text.length >= REPEATED) seen.add(text);
    return true;
  });
  const first = chosen[0] ? blocks.indexOf(chosen[0]) : 0;
  const before = blocks.slice(Math.max(0, first - HEAD_BEFORE), first).reverse();
  const head = chosen.length ? [...before, ...blocks.slice(first, first + HEAD_AFTER)] : [];
  return { blocks: chosen, head: head.map(({ text }) => text).filter((text) => text.length < 250) };
}
