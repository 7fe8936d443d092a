import { describe, expect, test } from 'vitest';
import { openGazetteer, type PackFiles, type VolumeName } from '../../../../utils/core/knowledge/gazetteer.ts';
import { inspectPack } from '../../../../utils/core/knowledge/inspect/inspect-pack.ts';
import { openPackFile } from '../../../../utils/core/knowledge/pack-file.ts';
import { checksum, HEAD, ROW, tagOf } from '../../../../utils/core/knowledge/volume.ts';
import { samplePackFile } from '../../../helpers/sample-pack.ts';

const opened = openPackFile(samplePackFile());
if (!opened.ok) throw new Error(opened.error.key);
const whole = opened.value.files;

const ELEMENT = { 1: Uint8Array, 2: Uint16Array, 4: Uint32Array, 8: Float64Array };

/** The sample's volumes with one number of one section changed, checksum and all. `at` counts from the end where below 0. */
function tampered(volume: VolumeName, tag: string, size: 1 | 2 | 4 | 8, at: number, value: number): PackFiles {
  return edited(volume, (words, buffer) => {
    const row = rowOf(words, tag);
    const section = new ELEMENT[size](buffer, words[row + 1]!, words[row + 2]! / size);
    section[at < 0 ? section.length + at : at] = value;
  });
}

function edited(volume: VolumeName, edit: (words: Uint32Array, buffer: ArrayBuffer) => void): PackFiles {
  const buffer = whole[volume].slice(0);
  const words = new Uint32Array(buffer);
  edit(words, buffer);
  words[4] = checksum(words, 5, 64);
  return { ...whole, [volume]: buffer };
}

function rowOf(words: Uint32Array, tag: string): number {
  for (let row = HEAD / 4; row < (HEAD + words[6]! * ROW) / 4; row += ROW / 4)
    if (words[row] === tagOf(tag)) return row;
  throw new Error(`no section ${tag}`);
}

test('nothing is wrong with what was built', () => {
  expect(inspectPack(whole)).toBeNull();
});

describe('a number that points to what is not there, or stands out of order', () => {
  test.each<[string, PackFiles, string]>([
    ['strings that run backwards', tampered('strings', 'STRO', 4, 3, 0), 'STRO'],
    ['a string that begins behind the last byte', tampered('strings', 'STRO', 4, 2, 0xffffff00), 'STRO'],
    ['bytes that are no UTF-8', tampered('strings', 'STRB', 1, 2, 0xff), 'STRB'],
    ['half a character', tampered('strings', 'STRB', 1, -1, 0xe2), 'STRB'],
    ['a control character', tampered('strings', 'STRB', 1, 0, 7), 'STRB'],
    ['an entity named by no string', tampered('entities', 'ENAM', 4, 0, 0xffffffff), 'ENAM'],
    ['an entity without a name', tampered('entities', 'ENAM', 4, 1, 0), 'ENAM'],
    ['a type there is none of', tampered('entities', 'ETYP', 1, 0, 9), 'ETYP'],
    ['a country of no letters', tampered('entities', 'ECOU', 2, 0, 60000), 'ECOU'],
    ['a country that is no entity', tampered('entities', 'CTRY', 4, 5, 3), 'CTRY'],
    ['one id twice', tampered('entities', 'EKEY', 4, 1, keyOfFirst()), 'EKEY'],
    ['a name of nobody', tampered('names', 'NENT', 4, 0, 0xffffff), 'NENT'],
    ['a strength there is none of', tampered('names', 'NENT', 4, 0, 3 << 24), 'NENT'],
    ['buckets that run backwards', tampered('names', 'NBUC', 4, 1, 0xffff), 'NBUC'],
    ['buckets that end too early', tampered('names', 'NBUC', 4, -1, 1), 'NBUC'],
    ['words that run backwards', tampered('names', 'WBUC', 4, 9, 0xffffffff), 'WBUC'],
    ['facts of nobody', tampered('facts', 'FBEG', 4, -1, 0xffff), 'FBEG'],
    ['a property of no words', tampered('facts', 'FRAM', 4, 0, 0), 'FRAM'],
    ['a kind of value there is none of', tampered('facts', 'FRAM', 4, 2, 7), 'FRAM'],
    ['a number that is not there', tampered('facts', 'FVAL', 4, 0, 99), 'FVAL'],
    ['a number that is none', tampered('facts', 'FNUM', 8, 0, Number.NaN), 'FNUM'],
    ['a number without end', tampered('facts', 'FNUM', 8, 0, Number.POSITIVE_INFINITY), 'FNUM'],
    ['a thirteenth month', tampered('facts', 'FRAM', 4, 3, 20241300), 'FRAM'],
    ['a source that is not there', tampered('facts', 'FRAM', 4, 7, 1), 'FRAM'],
    ['a frame that is not there', tampered('facts', 'FFRA', 4, 0, 99), 'FFRA'],
    ['a source without a title', tampered('facts', 'SRCS', 4, 0, 0), 'SRCS'],
    ['a source whose address is no address', tampered('facts', 'SRCS', 4, 2, 1), 'SRCS'],
  ])('%s', (_what, files, part) => {
    expect(inspectPack(files)?.part).toBe(part);
  });

  function keyOfFirst(): number {
    const words = new Uint32Array(whole.entities);
    return words[words[rowOf(words, 'EKEY') + 1]! / 4]!;
  }
});

describe('sections', () => {
  test('four billion of them', () => {
    const files = edited('facts', (words) => {
      words[6] = 0xffffffff;
    });
    expect(inspectPack(files)).toEqual({ part: 'head', at: 6 });
    expect(openGazetteer(files)).toMatchObject({ ok: false });
  });

  test.each<[string, (words: Uint32Array, row: number) => void, string]>([
    ['over one another', (words, row) => words.set([words[row - 3]!], row + 1), 'FVAL'],
    ['longer than the file', (words, row) => words.set([0xfffffffc], row + 2), 'FVAL'],
    ['of half a number', (words, row) => words.set([words[row + 2]! - 1], row + 2), 'FVAL'],
    ['shorter than they were', (words, row) => words.set([words[row + 2]! - 8], row + 2), 'FFRA'],
    ['twice', (words, row) => words.set([words[row - 4]!], row), 'head'],
    ['of no known name', (words, row) => words.set([0], row), 'head'],
  ])('%s', (_what, edit, part) => {
    const files = edited('facts', (words) => edit(words, rowOf(words, 'FVAL')));
    expect(inspectPack(files)?.part).toBe(part);
  });

  test('one column longer than the others', () => {
    const files = edited('facts', (words) => {
      // Seven facts: the eighth frame's number is the gap behind them.
      const row = rowOf(words, 'FFRA');
      words[row + 2] = words[row + 2]! + 4;
    });
    expect(inspectPack(files)?.part).toBe('FFRA');
  });
});

test('volumes of two builds', () => {
  const files = edited('names', (words) => {
    words[3] = 1;
  });
  expect(inspectPack(files)).not.toBeNull();
});

describe('the JSON part', () => {
  const swapped = (from: string, to: string): PackFiles =>
    edited('entities', (words, buffer) => {
      const row = rowOf(words, 'META');
      const meta = new Uint8Array(buffer, words[row + 1]!, words[row + 2]!);
      const text = new TextDecoder().decode(meta);
      expect(text).toContain(from);
      meta.set(new TextEncoder().encode(text.replace(from, to.padEnd(from.length))));
    });

  test.each([
    ['no JSON', '{"compiled"', '{compiled'],
    ['a day that is none', '"2026-10-01"', '"2026-99-01"'],
    ['more entities than there are', '"count":2', '"count":9'],
    ['fewer than none', '"count":2', '"count":-'],
    ['another order of ids', '"prefix":"Q"', '"prefix":"X"'],
  ])('%s', (_what, from, to) => {
    expect(inspectPack(swapped(from, to))?.part).toBe('META');
  });
});
