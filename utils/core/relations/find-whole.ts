import type { Figure } from '../model/figure.ts';
import type { Doc } from '../text/doc.ts';
import { isPhrase, phraseLength, phrases } from '../text/phrases.ts';
import { tokenAt } from '../text/tokens.ts';
import type { SentenceView } from './sentence-view.ts';

const OF = phrases(
  'of, de, del, du, der, des, von, do, da, dos, das, the, its, their, his, her, all, su, sus, son, sa, ses, seiner, ihrer, los, las, les, seu, sua',
);
const FROM = phrases('from, compared with, compared to, versus, against, desde, de, frente a, contre, von, gegenüber');

/** Nouns after "of its ..." that name a measure: what the share is a share of. */
const MEASURE_NOUNS: readonly (readonly [measure: string, nouns: ReturnType<typeof phrases>])[] = [
  ['capacity', phrases('capacity, capacidad, capacité, kapazität, capacidade')],
  ['population', phrases('population, población, bevölkerung, população')],
  ['revenue', phrases('revenue, revenues, sales, turnover')],
  ['employees', phrases('workforce, employees, staff')],
  ['debt', phrases('debt')],
  ['cost', phrases('cost, budget')],
];

/** How the figures met so far are kept: by what they are about, if anything, and what they measure. */
export const wholeKey = (subject: string | null, measure: string): string => `${subject ?? ''} ${measure}`;

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
  const figure = figures[index]!;
  const { tokens } = doc;
  const after = tokenAt(tokens, figure.span[1]);
  const next = figures[index + 1];
  const share = figure.kind === 'percent' || figure.kind === 'fraction' || figure.kind === 'ratio';
  if (isPhrase(tokens, after, OF)) {
    if (next && isWholeOf(figure, next) && onlyWords(doc, after, next.span[0], OF))
      return { index: index + 1, implied: false };
    if (share) {
      const measure = measureAfter(doc, view, after);
      const known = measure ? earlier.get(wholeKey(figure.subject, measure)) : undefined;
      if (known !== undefined && known !== index) return { index: known, implied: true };
    }
    return null;
  }
  return changedFrom(doc, index, figures);
}

/** Same kind of thing, and the whole no smaller than the part. */
function isWholeOf(part: Figure, whole: Figure): boolean {
  if (whole.kind !== 'count' && whole.kind !== 'money' && whole.kind !== 'measure') return false;
  if (part.kind === 'percent' || part.kind === 'fraction' || part.kind === 'ratio') return true;
  if (part.kind !== whole.kind || part.value === null || whole.value === null) return false;
  return part.value < whole.value && (part.unit === whole.unit || part.unit === null || whole.unit === null);
}

function measureAfter({ tokens }: Doc, view: SentenceView, after: number): string | null {
  for (let at = after; at < Math.min(view.to, after + 6); at++) {
    for (const [measure, nouns] of MEASURE_NOUNS) if (phraseLength(tokens, at, view.to, nouns)) return measure;
  }
  return null;
}

function changedFrom(doc: Doc, index: number, figures: readonly Figure[]): Whole | null {
  const { tokens, text } = doc;
  const figure = figures[index]!;
  const previous = figures[index - 1];
  if (previous && comparable(figure, previous)) {
    const between = text.slice(previous.span[1], Math.min(figure.span[0], previous.span[1] + 80));
    const before = tokenAt(tokens, previous.span[0]) - 1;
    const joins =
      /^[^,.;()]{0,40}\bto( (about|around|nearly|almost|over|some|more than))?\s*$|^(?:[^,.;()]{0,30}\s)?\s*(?:a|à|auf|para)\s*$/.test(
        between,
      );
    if (joins && isPhrase(tokens, before, FROM)) return { index: index - 1, implied: false };
  }
  const next = figures[index + 1];
  if (next && comparable(figure, next)) {
    const between = text.slice(figure.span[1], Math.min(next.span[0], figure.span[1] + 60));
    if (
      /^\s+from $|^[^.;()]{0,40}\b(up|down|compared with|compared to|rose|fell|an increase|a decrease|rising|falling)\b[^.;()]{0,8}(from )?$/.test(
        between,
      )
    ) {
      return { index: index + 1, implied: false };
    }
  }
  return null;
}

const comparable = (a: Figure, b: Figure): boolean =>
  a.kind === b.kind && (a.unit === b.unit || a.unit === null || b.unit === null);

function onlyWords({ tokens }: Doc, from: number, to: number, words: ReturnType<typeof phrases>): boolean {
  for (let at = from; at < tokens.count && tokens.starts[at]! < to; at++)
    if (!isPhrase(tokens, at, words)) return false;
  return true;
}
