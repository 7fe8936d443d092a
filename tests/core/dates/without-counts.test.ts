import { expect, test } from 'vitest';
import { findDates } from '../../../utils/core/dates/find-dates.ts';
import { withoutCounts } from '../../../utils/core/dates/without-counts.ts';
import { findFigures } from '../../../utils/core/figures/find-figures.ts';
import { readDoc } from '../../../utils/core/lang/read-doc.ts';

/** A text, and the years in it that stay dates. */
test.each<[lang: string, text: string, years: string[]]>([
  ['en', 'The shop sold 2015 chairs and 1970 lamps.', []],
  ['en', 'In 2015 the shop sold 300 chairs.', ['2015']],
  ['en', 'The 2015 elections were lost.', ['2015']],
  ['en', 'It compares the 2011 and 2017 surveys.', ['2011', '2017']],
  ['es', 'El museo guarda 1895 monedas.', []],
  ['es', 'En 2015 vendieron 300 sillas.', ['2015']],
  ['fr', 'Le musée garde 1695 pièces.', []],
  ['fr', 'En 2015, ils ont vendu 300 chaises.', ['2015']],
  ['de', 'Das Museum hat 1695 Münzen.', []],
  ['de', 'Im Jahr 2015 kamen 300 Gäste.', ['2015']],
  ['pt', 'O museu guarda 1895 moedas.', []],
  ['pt', 'Em 2015 venderam 300 cadeiras.', ['2015']],
])('%s: %s', (lang, text, years) => {
  const doc = readDoc(text, lang);
  const dates = withoutCounts(findDates(doc, '2025-03-01'), findFigures(doc));
  expect(dates.map(({ timex }) => timex)).toEqual(years);
});
