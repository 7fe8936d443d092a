import type { Figure } from '../../model/figure.ts';
import type { Span } from '../../model/span.ts';
import type { Doc } from '../../text/doc.ts';
import { wordsAfter, wordsBefore } from './clause-words.ts';

/** How much of the text before and after a figure is looked at, in UTF-16 units. */
const REACH = 90;

/** Part of an amount, not the whole: "another 2,000", "2,000 more", "500 of them". */
const PART_BEFORE =
  /\b(another|an? (additional|extra|further|initial|first|batch|group)|additional|extra|further|first|last|next|remaining|other|some of|most of|up to \d+ of|otros|otras|autres|weitere|outros|outras|las primeras|los primeros)\s+([\p{L}-]+\s+){0,2}$/iu;
const PART_AFTER =
  /^\s*([\p{L}-]+\s+){0,2}(more|others|of them|of whom|of these|of those|each|apiece|a (day|week|month|year)|per|daily|más|de ellos|d'entre eux|mehr)\b/iu;

/** "1,200 more homicides": read as one figure with its noun. */
const PART_INSIDE = /\d\s+(more|fewer|additional|extra|further|other)\s/iu;

/** Right before a figure that something rose or fell to. */
const LEVEL = /\bto\s+((about|around|roughly|nearly|almost|some|just|over|under|more|less|than)\s+)*$/i;

/** Not so, not yet or only perhaps. */
const UNREAL =
  /\b(will|would|could|might|may|should|if|unless|plans?|planned|planning|aims? to|aiming|expected to|set to|due to (open|be)|projected|proposed|propose[sd]?|target|goal|intends?|hopes?|hoped|not|never|no longer|den(y|ies|ied)|doubt(s|ed|ful)?|disputes?|disputed|false(ly)?|myth|wrong(ly)?|instead of|imagine|suppose|designed to reach|double|triple|expand\w*|podría|podrían|sería|pourrait|serait|könnte|würde|poderia|seria)\b/iu;

/** Whether the text asserts what a span says: it is not denied, planned, doubted or asked before it. */
export function isAsserted(doc: Doc, span: Span): boolean {
  const before = wordsBefore(doc, span, REACH);
  const after = wordsAfter(doc, span, REACH);
  return !UNREAL.test(before) && !/^[^.!\n]*\?/.test(after);
}

/** Whether the text states a figure as a whole amount that is so: not a part of it, no plan, no maybe, no denial, no question. */
export function isStated(doc: Doc, figure: Figure): boolean {
  const before = wordsBefore(doc, figure.span, REACH);
  const after = wordsAfter(doc, figure.span, REACH);
  // "Fell to 124 million" gives a level; "fell by 2 million" does not.
  if (figure.change !== null && !LEVEL.test(before)) return false;
  if (PART_BEFORE.test(before.slice(-40)) || PART_AFTER.test(after.slice(0, 40))) return false;
  if (PART_INSIDE.test(doc.text.slice(...figure.span))) return false;
  return isAsserted(doc, figure.span);
}
