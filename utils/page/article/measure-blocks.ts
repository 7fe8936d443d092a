import { APPEAL, BOILERPLATE, LEGAL } from '../../core/lang/page/labels.ts';
import { squeeze } from '../squeeze.ts';
import { HINT, type Hint } from '../text/frame-hints.ts';
import { endsSentence, weightOf } from '../text/prose-shape.ts';
import type { Frame, TextBlock } from '../text/text-block.ts';
import { measurePage, type PageHints, type PageMeasures } from './page-measures.ts';
import { findStoryBox, type StoryBox } from './story-box.ts';

/** What is known of a block by name: counts are logarithms to base 2, shares 0 to 1, flags 0 or 1. `block-rules.ts` judges by it. */
export type BlockMeasures = Readonly<Record<string, number>>;

/** Hints looked for in the block's element and its parent, and in all its ancestors. */
const NEAR: readonly Hint[] = [
  'article',
  'body',
  'lead',
  'aside',
  'foot',
  'figure',
  'byline',
  'related',
  'comment',
  'promo',
  'share',
  'silent',
];
const ABOVE: readonly Hint[] = ['aside', 'foot', 'figure', 'related', 'comment', 'promo', 'consent'];

/** A longer block may well say "comment" or "related" of what it tells. */
const LONGEST_BOILERPLATE = 400;
/** Blocks longer than this are not compared with what metadata say. */
const LONGEST_STATED = 2000;
/** So many blocks are looked up in the text that metadata hold: a live report of a day has fewer. */
const MOST_LOOKED_UP = 2000;

/** `headline` is the block that shows the page's headline, where one does. */
export function measureBlocks(
  blocks: readonly TextBlock[],
  hints: PageHints,
  headline: TextBlock | null,
): BlockMeasures[] {
  const page = measurePage(blocks, hints);
  const box = findStoryBox(headline, page);
  let lookedUp = 0;
  /** Whether the page's data hold these letters as part of the article. */
  const isInBody = (letters: string) => letters !== '' && ++lookedUp <= MOST_LOOKED_UP && page.body.includes(letters);
  return blocks.map((block, index) => ({
    ...measureText(block),
    ...measureHints(block, box),
    ...measurePlace(block, index, page, isInBody),
    inShortStory: Number(box.holds(block) && !BOILERPLATE.test(block.text)),
    ...measureNeighbours(blocks, index, page),
  }));
}

function measureText({ text, linkChars, frame }: TextBlock): BlockMeasures {
  return {
    weight: Math.log2(1 + weightOf(text)),
    endsSentence: Number(endsSentence(text)),
    linkShare: linkChars / text.length,
    boilerplate: Number(text.length < LONGEST_BOILERPLATE && BOILERPLATE.test(text)),
    appeal: Number(text.length < LONGEST_BOILERPLATE && APPEAL.test(text)),
    legal: Number(text.length < LONGEST_BOILERPLATE && LEGAL.test(text)),
    isP: Number(frame.tag === 'P'),
    isHeading: Number(/^H[2-6]$/.test(frame.tag)),
    isQuote: Number(frame.tag === 'BLOCKQUOTE' || frame.parent?.tag === 'BLOCKQUOTE'),
  };
}

function measureHints({ frame }: TextBlock, box: StoryBox): BlockMeasures {
  const near = own(frame, box) | (frame.parent ? own(frame.parent, box) : 0);
  const above = box.hintsBelow(frame);
  return Object.fromEntries([
    ...NEAR.map((hint) => [`near:${hint}`, Number((near & HINT[hint]) !== 0)]),
    ...ABOVE.map((hint) => [`in:${hint}`, Number((above & HINT[hint]) !== 0)]),
  ]);
}

/** What a frame is called: of what holds the story, only what speaks for it. */
const own = (frame: Frame, box: StoryBox): number => (box.isHolder(frame) ? frame.hints & FOR_STORY : frame.hints);
const FOR_STORY = HINT.article | HINT.body | HINT.main | HINT.lead;

function measurePlace(
  { frame, text }: TextBlock,
  index: number,
  page: PageMeasures,
  isInBody: (letters: string) => boolean,
): BlockMeasures {
  const { common } = page.meeting(frame);
  const parent = frame.parent ?? frame;
  const stated = text.length < LONGEST_STATED ? squeeze(text) : '';
  const { description } = page;
  const describes = description !== '' && (description.startsWith(stated) || stated.startsWith(description));
  return {
    insideTop: Number(common === page.top && page.top !== null),
    stepsUpFromTop: (page.top?.depth ?? 0) - (common?.depth ?? 0),
    likeShare: (page.proseOf.get(page.likes[index]!) ?? 0) / Math.max(1, page.prose),
    parentLinks: parent.linkChars / Math.max(1, parent.chars),
    inLinkedBody: Number(isInBody(stated)),
    isDescription: Number(stated.length > 20 && describes),
    repeated: Number((page.firstOf.get(text) ?? index) < index),
    articleOrdinal: page.ordinals[index]!.article,
    headingsBefore: page.ordinals[index]!.headings,
  };
}

function measureNeighbours(blocks: readonly TextBlock[], index: number, { likes }: PageMeasures): BlockMeasures {
  const weightAt = (at: number) => (blocks[at] ? Math.log2(1 + weightOf(blocks[at].text)) : 0);
  return {
    'before:weight': weightAt(index - 1),
    'after:weight': weightAt(index + 1),
    'before:like': Number(likes[index - 1] === likes[index]),
    'after:like': Number(likes[index + 1] === likes[index]),
  };
}
