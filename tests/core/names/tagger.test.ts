import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDoc } from '../../../utils/core/lang/read-doc.ts';
import { FEATURE_COUNT, Features } from '../../../utils/core/names/features.ts';
import { encodeLexicon, openLexicon } from '../../../utils/core/names/lexicon.ts';
import { BEGIN, END, SINGLE, TAG_COUNT, tagOf } from '../../../utils/core/names/tag-set.ts';
import { openTagger } from '../../../utils/core/names/tagger.ts';
import { readUnits } from '../../../utils/core/names/units.ts';
import { mark } from '../../helpers/marked-text.ts';
import { noNames } from '../../helpers/no-names.ts';
import { tinyModel } from '../../helpers/tiny-tagger.ts';

/** Rows that vote for a tag wherever one of a word's features is met. */
function votesFor(text: string, votes: Readonly<Record<number, number>>): Map<number, Int8Array> {
  const doc = readDoc(text, 'en');
  const units = readUnits(doc);
  const features = new Features(openLexicon(encodeLexicon(new Map())));
  features.read(doc, units, 0, units.count, noNames.gazetteer);
  const WORD_TEMPLATE = 1;
  return new Map(
    Object.entries(votes).map(([unit, tag]) => {
      const row = new Int8Array(TAG_COUNT);
      row[tag] = 100;
      return [features.values[Number(unit) * FEATURE_COUNT + WORD_TEMPLATE]!, row];
    }),
  );
}

const tag = (text: string, rows: Map<number, Int8Array>): string => {
  const doc = readDoc(text, 'en');
  const names = openTagger(tinyModel(rows)).tag(doc, readUnits(doc), noNames.gazetteer);
  return (
    names.map(({ type }) => type).join(' ') +
    mark(
      text,
      names.map(({ span }) => span),
    )
  );
};

describe('the tagger', () => {
  test('reads what the rows vote for', () => {
    const text = 'Then Ada Vance flew to Norvale.';
    const rows = votesFor(text, { 1: tagOf(0, BEGIN), 2: tagOf(0, END), 5: tagOf(2, SINGLE) });
    expect(tag(text, rows)).toBe('person placeThen [Ada Vance] flew to [Norvale].');
  });

  test('never opens a name that it does not close', () => {
    const text = 'Then Ada Vance flew to Norvale.';
    expect(tag(text, votesFor(text, { 2: tagOf(0, BEGIN), 5: tagOf(0, END) }))).not.toContain('[Norvale');
  });

  test('an empty model finds nothing, in any text', () => {
    const tagger = openTagger(tinyModel());
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 2000 }), (text) => {
        const doc = readDoc(text, 'en');
        expect(tagger.tag(doc, readUnits(doc), noNames.gazetteer)).toEqual([]);
      }),
    );
  });

  test('says its version', () => {
    expect(openTagger(tinyModel()).version).toBe('test');
  });

  test.each([
    ['nothing', (_: Uint8Array) => new Uint8Array(0), 'no names model'],
    ['another file', (bytes: Uint8Array) => bytes.map((byte, i) => (i === 0 ? 0 : byte)), 'no names model'],
    ['an older format', (bytes: Uint8Array) => bytes.map((byte, i) => (i === 4 ? 0 : byte)), 'another version'],
    ['cut short', (bytes: Uint8Array) => bytes.slice(0, -5), 'damaged'],
    ['one byte changed', (bytes: Uint8Array) => bytes.map((byte, i) => (i === 3000 ? byte + 1 : byte)), 'damaged'],
  ])('refuses %s with a reason', (_, damage, reason) => {
    expect(() => openTagger(damage(tinyModel()))).toThrow(reason);
  });

  test('reads the same from a Buffer, whose slices share memory', () => {
    const text = 'Then Ada Vance flew.';
    const bytes = tinyModel(votesFor(text, { 1: tagOf(0, BEGIN), 2: tagOf(0, END) }));
    const doc = readDoc(text, 'en');
    expect(openTagger(Buffer.from(bytes)).tag(doc, readUnits(doc), noNames.gazetteer)).toHaveLength(1);
  });

  test('opens from bytes that stand inside a larger buffer', () => {
    const bytes = tinyModel();
    const larger = new Uint8Array(bytes.length + 3);
    larger.set(bytes, 3);
    expect(openTagger(larger.subarray(3)).version).toBe('test');
  });
});
