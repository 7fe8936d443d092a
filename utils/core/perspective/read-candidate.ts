import { sentenceOf } from '../checks/sentence-of.ts';
import { yearOf } from '../checks/value-at.ts';
import { measureProperty } from '../figures/measure-property.ts';
import type { Analysis } from '../model/analysis.ts';
import type { Figure, FigureKind } from '../model/figure.ts';
import type { Knowledge } from '../model/knowledge.ts';
import { tightestAround, within } from '../text/in-span.ts';
import type { Quotation } from '../text/quotations.ts';
import type { Candidate } from './candidate.ts';
import { findPlace } from './find-place.ts';

/** Kinds with a size of their own; a share speaks of another figure, a score or an age of nobody else. */
const KINDS: ReadonlySet<FigureKind> = new Set(['count', 'money', 'measure', 'percent', 'ratio', 'duration']);

/** The languages whose words of harm are known: elsewhere tact cannot be promised. */
const LANGUAGES: ReadonlySet<string> = new Set(['en', 'es', 'fr', 'de', 'pt']);

/** What families need to know of a figure; null where its value, its year or its words are not sure. */
export function readCandidate(
  { article, mentions }: Pick<Analysis, 'article' | 'mentions'>,
  figure: Figure,
  quotations: readonly Quotation[],
  knowledge: Knowledge,
): Candidate | null {
  const { value, kind, unit, asOf, span } = figure;
  if (!article || value === null || !(value > 0) || !KINDS.has(kind) || unit === null) return null;
  const lang = article.lang.slice(0, 2);
  const published = yearOf(article.published?.slice(0, 10) ?? null);
  const year = yearOf(asOf) ?? published;
  if (year === null || !LANGUAGES.has(lang)) return null;
  if (tightestAround(quotations, span)) return null;
  const [start, end] = sentenceOf(article.text, span);
  const sentence = article.text.slice(start, end);
  if (yearsIn(sentence).some((other) => Math.abs(other - year) > NEAR_YEARS)) return null;
  // "The lake" that is nothing on record tells nothing of where it lies.
  const inside = within(mentions, start, end).filter(({ form, entity }) => form === 'name' || entity !== null);
  const property = figure.measure === null ? null : measureProperty(figure.measure);
  return {
    figure,
    value,
    property,
    lang,
    sentence,
    before: article.text.slice(start, span[0]),
    after: article.text.slice(span[1], end),
    place: findPlace(figure.subject, property, inside, knowledge),
    year,
    published,
    mentions: inside,
  };
}

/** A sentence that names another time may be about that. */
const NEAR_YEARS = 2;

const yearsIn = (sentence: string): number[] =>
  [...sentence.matchAll(/(?<![\p{L}\d.,])(1[5-9]|20)\d\d(?![\p{L}\d]|[.,]\d)/gu)].map(([year]) => Number(year));
