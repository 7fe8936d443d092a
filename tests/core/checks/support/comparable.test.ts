import { expect, test } from 'vitest';
import { isPlainly, type Yardstick } from '../../../../utils/core/checks/support/comparable.ts';
import { findFigures } from '../../../../utils/core/figures/find-figures.ts';
import { readDoc } from '../../../../utils/core/lang/read-doc.ts';
import { relateFigures } from '../../../../utils/core/relations/relate-figures.ts';

function plainly(text: string, yardstick: Yardstick, lang = 'en'): boolean {
  const doc = readDoc(text, lang);
  const figures = relateFigures(doc, findFigures(doc), { mentions: [], entities: [], dates: [], attributions: [] });
  expect(figures.length).toBeGreaterThan(0);
  return isPlainly(figures, yardstick);
}

test.each<[Yardstick, string, string?]>([
  ['change', 'Wages rose 4%, from 500 to 520, in real terms'],
  ['change', 'Sales grew 4% a year, from 500 to 900'],
  ['change', 'Umsatz bereinigt um 4 Prozent, von 500 auf 520', 'de'],
  ['population', 'the metropolitan population of 12 million'],
  ['population', 'a working-age population of 40 million'],
  ['population', 'el área metropolitana, de 12 millones', 'es'],
  ['gdp', 'GDP per capita of $40,000'],
  ['gdp', 'GDP of $4 trillion at purchasing power parity'],
  ['gdp', 'das BIP pro Kopf von 40.000 Dollar', 'de'],
  ['prices', 'core inflation of 4%'],
  ['prices', 'monthly inflation of 0.3%'],
  ['jobs', 'unemployment among graduates of 4%'],
  ['prisons', 'the pre-trial prison population of 900'],
  ['rate', '12 per 100,000 live births'],
  ['debt', 'external debt of 40% of GDP'],
  ['plan', 'a target of 2% of GDP'],
  ['part', 'a life expectancy for women of 80 years'],
  ['time', 'growth of 2% in the third quarter'],
])('%s: another kind of amount: %s', (yardstick, text, lang) => {
  expect(plainly(text, yardstick, lang)).toBe(false);
});

test.each<[Yardstick, string, string?]>([
  ['change', 'Sales rose 4%, from 500 to 520'],
  ['population', 'a population of 12 million'],
  ['gdp', 'a GDP of $4 trillion'],
  ['prices', 'inflation of 4% in 2023'],
  ['jobs', 'unemployment of 4% in the United States'],
  ['prisons', 'a prison population of 90,000 in the United States'],
  ['rate', '12 per 100,000 people'],
  ['debt', 'public debt of 40% of GDP'],
  ['plan', 'spent 2% of GDP'],
  ['part', 'a life expectancy in Norland of 80 years'],
  ['time', 'growth of 2% in 2023'],
])('%s: plainly that: %s', (yardstick, text, lang) => {
  expect(plainly(text, yardstick, lang)).toBe(true);
});
