import fc from 'fast-check';
import { expect, test } from 'vitest';
import { worthFeatures } from '../../../../utils/core/claims/worth/worth-features.ts';
import { encodeWorthModel, openWorthModel, readWorth } from '../../../../utils/core/claims/worth/worth-model.ts';
import { readDoc } from '../../../../utils/core/lang/read-doc.ts';

const BITS = 10;
const wholeOf = (text: string) => [readDoc(text, 'en'), [0, text.length]] as const;
const modelFor = (text: string) => {
  const weights = new Int8Array(2 ** BITS);
  for (const feature of worthFeatures(...wholeOf(text), BITS)) weights[feature] = 100;
  return { bits: BITS, bias: -1, step: 0.5, weights };
};

test('a file gives back the model it was made of', () => {
  const model = modelFor('Prices rose by 4 per cent.');
  expect(openWorthModel(encodeWorthModel(model))).toEqual(model);
});

test('what the weights speak for scores high', () => {
  const model = modelFor('Prices rose by 4 per cent.');
  expect(readWorth(model, ...wholeOf('Prices rose by 7 per cent.'))).toBeGreaterThan(0.9);
  expect(readWorth(model, ...wholeOf(''))).toBeGreaterThan(0);
});

test('all numbers look alike', () => {
  expect(worthFeatures(...wholeOf('It rose 12 times'), 20)).toEqual(worthFeatures(...wholeOf('It rose 345 times'), 20));
});

test.each([
  ['no file at all', new Uint8Array(3)],
  ['another file', new Uint8Array(64)],
  ['a file cut short', encodeWorthModel(modelFor('a')).slice(0, 500)],
])('refuses %s', (_, bytes) => {
  expect(() => openWorthModel(bytes)).toThrow(/claims model/);
});

test('any text has a score between 0 and 1', () => {
  const model = modelFor('Prices rose by 4 per cent.');
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
      const worth = readWorth(model, ...wholeOf(text));
      expect(worth).toBeGreaterThanOrEqual(0);
      expect(worth).toBeLessThanOrEqual(1);
    }),
  );
});
