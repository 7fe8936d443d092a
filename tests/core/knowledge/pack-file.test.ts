import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { encodeGazetteer, openGazetteer, type PackFiles, VOLUMES } from '../../../utils/core/knowledge/gazetteer.ts';
import { LARGEST_PACK, openPackFile, readPackFile, writePackFile } from '../../../utils/core/knowledge/pack-file.ts';
import { checksum } from '../../../utils/core/knowledge/volume.ts';
import { readDoc } from '../../../utils/core/lang/read-doc.ts';
import { findMentions } from '../../../utils/core/names/find-mentions.ts';
import { tokenize } from '../../../utils/core/text/tokens.ts';
import { ENGLISH } from '../../helpers/english.ts';
import { SAMPLE_HEAD, samplePackFile } from '../../helpers/sample-pack.ts';

const whole = samplePackFile();
const why = (file: ArrayBuffer): string | null => {
  const read = readPackFile(file);
  return read.ok ? null : read.error.key;
};
/** A copy with 32-bit words overwritten, its checksum as stated or made good again. */
function changed(words: Readonly<Record<number, number>>, options: { readonly summed: boolean }): ArrayBuffer {
  const copy = new Uint32Array(whole.slice(0));
  for (const [at, word] of Object.entries(words)) copy[Number(at)] = word;
  if (options.summed) copy[3] = checksum(copy, 4, 1);
  return copy.buffer;
}

test('a pack comes back as it was written, with what it says of itself', () => {
  const read = readPackFile(whole);
  if (!read.ok) throw new Error(read.error.key);
  const { head, gazetteer } = read.value;
  expect(head).toEqual(SAMPLE_HEAD);
  expect(gazetteer.named('the Bramfell works')).toEqual(['bramfell-mill']);
  expect(gazetteer.facts('bramfell-mill', 'capacity')).toMatchObject([
    { value: { value: 240 }, attribution: 'its owner', source: { title: 'Register of mills' } },
  ]);
  expect(new Uint8Array(writePackFile(head, filesOf(whole)))).toEqual(new Uint8Array(whole));
});

const filesOf = (file: ArrayBuffer): PackFiles => {
  const opened = openPackFile(file);
  if (!opened.ok) throw new Error(opened.error.key);
  return opened.value.files;
};

describe('refused, with the reason', () => {
  test.each<[string, ArrayBuffer, string]>([
    ['nothing', new ArrayBuffer(0), 'kind'],
    ['three bytes', new ArrayBuffer(3), 'kind'],
    ['another file', new TextEncoder().encode('{"title": "A pack"}     ').buffer as ArrayBuffer, 'kind'],
    ['a magic word alone', whole.slice(0, 4), 'cut'],
    ['half of it', whole.slice(0, 16 * Math.floor(whole.byteLength / 32)), 'cut'],
    ['all but a byte', whole.slice(0, whole.byteLength - 1), 'cut'],
    ['more behind its end', new Uint8Array([...new Uint8Array(whole), 0, 0, 0, 0, 0, 0, 0, 0]).buffer, 'cut'],
    ['written the other way round', changed({ 2: 0x04030201 }, { summed: true }), 'order'],
    ['a later format', changed({ 1: 7 }, { summed: true }), 'version'],
    ['a head of four billion bytes', changed({ 5: 0xffffffff }, { summed: true }), 'cut'],
    ['a volume of four billion bytes', changed({ 6: 0xfffffff8 }, { summed: true }), 'cut'],
    ['one bit of one word', changed({ 40: 1 }, { summed: false }), 'damaged'],
    ['more than is read', new ArrayBuffer(LARGEST_PACK + 8), 'size'],
    ['a head that is no JSON', changed({ 10: 0x20202020 }, { summed: true }), 'head'],
    [
      'an empty pack',
      writePackFile(
        SAMPLE_HEAD,
        encodeGazetteer({ compiled: '2026-01-01', origins: [], entities: [], sources: [], words: new Map() }),
      ),
      'empty',
    ],
    ['no title', writePackFile({ ...SAMPLE_HEAD, title: '' }, filesOf(whole)), 'head'],
    ['a title of two pages', writePackFile({ ...SAMPLE_HEAD, title: 'a'.repeat(121) }, filesOf(whole)), 'head'],
    [
      'a title that turns the words after it',
      writePackFile({ ...SAMPLE_HEAD, title: 'A\u202eb' }, filesOf(whole)),
      'head',
    ],
    ['no day', writePackFile({ ...SAMPLE_HEAD, made: 'yesterday' }, filesOf(whole)), 'head'],
  ])('%s', (_what, file, reason) => {
    expect(why(file)).toBe(`pack_refused_${reason}`);
  });

  test('every reason stands in the catalogue', () => {
    for (const reason of ['size', 'kind', 'cut', 'order', 'version', 'damaged', 'head', 'part', 'empty'])
      expect(ENGLISH).toHaveProperty(`pack_refused_${reason}`);
  });
});

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

const doc = readDoc('The Bramfell Mill, run by Orla Mills, held 205 inmates in March 2025.', 'en');

/** Asks everything of a pack that reading an article asks. */
function useAll(files: PackFiles): void {
  const opened = openGazetteer(files);
  if (!opened.ok) throw new Error(opened.error);
  const pack = opened.value;
  const properties = new Set<string>();
  for (let entity = 0; entity < pack.entityCount; entity++) {
    const id = pack.idOf(entity);
    expect(pack.numberOf(id)).toBe(entity);
    expect(pack.about(id)?.name).not.toBe('');
    for (const { property, value, source } of pack.facts(id)) {
      properties.add(property);
      expect(source.url).toMatch(/^https?:/);
      if (value.kind === 'entity') expect(pack.about(value.entity)).not.toBeNull();
      if (value.kind === 'number') expect(value.value).toBeTypeOf('number');
    }
  }
  for (const property of properties) expect(pack.holding(property).length).toBeGreaterThan(0);
  for (const code of ['DE', 'US', 'ZZ']) pack.country(code);
  const tokens = tokenize(doc.text);
  for (let i = 0; i < tokens.count; i++) {
    pack.typeBits(tokens, i, i + 1);
    const end = pack.longestName(tokens, i, tokens.count);
    for (let row = pack.findName(tokens, i, end); row >= 0; row = pack.nextRow(row))
      expect(pack.nameOf(pack.entityAt(row))).not.toBe('');
  }
  findMentions(doc, { gazetteer: pack, tagger: null });
}

describe('a file that was tampered with is refused, or can be used like any other', () => {
  const use = (file: ArrayBuffer) => {
    const read = readPackFile(file);
    if (read.ok) useAll(filesOf(file));
    else expect(ENGLISH).toHaveProperty(read.error.key);
    return read.ok;
  };
  /** Words of the head and of each volume alike: the tables of buckets would take nine hits in ten. */
  const ends = [10, ...VOLUMES.map((name) => filesOf(whole)[name].byteLength / 4)];
  const place = fc.oneof(
    ...ends.map((size, i) => {
      const start = i ? whole.byteLength / 4 - sum(ends.slice(i)) : 0;
      return fc.integer({ min: start, max: start + size - 1 });
    }),
  );
  const word = fc.oneof(
    fc.constantFrom(0, 1, 7, 8, 0xff, 0xffff, 0x10000, 0x7fffffff, 0x80000000, 0xffffffff),
    fc.nat(400),
    fc.integer({ min: 0, max: 0xffffffff }),
  );

  test('the sample itself can be used', () => {
    expect(use(whole)).toBe(true);
  });

  test('single words, the checksums made good', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(place, word), { minLength: 1, maxLength: 4 }), (changes) => {
        use(resealed(changes));
      }),
      { numRuns: 3000 },
    );
  });

  test('single bytes, the checksums made good', () => {
    fc.assert(
      fc.property(place, fc.nat(3), fc.nat(255), (at, part, byte) => {
        const copy = new Uint8Array(whole.slice(0));
        copy[at * 4 + part] = byte;
        use(reseal(copy.buffer));
      }),
      { numRuns: 3000 },
    );
  });

  test('cut anywhere', () => {
    fc.assert(
      fc.property(fc.nat(whole.byteLength - 1), (length) => {
        expect(why(whole.slice(0, length))).toMatch(/_(?:cut|kind)$/);
      }),
    );
  });

  test('pieces of it in another order', () => {
    fc.assert(
      fc.property(place, place, fc.nat(200), (from, to, length) => {
        const copy = new Uint32Array(whole.slice(0));
        copy.copyWithin(to, from, from + length);
        use(reseal(copy.buffer));
      }),
      { numRuns: 1000 },
    );
  });

  test('any bytes at all', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        expect(why(bytes.slice().buffer)).not.toBeNull();
      }),
    );
  });

  function resealed(changes: readonly (readonly [at: number, word: number])[]): ArrayBuffer {
    const copy = new Uint32Array(whole.slice(0));
    for (const [at, word] of changes) copy[at] = word;
    return reseal(copy.buffer);
  }

  /** The checksums of file and volumes as somebody would write them who wants to be believed. */
  function reseal(file: ArrayBuffer): ArrayBuffer {
    const words = new Uint32Array(file);
    let at = (40 + Math.ceil((words[5]! || 0) / 8) * 8) / 4;
    for (let volume = 6; volume < 10; volume++) {
      const end = at + words[volume]! / 4;
      if (!(end <= words.length) || end - at < 8) break;
      words[at + 4] = checksum(words.subarray(at, end), 5, 64);
      at = end;
    }
    words[3] = checksum(words, 4, 1);
    return file;
  }
});
