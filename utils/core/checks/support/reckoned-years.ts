import type { Figure } from '../../model/figure.ts';
import { within } from '../../text/in-span.ts';
import type { Checkable } from '../check.ts';
import { yearOf } from '../record/value-at.ts';
import { sentenceOf } from './sentence-of.ts';

/**
 * The years a text may have converted or adjusted money by, likeliest first: those its amounts are of, those its sentence names, and
 * the year it came out (in January and February the year before, too). Each once; none where none is told.
 */
export function reckonedYears(
  { article, doc, dates }: Checkable,
  [first, ...rest]: readonly [Figure, ...Figure[]],
): number[] {
  if (!article) return [];
  const { published } = article;
  const sentence = sentenceOf(doc, first.span);
  const named = within(dates, ...sentence).flatMap(({ start, end }) =>
    yearOf(start) === yearOf(end) ? [yearOf(start)] : [],
  );
  const out = yearOf(published);
  const early = out !== null && /^\d{4}-0[12]/.test(published!) ? [out - 1] : [];
  const years = [...[first, ...rest].map(({ asOf }) => yearOf(asOf)), ...named, out, ...early];
  return [...new Set(years.filter((year) => year !== null))];
}
