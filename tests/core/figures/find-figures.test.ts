import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { figureRules } from '../../../utils/core/figures/find-figures.ts';
import { checkFigures } from '../../helpers/check-figures.ts';
import { readFigures } from '../../helpers/read-figures.ts';

describe('findFigures', () => {
  checkFigures([
    ['The jail held around [14,500 inmates].', '14500 ~ inmate'],
    ['They walk for [30 minutes per day].', '30 minute per day'],
    ['The bridge cost [$2.5bn] and is [1.4 km] long.', '2500000000 dollar', '1.4 kilometre'],
    ['Sales rose by nearly [12%] to [€3.4 million].', '12 ~ percentage up', '3400000 euro up'],
    ['At least [forty-two people] and [three children] were hurt.', '42 > people', '3 child'],
    ['[Half a million homes] lost power.', '500000 home'],
    ['About [one in five] pupils walks to school.', '0.2 ~ pupil'],
    ['Between [15,000 and 20,000 fans] came.', '15000-20000 fan'],
    ['Call Flight 370 on 555-0142 before 10:30 on May 3, 2019.'],
  ]);

  test('every figure names a rule that says why', () => {
    const ids = new Set(figureRules.map(({ id }) => id));
    for (const { rule } of readFigures('It cost $5, or 3% of 40 litres, in 2 days; 7 died, a third of them at sea.')) {
      expect(ids).toContain(rule);
    }
    for (const { reason } of figureRules) expect(reason).toMatch(/^["A-Z].*[.]$/);
    expect(ids.size).toBe(figureRules.length);
  });

  const words = fc.constantFrom(
    ...'1 22 3,5 4.500 $ € % , . - – / ( ) one two half a million hundred and to between from rose per day km pounds people of in \' " : 5G ½ x10^ 1e9 º'.split(
      ' ',
    ),
  );
  const texts = fc.oneof(
    fc.string(),
    fc.string({ unit: 'grapheme' }),
    fc.array(words, { maxLength: 40 }).map((list) => list.join(' ')),
    fc.array(words, { maxLength: 40 }).map((list) => list.join('')),
  );

  test.each([
    'en',
    'es',
    'fr',
    'de',
    'pt',
    'xx',
  ])('reads any text in %s: spans in bounds, in order, ends in order', (lang) => {
    fc.assert(
      fc.property(texts, (text) => {
        let last = 0;
        for (const { span, value, low, high } of readFigures(text, lang)) {
          expect(span[0]).toBeGreaterThanOrEqual(last);
          expect(span[1]).toBeGreaterThan(span[0]);
          expect(span[1]).toBeLessThanOrEqual(text.length);
          if (value !== null) expect([low, high]).toEqual([value, value]);
          else expect(low !== null && high !== null).toBe(true);
          last = span[0];
        }
      }),
      { numRuns: 300 },
    );
  });

  const hostile: readonly [string, string][] = [
    ['digits and commas', '1,'.repeat(500_000)],
    ['one long number', '9'.repeat(1_000_000)],
    ['thousands groups', `1${',234'.repeat(60_000)}`],
    ['dots', '1.2.3.'.repeat(170_000)],
    ['number words', 'one hundred and '.repeat(20_000)],
    ['scales', 'million '.repeat(30_000)],
    ['letters', 'a'.repeat(1_000_000)],
    ['German letters', 'einundzwanzig'.repeat(80_000)],
  ];
  test.each(hostile)(
    'ends on one line of %s',
    (_name, text) => {
      expect(readFigures(text, text.startsWith('ein') ? 'de' : 'en').length).toBeLessThanOrEqual(text.length);
    },
    60_000,
  );
});
