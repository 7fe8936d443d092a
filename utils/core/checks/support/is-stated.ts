import type { Article } from '../../model/article.ts';
import type { Figure } from '../../model/figure.ts';
import type { Span } from '../../model/span.ts';

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
export function isAsserted({ text }: Article, [start, end]: Span): boolean {
  const before = sentencePart(text.slice(Math.max(0, start - REACH), start), 'before');
  const after = sentencePart(text.slice(end, end + REACH), 'after');
  return !UNREAL.test(before) && !/^[^.!\n]*\?/.test(after);
}

/** Whether the text states a figure as a whole amount that is so: not a part of it, no plan, no maybe, no denial, no question. */
export function isStated(article: Article, figure: Figure): boolean {
  const { text } = article;
  const [start, end] = figure.span;
  const before = sentencePart(text.slice(Math.max(0, start - REACH), start), 'before');
  const after = sentencePart(text.slice(end, end + REACH), 'after');
  // "Fell to 124 million" gives a level; "fell by 2 million" does not.
  if (figure.change !== null && !LEVEL.test(before)) return false;
  if (PART_BEFORE.test(before.slice(-40)) || PART_AFTER.test(after.slice(0, 40))) return false;
  if (PART_INSIDE.test(text.slice(start, end))) return false;
  return isAsserted(article, figure.span);
}

/** What belongs to the figure's own sentence; in front, its own clause. */
function sentencePart(text: string, side: 'before' | 'after'): string {
  if (side === 'after') return text.split(/\.\s|\n/, 1)[0]!;
  return text.split(/\.\s|\n|;|—/).at(-1)!;
}
