import { expect, test } from 'vitest';
import { isPlainly, type Yardstick } from '../../../../utils/core/checks/support/comparable.ts';

const plainly = (text: string, yardstick: Yardstick) => isPlainly(text, [0, text.length], yardstick);

test.each<[Yardstick, string]>([
  ['change', 'Wages rose 4%, from 500 to 520, in real terms'],
  ['change', 'Sales grew 4% a year, from 500 to 900'],
  ['change', 'Umsatz bereinigt um 4 Prozent, von 500 auf 520'],
  ['population', 'the metropolitan population of 12 million'],
  ['population', 'a working-age population of 40 million'],
  ['population', 'el área metropolitana, de 12 millones'],
  ['gdp', 'GDP per capita of $40,000'],
  ['gdp', 'GDP of $4 trillion at purchasing power parity'],
  ['gdp', 'das BIP pro Kopf von 40.000 Dollar'],
  ['prices', 'core inflation of 4%'],
  ['prices', 'monthly inflation of 0.3%'],
  ['jobs', 'unemployment among graduates of 4%'],
  ['prisons', 'the pre-trial prison population'],
  ['rate', 'per 100,000 live births'],
  ['money', '20 million Australian dollars'],
  ['money', 'A$20 million'],
  ['debt', 'external debt of 40% of GDP'],
  ['plan', 'a target of 2% of GDP'],
  ['part', 'life expectancy for women'],
  ['time', 'growth of 2% in the third quarter'],
])('%s: another kind of amount: %s', (yardstick, text) => {
  expect(plainly(text, yardstick)).toBe(false);
});

test.each<[Yardstick, string]>([
  ['change', 'Sales rose 4%, from 500 to 520'],
  ['population', 'a population of 12 million'],
  ['gdp', 'a GDP of $4 trillion'],
  ['prices', 'inflation of 4% in 2023'],
  ['jobs', 'unemployment of 4% in the United States'],
  ['prisons', 'a prison population of 90,000 in the United States'],
  ['rate', 'per 100,000 people'],
  ['money', '$20 million'],
  ['debt', 'public debt of 40% of GDP'],
  ['plan', 'spent 2% of GDP'],
  ['part', 'life expectancy in Japan'],
  ['time', 'growth of 2% in 2023'],
])('%s: plainly that: %s', (yardstick, text) => {
  expect(plainly(text, yardstick)).toBe(true);
});
