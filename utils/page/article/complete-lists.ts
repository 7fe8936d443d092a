import { HINT } from '../text/frame-hints.ts';
import type { Frame, TextBlock } from '../text/text-block.ts';

/** What a list is called that is no part of a story. */
const NO_STORY =
  HINT.aside |
  HINT.menu |
  HINT.foot |
  HINT.form |
  HINT.byline |
  HINT.related |
  HINT.comment |
  HINT.promo |
  HINT.share |
  HINT.silent |
  HINT.consent;
/** Items of one list, its share of links, and words of an item that says something by itself. */
const MOST_ITEMS = 40;
const MOST_LINKED = 0.1;
const LEAST_WORDS = 4;

/**
 * Lists that belong to an article as a whole, as their blocks: key points before the story, figures at a glance after a line that ends in
 * a colon. Their items are too short to be told from labels one by one. `isRead` says of blocks whether they are part of the article.
 */
export function completeLists(
  blocks: readonly TextBlock[],
  isRead: (index: number) => boolean,
): ReadonlySet<TextBlock> {
  const whole = new Set<TextBlock>();
  for (let from = 0; from < blocks.length; ) {
    const list = listOf(blocks[from]);
    let to = from + 1;
    while (list && listOf(blocks[to]) === list) to++;
    if (list && belongs(list, blocks, from, to, isRead)) for (const block of blocks.slice(from, to)) whole.add(block);
    from = to;
  }
  return whole;
}

const listOf = (block: TextBlock | undefined): Frame | null => {
  const item = [block?.frame, block?.frame.parent].find((frame) => frame?.tag === 'LI');
  const list = item?.parent ?? null;
  return list?.tag === 'UL' || list?.tag === 'OL' ? list : null;
};

/** UTF-16 units of a heading that a list has in a box of its own. */
const LONGEST_HEAD = 60;

/** A list, or the box that holds it and at most its heading; a box that is called something else than a story holds none. */
function boxOf(list: Frame): Frame {
  const { parent } = list;
  return parent && parent.chars <= list.chars + LONGEST_HEAD && (parent.hints & NO_STORY) === 0 ? parent : list;
}

/** Whether an entry says something by itself: a few words, or a number of something. */
const says = (text: string): boolean =>
  text.split(' ').length >= LEAST_WORDS || (/\d/.test(text) && /\p{L}{2}/u.test(text));

/** Whether a list, blocks `from` up to `to`, stands among an article's paragraphs and tells something. */
function belongs(
  list: Frame,
  blocks: readonly TextBlock[],
  from: number,
  to: number,
  isRead: (index: number) => boolean,
): boolean {
  if (to - from < 2 || to - from > MOST_ITEMS || list.linkChars > list.chars * MOST_LINKED) return false;
  if (((list.hints | (list.parent?.hints ?? 0)) & NO_STORY) !== 0) return false;
  const around = boxOf(list).parent;
  const isBeside = (index: number) => {
    const block = blocks[index];
    return block !== undefined && isRead(index) && block.frame.parent === around;
  };
  if (isBeside(from - 1) && /[:：]$/.test(blocks[from - 1]?.text ?? '')) return true;
  const before = blocks[from - 1]?.frame.parent === around ? from - 1 : from - 2;
  return blocks.slice(from, to).every(({ text }) => says(text)) && (isBeside(before) || isBeside(to));
}
