import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FAMILIES } from '../../../utils/core/perspective/find-perspectives.ts';
import { readPerspectives } from '../../helpers/read-perspectives.ts';

test('families have different names', () => {
  expect(new Set(FAMILIES.map(({ id }) => id)).size).toBe(FAMILIES.length);
});

test('the arithmetic is spelt out, the record’s part before it, with its source', () => {
  expect(readPerspectives('Norland took in 60,000 refugees in 2023.')[0]).toMatchObject({
    working: ['population, Norland: 5,000,000 (2023)', '60,000 ÷ 5,000,000 = 1.2%'],
    sources: 1,
  });
});

test('no text makes it throw', () => {
  const words = fc.constantFrom(
    ...'Norland Sudria Sudrians Ravenhill Prison held killed people €4 $3,000 -5% 0 1e9 million in 2023 and . “ ” unemployment hectares 99999999999999999999 tonnes of CO2 per'.split(
      ' ',
    ),
  );
  fc.assert(
    fc.property(
      fc.array(words, { maxLength: 30 }),
      fc.constantFrom('en', 'es', 'fr', 'de', 'pt', 'it', ''),
      (parts, lang) => {
        for (const { working, sources, text } of readPerspectives(parts.join(' '), lang)) {
          expect(working.length).toBeGreaterThan(0);
          expect(sources).toBeGreaterThan(0);
          expect(text).not.toMatch(/NaN|undefined|Infinity|\$\d(?!\d|[.,])(?=\s*$)/);
        }
      },
    ),
    { numRuns: 150 },
  );
});
