import 'fake-indexeddb/auto';
import { createHash } from 'node:crypto';
import { openDB } from 'idb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import {
  clearPacks,
  importPack,
  listPacks,
  openPacks,
  packBytes,
  removePack,
  turnPack,
} from '../../utils/browser/imported-packs.ts';
import { LARGEST_PACK, openPackFile } from '../../utils/core/knowledge/pack-file.ts';
import { stampOf } from '../../utils/core/knowledge/volume.ts';
import { ENGLISH } from '../helpers/english.ts';
import { SAMPLE_HEAD, samplePackFile } from '../helpers/sample-pack.ts';

vi.mock('../../utils/browser/browser.ts', () => ({ browser: {} }));

const titled = (title: string) =>
  samplePackFile({ 'pack.json': JSON.stringify({ title, publisher: 'P', licence: 'CC0-1.0' }) });
const take = async (file: ArrayBuffer, at = 1000, ownStamp: number | null = null) =>
  importPack(new Blob([file]), at, ownStamp, () => undefined);
const whyNot = async (...parts: Parameters<typeof take>) => {
  const imported = await take(...parts);
  if (imported.ok) return null;
  expect(ENGLISH).toHaveProperty(imported.error.key);
  return imported.error.key;
};

beforeEach(clearPacks);

test('a pack is taken with what it says of itself and its SHA-256, switched on, and comes back byte for byte', async () => {
  const file = samplePackFile();
  const steps: string[] = [];
  const imported = await importPack(new Blob([file]), 1000, null, (step) => steps.push(step));
  const id = createHash('sha256').update(new Uint8Array(file)).digest('hex');
  const kept = { ...SAMPLE_HEAD, id, entities: 2, facts: 7, bytes: file.byteLength, importedAt: 1000, on: true };
  expect(imported).toEqual({ ok: true, value: kept });
  expect(steps).toEqual(['reading', 'checking', 'keeping']);
  expect(await listPacks()).toEqual([kept]);
  expect(new Uint8Array((await packBytes(id))!)).toEqual(new Uint8Array(file));
});

describe('refused', () => {
  test('what is no pack, or a damaged one', async () => {
    expect(await whyNot(new TextEncoder().encode('no pack').buffer as ArrayBuffer)).toBe('pack_refused_kind');
    const damaged = samplePackFile();
    new Uint8Array(damaged)[5000] = 0xff;
    expect(await whyNot(damaged)).toBe('pack_refused_damaged');
    expect(await listPacks()).toEqual([]);
  });

  test('one that is too large, before it is read', async () => {
    const huge = {
      size: LARGEST_PACK + 1,
      arrayBuffer: () => Promise.reject(new Error('was read')),
    } as unknown as Blob;
    expect(await importPack(huge, 1000, null, () => undefined)).toMatchObject({ error: { key: 'pack_refused_size' } });
  });

  test('a file that cannot be read', async () => {
    const gone = { size: 8, arrayBuffer: () => Promise.reject(new Error('is gone')) } as unknown as Blob;
    expect(await importPack(gone, 1000, null, () => undefined)).toMatchObject({
      error: { key: 'pack_refused_kept', args: [{ text: 'is gone' }] },
    });
  });

  test('the same twice, the one that comes with the extension, and a ninth', async () => {
    expect(await whyNot(samplePackFile())).toBeNull();
    expect(await whyNot(samplePackFile())).toBe('pack_refused_twice');
    const opened = openPackFile(titled('Own'));
    expect(await whyNot(titled('Own'), 1, opened.ok ? stampOf(opened.value.files.names) : 0)).toBe('pack_refused_own');
    for (let i = 2; i <= 8; i++) expect(await whyNot(titled(`Pack ${i}`), i * 1000)).toBeNull();
    expect(await whyNot(titled('Pack 9'))).toBe('pack_refused_many');
    expect((await listPacks()).map(({ title }) => title)).toEqual([
      'Mills of the Orla',
      ...[2, 3, 4, 5, 6, 7, 8].map((i) => `Pack ${i}`),
    ]);
  });
});

describe('opened for reading', () => {
  const openedTitles = async () => {
    const { packs, lost } = await openPacks();
    return [packs.map(({ title }) => title), lost];
  };

  test('are those switched on, until they are removed', async () => {
    await take(titled('One'));
    await take(titled('Two'), 2000);
    const [one, two] = await listPacks();
    expect(await openedTitles()).toEqual([['One', 'Two'], []]);
    expect((await openPacks()).packs[0]!.gazetteer.named('Bramfell Mill')).toEqual(['bramfell-mill']);
    await turnPack(one!.id, false);
    expect(await openedTitles()).toEqual([['Two'], []]);
    await turnPack(one!.id, true);
    await removePack(two!.id);
    expect(await openedTitles()).toEqual([['One'], []]);
    expect(await packBytes(two!.id)).toBeNull();
  });

  test('two editions of one title are told apart by their day', async () => {
    const sources = (retrieved: string) =>
      JSON.stringify({
        id: 'mill-register',
        title: 'R',
        publisher: 'P',
        url: 'https://a.example/',
        date: '2025',
        retrieved,
        licence: 'CC0-1.0',
      });
    await take(samplePackFile({ 'sources.jsonl': sources('2025-01-01') }), 1000);
    await take(samplePackFile({ 'sources.jsonl': sources('2026-01-01') }), 2000);
    expect(await openedTitles()).toEqual([['Mills of the Orla, 2025-01-01', 'Mills of the Orla, 2026-01-01'], []]);
  });

  test('a pack whose bytes are gone or are others is named as lost, and the rest are read', async () => {
    await take(titled('One'), 1000);
    await take(titled('Two'), 2000);
    await take(titled('Three'), 3000);
    const [one, two] = await listPacks();
    const database = await openDB('sidelight-packs');
    await database.delete('files', one!.id);
    await database.put('files', titled('Another'), two!.id);
    database.close();
    expect(await openedTitles()).toEqual([['Three'], ['One', 'Two']]);
  });
});
