import { expect, test } from 'vitest';
import { readFigures } from '../../helpers/read-figures.ts';

const read = (text: string, lang: string) =>
  readFigures(text, lang).map(({ value, unit, kind }) => [kind, value, unit]);

test.each([
  ['Il carcere ha una capienza di 1.200 detenuti.', [['count', 1200, null]]],
  [
    'Het huis kost 1,250 euro en 12 minutes.',
    [
      ['count', 1250, null],
      ['count', 12, null],
    ],
  ],
  ['La temperatura media fu di 0.125 gradi.', [['count', 0.125, null]]],
  ['Il debito è di 1,5 volte.', [['count', 1.5, null]]],
  [
    'Il conto era di € 12,50 per 3 km.',
    [
      ['money', 12.5, 'euro'],
      ['measure', 3, 'kilometre'],
    ],
  ],
  ['Il 25 % degli elettori.', [['percent', 25, 'percentage']]],
  ['Nel 2019 ha vinto.', []],
  ['Due terzi dei voti; tre milioni; five people.', []],
])('%s', (text, figures) => {
  expect(read(text, 'it')).toEqual(figures);
});
