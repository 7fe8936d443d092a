import fc from 'fast-check';
import { expect, test } from 'vitest';
import { blocksOf } from '../../../utils/core/text/doc.ts';
import { excerptAround } from '../../../utils/core/view/excerpt.ts';
import { readMarked } from '../../helpers/marked-text.ts';

test('a short paragraph is shown whole, and nothing of its neighbours', () => {
  const { text, spans } = readMarked('One.\nIt held [40] men.\nThree.');
  expect(excerptAround(text, blocksOf(text), spans[0]!)).toEqual({
    before: 'It held ',
    marked: '40',
    after: ' men.',
  });
});

test('a long one is cut at words, with an ellipsis where something is missing', () => {
  const { text, spans } = readMarked(`${'word '.repeat(60)}[40] ${'more '.repeat(60)}`);
  const { before, after } = excerptAround(text, blocksOf(text), spans[0]!);
  expect(before).toMatch(/^… word/);
  expect(after).toMatch(/more …$/);
  expect(before.length).toBeLessThan(130);
});

test('any text and span give their own words', () => {
  fc.assert(
    fc.property(fc.string(), fc.nat(60), fc.nat(60), (text, a, b) => {
      const start = Math.min(a, b, text.length);
      const end = Math.min(Math.max(a, b), text.length);
      expect(excerptAround(text, blocksOf(text), [start, end]).marked).toBe(text.slice(start, end));
    }),
  );
});
