import { expect, test } from 'vitest';
import { readFigures } from '../../../helpers/read-figures.ts';

test.each([
  ['en', 'Sales rose from 200 million euros to 400 million euros.'],
  ['es', 'Las ventas subieron de 200 millones de euros a 400 millones de euros.'],
  ['fr', 'Les ventes ont augmenté de 200 millions d’euros à 400 millions d’euros.'],
  ['de', 'Der Umsatz stieg von 200 Millionen Euro auf 400 Millionen Euro.'],
  ['pt', 'As vendas subiram de 200 milhões de euros para 400 milhões de euros.'],
])('the level something came from is no change, the one it came to goes its way: %s', (lang, text) => {
  expect(readFigures(text, lang).map(({ value, change }) => [value, change])).toEqual([
    [2e8, null],
    [4e8, 'up'],
  ]);
});

test.each([
  ['en', 'An increase of 50% was seen.'],
  ['es', 'Hubo una subida del 50 % en un año.'],
  ['fr', 'On note une hausse de 50 % en un an.'],
  ['de', 'Es gab ein Plus von 50 % im Jahr.'],
  ['pt', 'Houve uma alta de 50 % no ano.'],
])('the size of a change stands behind its noun: %s', (lang, text) => {
  expect(readFigures(text, lang)[0]).toMatchObject({ value: 50, change: 'up' });
});
