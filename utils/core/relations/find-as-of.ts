import type { Language } from '../lang/language.ts';
import { languageOf } from '../lang/languages.ts';
import type { DateMention } from '../model/date.ts';
import type { Figure } from '../model/figure.ts';
import type { Span } from '../model/span.ts';
import type { Doc } from '../text/doc.ts';
import { within } from '../text/in-span.ts';
import { isPhrase, type Phrases, phraseEndingAt, tokenRange } from '../text/phrases.ts';
import { PUNCTUATION, tokenAt } from '../text/tokens.ts';
import type { SentenceView } from './sentence-view.ts';

/** How far after a figure its date may stand, in UTF-16 units; and before it. */
const AFTER = 60;
const BEFORE = 400;

/** Tokens a date in front of its sentence may have before it. */
const FRONTED_WITHIN = 4;

/** How far before its date a word of founding may stand, in tokens: "founded by monks in 1931". */
const FOUNDED_WITHIN = 5;

/** A figure whose time is looked for. */
interface Timing {
  readonly doc: Doc;
  readonly words: Pick<Language, 'asOf' | 'subjects'>;
  readonly view: SentenceView;
  readonly figure: Figure;
  readonly before: Figure | undefined;
  readonly after: Figure | undefined;
}

/**
 * When a figure was so: the date right after it in its clause, else the one nearest before it in the sentence with no other
 * figure's own date between. ISO day, month or year as exactly as the date is written; null where no date belongs to it. What is
 * only meant or expected is not so at any time yet.
 */
export function findAsOf(
  doc: Doc,
  view: SentenceView,
  figure: Figure,
  neighbours: { readonly before: Figure | undefined; readonly after: Figure | undefined },
): string | null {
  const words = languageOf(doc.lang);
  if (!words || figure.modality === 'planned' || figure.modality === 'expected') return null;
  const timing = { doc, words, view, figure, ...neighbours };
  const following = followingDate(timing);
  if (following) {
    const behind = [figure.span[1], following.span[0]] as const;
    const other = holds(timing, behind, words.asOf.comparing) || holds(timing, behind, words.subjects.clauseOpeners);
    return other || isBase(timing, following) ? null : isoOf(following);
  }
  const leading = leadingDate(timing);
  return leading && isoOf(leading);
}

/** The date right behind a figure, in its clause; not the one that the next figure begins with: "900 and on Monday 720". */
function followingDate(timing: Timing): DateMention | null {
  const { doc, words, view, figure, after } = timing;
  const limit = Math.min(view.span[1], figure.span[1] + AFTER, after?.span[0] ?? view.span[1]);
  const date = within(view.dates, figure.span[1], limit)[0];
  if (!date || !isPoint(timing, date) || !sameClause(doc, figure.span[1], date.span[0])) return null;
  return after && holds(timing, [figure.span[1], date.span[0]], words.subjects.and) ? null : date;
}

/** The date in front of a figure that is neither another figure's nor that of how something began. */
function leadingDate(timing: Timing): DateMention | null {
  const { doc, words, view, figure, before } = timing;
  const date = within(view.dates, Math.max(view.span[0], figure.span[0] - BEFORE), figure.span[0]).at(-1);
  if (!date || !isPoint(timing, date) || isBase(timing, date) || isFounding(timing, date)) return null;
  const [start, end] = date.span;
  if (holds(timing, [Math.max(0, start - COMPARED_WITHIN), start], words.asOf.comparing)) return null;
  // "As of June, it held 900" dates the figure; "which was founded in 1993, has 27" does not.
  const fronted = tokenAt(doc.tokens, start) - view.from <= FRONTED_WITHIN;
  if (!fronted && !sameClause(doc, end, figure.span[0])) return null;
  // "12,000 in August 2023 and 14,000 ...": a date right after another figure is that figure's own.
  const owned =
    before !== undefined &&
    start >= before.span[1] &&
    sameClause(doc, before.span[1], start) &&
    !holds(timing, [before.span[1], start], words.subjects.and);
  return owned ? null : date;
}

/** How far before a date in front of its figure a word of comparing may stand, in UTF-16 units. */
const COMPARED_WITHIN = 25;

/** Whether one of some words stands between two offsets. */
function holds({ doc: { tokens } }: Timing, [from, to]: Span, words: Phrases): boolean {
  for (let at = tokenAt(tokens, from); at < tokens.count && tokens.ends[at]! <= to; at++)
    if (isPhrase(tokens, at, words)) return true;
  return false;
}

function isPoint({ doc: { tokens }, words, view }: Timing, { span }: DateMention): boolean {
  const first = tokenAt(tokens, span[0]);
  const { stretches } = words.asOf;
  return (
    phraseEndingAt(tokens, first - 1, view.from, stretches) < 0 &&
    phraseEndingAt(tokens, first, view.from, stretches) < 0
  );
}

/** "On 1990 levels", "le niveau de 1990": what a change is counted from. */
function isBase({ doc: { tokens }, words }: Timing, { span }: DateMention): boolean {
  const [first, last] = tokenRange(tokens, span);
  const beside = [last, first - 1, first - 2];
  return beside.some((at) => isPhrase(tokens, at, words.asOf.levels));
}

/** "Founded in 1931, the choir has 46 singers", "1931 gegründet". */
function isFounding(timing: Timing, { span }: DateMention): boolean {
  const { tokens } = timing.doc;
  const [date, behind] = tokenRange(tokens, span);
  if (isPhrase(tokens, behind, timing.words.asOf.founding)) return true;
  const first = Math.max(timing.view.from, date - FOUNDED_WITHIN);
  return holds(timing, [tokens.starts[first]!, span[0]], timing.words.asOf.founding);
}

/** Whether only words lie between: no comma, dash or bracket. */
function sameClause({ tokens }: Doc, from: number, to: number): boolean {
  for (let at = tokenAt(tokens, from); at < tokens.count && tokens.starts[at]! < to; at++) {
    if (tokens.kinds[at] === PUNCTUATION) return false;
  }
  return true;
}

/** Day, month or year, whichever the expression names; a part of a year ("early 2023") counts as its year. */
function isoOf({ timex, start, end }: DateMention): string | null {
  if (start === null) return null;
  // A week or a weekend is as exact as its month.
  if (/^\d{4}-W/.test(timex) && end && start.slice(0, 7) === end.slice(0, 7)) return start.slice(0, 7);
  const match = /^\d{4}(-\d{2}(-\d{2})?)?/.exec(timex);
  if (match && !/^\d{4}-?[WQHS]/.test(timex)) return match[0];
  return match ? match[0].slice(0, 4) : start;
}
