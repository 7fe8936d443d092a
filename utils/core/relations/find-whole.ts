import { languageOf } from '../lang/languages.ts';
import type { RelationWords } from '../lang/relation-words.ts';
import type { MeasureId } from '../measures/measures.ts';
import type { Figure } from '../model/figure.ts';
import type { Doc } from '../text/doc.ts';
import { isPhrase, type Phrases, phraseEndingAt } from '../text/phrases.ts';
import { taggedAt } from '../text/tagged-phrases.ts';
import { tokenAt } from '../text/tokens.ts';
import { passHedges } from './place.ts';
import type { SentenceView } from './sentence-view.ts';

/** How the figures met so far are kept: by what they are about, if anything, and what they measure. */
export const wholeKey = (subject: string | null, measure: string): string => `${subject ?? ''} ${measure}`;

/** The whole of a measure met so far: of the same subject; of a share about nobody named, the only one there is. */
function knownWhole(subject: string | null, measure: string, earlier: ReadonlyMap<string, number>): number | undefined {
  const own = earlier.get(wholeKey(subject, measure));
  if (own !== undefined || subject !== null) return own;
  const wholes = [...earlier].filter(([key]) => key.endsWith(wholeKey(null, measure)));
  return wholes.length === 1 ? wholes[0]?.[1] : undefined;
}

/** What a figure is a share of or was changed from: the other figure's index, and whether the text writes the number there. */
export interface Whole {
  readonly index: number;
  readonly implied: boolean;
}

/**
 * "14,500 of 40,000" and "a third of the 40,000": the figure right after "of". "of its capacity": the one capacity figure
 * of the same subject, in this sentence or earlier. "from 3% to 5%": the figure after "from". Null where none is clear.
 */
export function findWhole(
  doc: Doc,
  view: SentenceView,
  index: number,
  figures: readonly Figure[],
  earlier: ReadonlyMap<string, number>,
): Whole | null {
  const figure = figures[index];
  const words = languageOf(doc.lang)?.relations;
  if (!figure || !words) return null;
  if (!isPhrase(doc.tokens, tokenAt(doc.tokens, figure.span[1]), words.of))
    return changedFrom(doc, words, index, figures);
  return writtenWhole(doc, words, index, figures) ?? measuredWhole(doc, words, view, index, figure, earlier);
}

/** "14,500 of 40,000", "a third of the 40,000". */
function writtenWhole(doc: Doc, words: RelationWords, index: number, figures: readonly Figure[]): Whole | null {
  const [figure, next] = [figures[index], figures[index + 1]];
  if (!figure || !next || !isWholeOf(figure, next)) return null;
  const after = tokenAt(doc.tokens, figure.span[1]);
  return onlyWords(doc, after, next.span[0], words.of) ? { index: index + 1, implied: false } : null;
}

const SHARES: ReadonlySet<string> = new Set(['percent', 'fraction', 'ratio']);

/** "36% of its capacity": the capacity that was told. */
function measuredWhole(
  doc: Doc,
  words: RelationWords,
  view: SentenceView,
  index: number,
  { kind, span, subject }: Figure,
  earlier: ReadonlyMap<string, number>,
): Whole | null {
  if (!SHARES.has(kind)) return null;
  const measure = measureAfter(doc, words, view, tokenAt(doc.tokens, span[1]));
  const known = measure ? knownWhole(subject, measure, earlier) : undefined;
  return known !== undefined && known !== index ? { index: known, implied: true } : null;
}

/** Same kind of thing, and the whole no smaller than the part. */
function isWholeOf(part: Figure, whole: Figure): boolean {
  if (whole.kind !== 'count' && whole.kind !== 'money' && whole.kind !== 'measure') return false;
  if (part.kind === 'percent' || part.kind === 'fraction' || part.kind === 'ratio') return true;
  if (part.kind !== whole.kind || part.value === null || whole.value === null) return false;
  return part.value < whole.value && (part.unit === whole.unit || part.unit === null || whole.unit === null);
}

function measureAfter({ tokens }: Doc, words: RelationWords, view: SentenceView, after: number): MeasureId | null {
  for (let at = after; at < Math.min(view.to, after + 6); at++) {
    const whole = taggedAt(tokens, at, view.to, words.wholes);
    if (whole?.tag) return whole.tag;
  }
  return null;
}

/** How far apart the two ends of a change may stand, in UTF-16 units. */
const APART = 80;

function changedFrom(doc: Doc, words: RelationWords, index: number, figures: readonly Figure[]): Whole | null {
  const [previous, figure, next] = [figures[index - 1], figures[index], figures[index + 1]];
  if (!figure) return null;
  if (previous && comparable(figure, previous) && leadsTo(doc, words, previous, figure))
    return { index: index - 1, implied: false };
  return next && comparable(figure, next) && cameFrom(doc, words, figure, next)
    ? { index: index + 1, implied: false }
    : null;
}

/** "From 3% in May to about 5%". */
function leadsTo(doc: Doc, words: RelationWords, previous: Figure, figure: Figure): boolean {
  const { tokens } = doc;
  const [first, from] = [tokenAt(tokens, figure.span[0]), tokenAt(tokens, previous.span[0])];
  const hedges = languageOf(doc.lang)?.subjects.hedges;
  const before = hedges ? passHedges(doc, hedges, first - 1, from) : first - 1;
  return (
    isUnbroken(doc, previous.span[1], figure.span[0], /[,.;()]/) &&
    isPhrase(tokens, before, words.to) &&
    isPhrase(tokens, from - 1, words.from)
  );
}

/** "5%, up from 3%", "5 % contre 3 %". */
function cameFrom(doc: Doc, words: RelationWords, figure: Figure, next: Figure): boolean {
  const { tokens } = doc;
  const last = tokenAt(tokens, next.span[0]) - 1;
  const floor = tokenAt(tokens, figure.span[1]);
  if (last < floor || !isUnbroken(doc, figure.span[1], next.span[0], /[.;()]/)) return false;
  const before = isPhrase(tokens, last, words.from) && last > floor ? last - 1 : last;
  return [last, before, before - 1].some((at) => at >= floor && phraseEndingAt(tokens, at, floor, words.since) >= 0);
}

const isUnbroken = ({ text }: Doc, from: number, to: number, marks: RegExp): boolean =>
  to - from <= APART && !marks.test(text.slice(from, to));

const comparable = (a: Figure, b: Figure): boolean =>
  a.kind === b.kind && (a.unit === b.unit || a.unit === null || b.unit === null);

function onlyWords({ tokens }: Doc, from: number, to: number, words: Phrases): boolean {
  for (let at = from; at < tokens.count && tokens.starts[at]! < to; at++)
    if (!isPhrase(tokens, at, words)) return false;
  return true;
}
