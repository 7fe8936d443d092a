import { describe, expect, test } from 'vitest';
import { readMarked } from '../../helpers/marked-text.ts';
import { readPerspectives } from '../../helpers/read-perspectives.ts';

type Due = readonly [marked: string, family: string, said: string];

/** Each marked figure is put beside something, in these words; nothing else in the text is. */
function due(lang: string, cases: readonly Due[]): void {
  test.each(cases)(`${lang}: %s`, (marked, family, said) => {
    const { text, spans } = readMarked(marked);
    const [span] = spans;
    expect(readPerspectives(text, lang).map((one) => [one.words, one.family, one.text])).toEqual([
      [text.slice(...span!), family, said],
    ]);
  });
}

describe('people', () => {
  due('en', [
    [
      'Norland took in [60,000 refugees] in 2023.',
      'people-share',
      'That is about 1.2% of all inhabitants, or 1 in 83 (Norland, 2023).',
    ],
    [
      'Norland deported [10,000 migrants] in 2023.',
      'people-share',
      'That is about 200 for every 100,000 people (Norland, 2023).',
    ],
    [
      'Some [2.5 million people] live in poverty in Norland.',
      'people-share',
      'That is about 50% of all inhabitants (Norland, 2024).',
    ],
    [
      'Norland has more than [100,000 students].',
      'people-share',
      'That is more than 2% of all inhabitants, or 1 in 50 (Norland, 2024).',
    ],
    [
      'Ravenhill Prison holds [5,000 inmates].',
      'national-share',
      'That is about 25% of the total on record (prison population, Norland, 2024).',
    ],
    [
      'Ravenhill Prison has a capacity of [6,000 inmates].',
      'people-share',
      'That is about 120 for every 100,000 people (Norland, 2024).',
    ],
  ]);
  due('es', [
    [
      'Norland acogió a [60.000 refugiados] en 2023.',
      'people-share',
      'That is about 1.2% of all inhabitants, or 1 in 83 (Norland, 2023).',
    ],
  ]);
  due('fr', [
    [
      'Quelque [500 000 personnes] ont été déplacées en Norland.',
      'people-share',
      'That is about 10% of all inhabitants, or 1 in 10 (Norland, 2024).',
    ],
  ]);
  due('de', [
    [
      'Norland nahm 2023 rund [60.000 Flüchtlinge] auf.',
      'people-share',
      'That is about 1.2% of all inhabitants, or 1 in 83 (Norland, 2023).',
    ],
  ]);
  due('pt', [
    [
      'Cerca de [100 mil pessoas] vivem em Norland sem água.',
      'people-share',
      'That is about 2% of all inhabitants, or 1 in 50 (Norland, 2024).',
    ],
  ]);
});

describe('rates', () => {
  due('en', [
    [
      'Unemployment in Norland fell to [10%] in 2024.',
      'rate-among-countries',
      'That is about 2 times the median of 60 countries on record (5%, 2024). Countries with a higher value: 0.',
    ],
    [
      'Inflation in Norland was [4.1%] in 2024.',
      'rate-among-countries',
      'The median of 60 countries on record is 3% (2024). Countries with a higher value than the text’s: 19.',
    ],
    [
      'Life expectancy in Norland is [54 years].',
      'rate-among-countries',
      'The median of 60 countries on record is 74 (2024). Countries with a higher value than the text’s: 51.',
    ],
  ]);
});

describe('money', () => {
  due('en', [
    [
      'Norland will spend [€1.5 billion] on its schools.',
      'money-per-head',
      'That is about €300 for every inhabitant (Norland, population of 2024).',
    ],
    [
      'The ticket machines cost [600 million yen] in 2024.',
      'in-dollars',
      'That is about $4M at the average exchange rate of 2024.',
    ],
  ]);
});

describe('land and time', () => {
  due('en', [
    [
      'Wildfires burned [1,000 square kilometres] in Norland.',
      'area-share',
      'That is about 2.5% of the country’s area (Norland: 40,000 km²).',
    ],
    ['The lake once covered [31,000 square kilometres].', 'area-share', 'Comparable in area: Belgium (30,000 km²).'],
    ['Factories made cars, and sales came to [730,000 units] in 2023.', 'per-day', 'That is about 2,000 a day.'],
  ]);
});
