import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readFigures } from '../../../helpers/read-figures.ts';

/** Styles in which a number may be written, by language: thousands and decimal sign. */
const STYLES: readonly [lang: string, thousands: string, decimal: string][] = [
  ['en', ',', '.'],
  ['en', '', '.'],
  ['en', ' ', '.'],
  ['en', '\u00a0', '.'],
  ['es', '.', ','],
  ['es', ' ', ','],
  ['es', '', ','],
  ['fr', ' ', ','],
  ['fr', '\u202f', ','],
  ['fr', '.', ','],
  ['fr', '', ','],
  ['de', '.', ','],
  ['de', '', ','],
  ['de', ' ', ','],
  ['pt', '.', ','],
  ['pt', '', ','],
  ['pt', ' ', ','],
];

function write(value: number, thousands: string, decimal: string, digits: number): string {
  const [whole = '', part] = value.toFixed(digits).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, thousands);
  return part ? `${grouped}${decimal}${part}` : grouped;
}

describe('a number reads back as it was written', () => {
  test.each(STYLES)('%s with "%s" and "%s"', (lang, thousands, decimal) => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 999_999_999 }),
        fc.constantFrom(0, 1, 2, 4),
        fc.boolean(),
        (number, digits, negative) => {
          const value = digits ? number / 10 ** digits : number;
          const sign = negative && value !== 0 ? -1 : 1;
          const text = `${sign < 0 ? '-' : ''}${write(value, thousands, decimal, digits)} kg`;
          const [figure] = readFigures(text, lang);
          expect(figure?.value, text).toBeCloseTo(sign * value, 6);
          expect(figure?.unit).toBe('kilogram');
          expect(figure?.span).toEqual([0, text.length]);
        },
      ),
    );
  });

  test.each([
    ['en', 'thousand million billion trillion', 1e3, 1e6, 1e9, 1e12],
    ['es', 'mil millones billones', 1e3, 1e6, 1e12],
    ['fr', 'mille millions milliards', 1e3, 1e6, 1e9],
    ['de', 'tausend Millionen Milliarden', 1e3, 1e6, 1e9],
    ['pt', 'mil milhões bilhões', 1e3, 1e6, 1e9],
  ] as const)('scales in %s', (lang, words, ...scales) => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 999 }), fc.nat({ max: scales.length - 1 }), (number, k) => {
        const [figure] = readFigures(`${number} ${words.split(' ')[k]}`, lang);
        expect(figure?.value).toBe(number * Number(scales[k]));
      }),
    );
  });

  const UNITS =
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
      ' ',
    );
  const TENS = '_ _ twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
  const small = (n: number): string =>
    n < 20 ? UNITS[n]! : `${TENS[Math.floor(n / 10)]}${n % 10 ? `-${UNITS[n % 10]}` : ''}`;
  const hundreds = (n: number): string =>
    n < 100 ? small(n) : `${UNITS[Math.floor(n / 100)]} hundred${n % 100 ? ` and ${small(n % 100)}` : ''}`;
  const SCALES: readonly [size: number, name: string][] = [
    [1e9, 'billion'],
    [1e6, 'million'],
    [1e3, 'thousand'],
  ];
  const spell = (n: number): string => {
    const parts: string[] = [];
    for (const [size, name] of SCALES) {
      const count = Math.floor(n / size) % 1000;
      if (count) parts.push(`${hundreds(count)} ${name}`);
    }
    const rest = n % 1000;
    if (rest || !parts.length) parts.push(hundreds(rest));
    return parts.join(' ');
  };

  test('any English number in words', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999_999 }), (number) => {
        const text = spell(number);
        expect(readFigures(text)[0]?.value, text).toBe(number);
      }),
    );
  });

  const EINER =
    ' ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn'.split(
      ' ',
    );
  const ZEHNER = '_ _ zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig'.split(' ');
  const klein = (n: number): string =>
    n < 20 ? EINER[n]! : `${n % 10 ? `${EINER[n % 10]}und` : ''}${ZEHNER[Math.floor(n / 10)]}`;
  const hunderte = (n: number): string =>
    n < 100 ? klein(n) : `${EINER[Math.floor(n / 100)]}hundert${klein(n % 100)}`;

  test('any German number in one word', () => {
    fc.assert(
      fc.property(fc.integer({ min: 20, max: 999_999 }), (number) => {
        const text =
          number < 1000 ? hunderte(number) : `${hunderte(Math.floor(number / 1000))}tausend${hunderte(number % 1000)}`;
        expect(readFigures(text, 'de')[0]?.value, text).toBe(number);
      }),
    );
  });
});
