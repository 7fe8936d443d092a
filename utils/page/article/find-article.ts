import { bylineIn } from '../metadata/byline.ts';
import type { PageFacts } from '../metadata/page-facts.ts';
import { endsSentence } from '../text/prose-shape.ts';
import { HEADING_TAGS } from '../text/tags.ts';
import type { TextBlock } from '../text/text-block.ts';
import { judgeBlocks } from './judge-blocks.ts';
import { squeeze } from './page-measures.ts';

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

/** "Ann Example · 4 March 2025": names, a mark and a day, and nothing more. */
const isNameAndDay = (text: string): boolean =>
  text.length < 100 &&
  /^\p{Lu}[\p{L}.'’-]*(?: \p{L}[\p{L}.'’-]*){1,3} ?[·|•–—] ?[^.!?]{0,30}\b(?:19|20)\d\d\b[^.!?]{0,20}$/u.test(text);

/** Finds the blocks that make up the article's text: each is judged by itself, its place and its surroundings. */
export function findArticle(blocks: readonly TextBlock[], facts: PageFacts): FoundArticle {
  const points = judgeBlocks(blocks, facts);
  const seen = new Set<string>();
  const title = squeeze(facts.title ?? '');
  let told = 0;
  const chosen = blocks.filter(({ text, frame }, index) => {
    if (points[index]! <= 0 || seen.has(text)) return false;
    if (text.length >= REPEATED) seen.add(text);
    // The headline and the names under it are told apart from the text: they are in the metadata.
    if (HEADING_TAGS.has(frame.tag) && squeeze(text) === title) return false;
    // A standfirst may stand before the byline, so the first sentences do not end the head.
    if (told < HEAD_AFTER && (bylineIn(text) || isNameAndDay(text)) && !endsSentence(text)) return false;
    if (endsSentence(text)) told++;
    return true;
  });
  const first = chosen[0] ? blocks.indexOf(chosen[0]) : 0;
  const before = blocks.slice(Math.max(0, first - HEAD_BEFORE), first).reverse();
  const head = chosen.length ? [...before, ...blocks.slice(first, first + HEAD_AFTER)] : [];
  return { blocks: chosen, head: head.map(({ text }) => text).filter((text) => text.length < 250) };
}
