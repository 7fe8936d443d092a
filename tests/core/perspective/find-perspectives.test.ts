import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import de from '../../../public/_locales/de/messages.json' with { type: 'json' };
import es from '../../../public/_locales/es/messages.json' with { type: 'json' };
import fr from '../../../public/_locales/fr/messages.json' with { type: 'json' };
import pt from '../../../public/_locales/pt/messages.json' with { type: 'json' };
import { FAMILIES } from '../../../utils/core/perspective/find-perspectives.ts';
import { readPerspectives } from '../../helpers/read-perspectives.ts';

test('families have different names', () => {
  expect(new Set(FAMILIES.map(({ id }) => id)).size).toBe(FAMILIES.length);
});

describe('the arithmetic is spelt out, what is on record before it, with its source', () => {
  test.each([
    [
      'Norland took in 60,000 refugees in 2023.',
      ['population, Norland: 5,000,000 (2023)', '60,000 ÷ 5,000,000 = 1.2%'],
    ],
    ['Ravenhill Prison holds 5,000 inmates.', ['prison population, Norland: 20,000 (2024)', '5,000 ÷ 20,000 = 25%']],
    [
      'The park covers 500,000 acres in Norland.',
      ['Norland: 40,000 km²', '500,000 × 0.004047 = 2,023.43 km²', '2,023.43 km² ÷ 40,000 km² = 5.06%'],
    ],
    ['The machines cost 600 million yen in 2024.', ['$1.00 = ¥150 (2024)', '¥600M × 0.006667 = $4M']],
  ])('%s', (text, working) => {
    expect(readPerspectives(text)).toMatchObject([{ working, sources: 1 }]);
  });
});

describe('it is said in the language of the panel', () => {
  const text = 'Norland took in 60,000 refugees in 2023.';
  test.each([
    ['es', es, 'Es decir, alrededor de 1,2\u00a0% de todos los habitantes, o 1 de cada 83 (Norland, 2023).'],
    ['fr', fr, 'Soit environ 1,2\u00a0% de l’ensemble des habitants, ou 1 sur 83 (Norland, 2023).'],
    ['de', de, 'Das sind etwa 1,2\u00a0% aller Einwohner, also 1 von 83 (Norland, 2023).'],
    ['pt', pt, 'Ou seja, cerca de 1,2% de todos os habitantes, ou 1 em cada 83 (Norland, 2023).'],
  ])('%s', (panel, catalogue, said) => {
    expect(readPerspectives(text, 'en', { catalogue, panel }).map((one) => one.text)).toEqual([said]);
  });
});

test('the same is said once', () => {
  const text = 'Norland took in 60,000 refugees in 2023. Again: Norland took in 60,000 refugees in 2023.';
  expect(readPerspectives(text)).toHaveLength(1);
});

test('a share is what division gives, to two figures', () => {
  fc.assert(
    fc.property(fc.integer({ min: 50_000, max: 4_000_000 }), (people) => {
      const [one] = readPerspectives(`Norland took in ${people.toLocaleString('en')} refugees in 2023.`);
      const said = Number(/about ([\d.]+)%/.exec(one!.text)![1]);
      expect(Math.abs(said / ((people / 5_000_000) * 100) - 1)).toBeLessThanOrEqual(0.05);
    }),
    { numRuns: 60 },
  );
});

test('what is more than something is never rounded up, what is less never down', () => {
  fc.assert(
    fc.property(fc.integer({ min: 50_000, max: 4_000_000 }), fc.constantFrom('more', 'fewer'), (people, word) => {
      const [one] = readPerspectives(`Norland took in ${word} than ${people.toLocaleString('en')} refugees in 2023.`);
      const said = Number(/at (?:least|most) ([\d.]+)%/.exec(one!.text)![1]) / 100;
      const share = people / 5_000_000;
      expect(word === 'more' ? said <= share * 1.000001 : said >= share * 0.999999).toBe(true);
    }),
    { numRuns: 60 },
  );
});

test('deaths get a plain rate or nothing', () => {
  const how = fc.constantFrom(
    'died of the flu',
    'were killed',
    'died in the quake',
    'were murdered',
    'died',
    'killed themselves',
  );
  const when = fc.constantFrom('in 2023', 'in Norland', 'in Norland in 2023', 'in Sudria last year', '');
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 3_000_000 }), how, when, (people, did, where) => {
      const said = readPerspectives(`Some ${people.toLocaleString('en')} people ${did} ${where}.`);
      for (const { family, words } of said) {
        expect(family).toBe('deaths-rate');
        expect(did).toBe('died of the flu');
        expect(words).toContain('people');
      }
    }),
    { numRuns: 150 },
  );
});

test('no text makes it throw, and nothing it says is empty', () => {
  const words = fc.constantFrom(
    ...'Norland Sudria Sudrians Ravenhill Prison held killed people €4 $3,000 -5% 0 1e9 million in 2023 and . “ ” unemployment hectares 99999999999999999999 tonnes of CO2 per'.split(
      ' ',
    ),
  );
  const lang = fc.constantFrom('en', 'es', 'fr', 'de', 'pt', 'it', '');
  fc.assert(
    fc.property(fc.array(words, { maxLength: 30 }), lang, (parts, spoken) => {
      for (const { working, sources, text } of readPerspectives(parts.join(' '), spoken)) {
        expect(working.length).toBeGreaterThan(0);
        expect(sources).toBeGreaterThan(0);
        expect(text).not.toMatch(/NaN|undefined|Infinity|∞/);
      }
    }),
    { numRuns: 150 },
  );
});
