import fc from 'fast-check';
import { expect, test } from 'vitest';
import { COMMON, encodeLexicon, openLexicon, PLACE, senseOf } from '../../../utils/core/names/lexicon.ts';

test('gives back what was put in and nothing else', () => {
  const hash = fc.nat(0xffffffff);
  fc.assert(
    fc.property(fc.array(fc.tuple(hash, fc.integer({ min: 1, max: 0xffff }))), fc.array(hash), (pairs, others) => {
      const entries = new Map(pairs);
      const lexicon = openLexicon(encodeLexicon(entries));
      expect(lexicon.size).toBe(entries.size);
      for (const other of [...entries.keys(), ...others]) expect(lexicon.lookUp(other)).toBe(entries.get(other) ?? 0);
    }),
  );
});

test('bits and sense class share a value', () => {
  const value = openLexicon(encodeLexicon(new Map([[7, PLACE | COMMON | (18 << 8)]]))).lookUp(7);
  expect([value & PLACE, value & COMMON, senseOf(value)]).toEqual([PLACE, COMMON, 18]);
});

test.each([
  ['nothing', (_: Uint8Array) => new Uint8Array(0)],
  ['cut short', (bytes: Uint8Array) => bytes.slice(0, -1)],
  ['a wrong count', (bytes: Uint8Array) => bytes.map((byte, i) => (i === 0 ? byte + 1 : byte))],
  ['a wrong bucket', (bytes: Uint8Array) => bytes.map((byte, i) => (i === 4 ? byte + 1 : byte))],
])('refuses damaged bytes: %s', (_, damage) => {
  expect(() => openLexicon(damage(encodeLexicon(new Map([[1, 2]]))))).toThrow('damaged');
});
