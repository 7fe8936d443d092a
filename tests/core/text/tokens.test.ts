import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hashWord, tokenAt, tokenize } from '../../../utils/core/text/tokens.ts';

const words = (text: string) => {
  const { count, starts, ends } = tokenize(text);
  return Array.from({ length: count }, (_, i) => text.slice(starts[i], ends[i]));
};

test.each([
  ['held 14,500 inmates', ['held', '14', ',', '500', 'inmates']],
  ['40k in the U.S.', ['40', 'k', 'in', 'the', 'U', '.', 'S', '.']],
  ['Rubio’s São Tomé', ['Rubio', '’', 's', 'São', 'Tomé']],
  ['', []],
  ['\u00a0 \n', []],
])('%j', (text, expected) => {
  expect(words(text)).toEqual(expected);
});

test('tokens cover every character that is no space, once and in order', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
      const { count, starts, ends, hashes } = tokenize(text);
      let at = 0;
      for (let i = 0; i < count; i++) {
        expect(
          text
            .slice(at, starts[i])
            .trim()
            .replace(/[\u200b\u2060\ufeff\u00ad]/g, ''),
        ).toBe('');
        expect(ends[i]!).toBeGreaterThan(starts[i]!);
        expect(hashes[i]).toBe(hashWord(text.slice(starts[i], ends[i])));
        expect(tokenAt(tokenize(text), starts[i]!)).toBe(i);
        at = ends[i]!;
      }
    }),
  );
});
