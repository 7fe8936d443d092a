import { classOf, firstChildOf, firstElementChildOf, tagOf, textOf } from '../dom.ts';

/** A mark of a footnote, with its brackets. */
const LONGEST_MARK = 9;
/** What such marks are called that are no small print by their tag. */
const NOTE = /(?:^|[\s_-])(?:foot-?note(?:-?ref)?|fn-?ref|note-?ref)(?:[\s_-]|$)/i;
/** Behind these signs of units a raised 2 or 3 is a square or a cube. */
const UNIT_END = /(?:^|[\s\d(/])(?:[kcdm]?m|ft|in|yd|mi|s)$/;

/**
 * Whether small print behind a word or number is the mark of a footnote, and no part of what stands before it: a link, as encyclopedias
 * set it, or a bare number. `before` is the end of the text so far.
 */
export function isFootnoteMark(sup: Element, before: string): boolean {
  if (tagOf(sup) !== 'SUP' && !NOTE.test(classOf(sup))) return false;
  const inside = firstElementChildOf(sup);
  if (inside !== null && tagOf(inside) === 'A') return true;
  const mark = textOf(sup, LONGEST_MARK).trim();
  if (/^[[(]\d{1,3}[\])]$/.test(mark)) return true;
  return /^\d{1,2}(?:, ?\d{1,2})?$/.test(mark) && /\S$/.test(before) && !UNIT_END.test(before);
}

/** Whether an inline element only breaks the line: empty, and called a break. */
export const isBreak = (element: Element): boolean =>
  firstChildOf(element) === null &&
  /(?:^|[\s_-])(?:br|break|linebreak|newline|spacer|paragraph-?break)(?:[\s_-]|$)/i.test(classOf(element));

/** Whether two runs of text in different elements are two sentences set without a space: "on Thursday." and "New pilots". */
export const isGlued = (before: string, after: string): boolean =>
  /\p{Ll}{2}[.!?]["”’»]?$/u.test(before) && /^["“‘«]?\p{Lu}\p{Ll}/u.test(after);
