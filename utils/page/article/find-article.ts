import { type Elsewhere, findElsewhere } from '../elsewhere.ts';
import { bylineIn } from '../metadata/byline.ts';
import type { PageFacts } from '../metadata/page-facts.ts';
import { squeeze } from '../squeeze.ts';
import { endsSentence } from '../text/prose-shape.ts';
import { HEADING_TAGS } from '../text/tags.ts';
import type { TextBlock } from '../text/text-block.ts';
import { completeLists } from './complete-lists.ts';
import { judgeBlocks } from './judge-blocks.ts';
import { findPullQuotes } from './pull-quotes.ts';
import { findHeadline, findOtherStories, standsIn } from './story-heads.ts';

/** An article among a page's blocks. */
export interface FoundArticle {
  /** The article's text, in order; empty where the page has none. */
  readonly blocks: readonly TextBlock[];
  /** What stands around its headline, nearest the text first: bylines, dates. */
  readonly head: readonly string[];
  /** What stands at its end, the last of its text included: signatures. */
  readonly foot: readonly string[];
  /** Tells what of the page belongs to other stories and to readers. */
  readonly isElsewhere: Elsewhere;
}

/** How many blocks before the text, and how many after its beginning, may hold a byline. */
const HEAD_BEFORE = 12;
const HEAD_AFTER = 3;
/** How many blocks after the text may sign it. */
const FOOT_AFTER = 2;
/** Blocks as long as this are not repeated by authors but by pages, for another width of screen. */
const REPEATED = 40;

/** "Ann Example · 4 March 2025": names, a mark and a day, and nothing more. */
const isNameAndDay = (text: string): boolean =>
  text.length < 100 &&
  /^\p{Lu}[\p{L}.'’-]*(?: \p{L}[\p{L}.'’-]*){1,3} ?[·|•–—] ?[^.!?]{0,30}\b(?:19|20)\d\d\b[^.!?]{0,20}$/u.test(text);

/** Finds the blocks that make up the article's text: each is judged by itself, its place and its surroundings. */
export function findArticle(all: readonly TextBlock[], facts: PageFacts): FoundArticle {
  const headline = findHeadline(all, facts.title);
  const isOther = standsIn(findOtherStories(all, headline));
  const blocks = all.filter(({ frame }) => !isOther(frame));
  const points = judgeBlocks(blocks, facts, headline);
  const listed = completeLists(blocks, (index) => (points[index] ?? 0) > 0);
  const isIn = (block: TextBlock, index: number) => (points[index] ?? 0) > 0 || listed.has(block);
  const read = withoutHead(blocks.filter(isIn), squeeze(facts.title ?? ''));
  const repeats = findPullQuotes(read);
  const chosen = read.filter((block) => !repeats.has(block));
  const isElsewhere = findElsewhere(chosen, headline);
  const first = chosen[0] ? blocks.indexOf(chosen[0]) : 0;
  const before = blocks.slice(Math.max(0, first - HEAD_BEFORE), first).reverse();
  const head = chosen.length ? [...before, ...blocks.slice(first, first + HEAD_AFTER)] : [];
  const end = chosen.at(-1);
  const last = end ? blocks.indexOf(end) : 0;
  const foot = end ? blocks.slice(last, last + 1 + FOOT_AFTER) : [];
  const isOwn = (block: TextBlock): boolean => !isElsewhere(block.frame.element) && !isTeaser(block);
  return {
    blocks: chosen,
    head: head.filter((block) => block.text.length < 250 && isOwn(block)).map(({ text }) => text),
    foot: foot.filter(isOwn).map(({ text }) => text),
    isElsewhere,
  };
}

/** Blocks without those said before, and without the headline and the names under it: these are in the metadata. */
function withoutHead(blocks: readonly TextBlock[], title: string): TextBlock[] {
  const seen = new Set<string>();
  let told = 0;
  return blocks.filter(({ text, frame }) => {
    if (seen.has(text)) return false;
    if (text.length >= REPEATED) seen.add(text);
    if (HEADING_TAGS.has(frame.tag) && squeeze(text) === title) return false;
    const isSentence = endsSentence(text);
    // A standfirst may stand before the byline, so the first sentences do not end the head.
    if (told < HEAD_AFTER && !isSentence && (bylineIn(text) || isNameAndDay(text))) return false;
    if (isSentence) told++;
    return true;
  });
}

/** A link of more words than a name has: it leads to another story. */
const isTeaser = ({ text, linkChars }: TextBlock): boolean =>
  linkChars > text.length * 0.9 && text.split(' ').length > 4;
