import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { openGazetteer } from '../core/knowledge/gazetteer.ts';
import type { ImportedPack } from '../core/knowledge/join-packs.ts';
import { LARGEST_PACK, openPackFile, readPackFile } from '../core/knowledge/pack-file.ts';
import { stampOf } from '../core/knowledge/volume.ts';
import type { KeptPack } from '../core/model/kept-pack.ts';
import type { Message, MessageArg } from '../core/model/note.ts';
import { err, ok, type Result } from '../core/model/result.ts';
import { reasonOf } from './messages.ts';

/** Packs the reader imported. What a list shows stands apart from the bytes, which are megabytes. */
interface Packs extends DBSchema {
  packs: { key: string; value: KeptPack };
  files: { key: string; value: ArrayBuffer };
}

/** How many packs are kept. */
const MOST_PACKS = 8;
const MEGABYTE = 1024 * 1024;

let opened: Promise<IDBPDatabase<Packs>> | null = null;

function open(): Promise<IDBPDatabase<Packs>> {
  opened ??= openDB<Packs>('sidelight-packs', 1, {
    upgrade: (database) => {
      database.createObjectStore('packs', { keyPath: 'id' });
      database.createObjectStore('files');
    },
    // Another version of the extension wants to upgrade, or the browser closed it: the next question opens it anew.
    blocking: (_current, _blocked, event) => {
      (event.target as IDBDatabase).close();
      opened = null;
    },
    terminated: () => {
      opened = null;
    },
  });
  return opened;
}

/** The packs there are, in the order they were imported. */
export async function listPacks(): Promise<readonly KeptPack[]> {
  const packs = await (await open()).getAll('packs');
  return packs.sort((a, b) => a.importedAt - b.importedAt || (a.id < b.id ? -1 : 1));
}

/** What an import is doing, for the reader to see. */
export type ImportStep = 'reading' | 'checking' | 'keeping';

/**
 * Takes a pack from a file the reader chose, having looked at all of it; switched on. `ownStamp` is the stamp of the pack that
 * comes with the extension, which is not taken twice. The error says why a file is refused.
 */
export async function importPack(
  file: Blob,
  at: number,
  ownStamp: number | null,
  tell: (step: ImportStep) => void,
): Promise<Result<KeptPack, Message>> {
  tell('reading');
  if (file.size > LARGEST_PACK) return refused('size', inMegabytes(file.size), inMegabytes(LARGEST_PACK));
  try {
    const bytes = await file.arrayBuffer();
    tell('checking');
    const id = await sha256(bytes);
    const read = readPackFile(bytes);
    if (!read.ok) return read;
    const { head, files, gazetteer } = read.value;
    if (stampOf(files.names) === ownStamp) return refused('own');
    const packs = await listPacks();
    if (packs.some((pack) => pack.id === id)) return refused('twice');
    if (packs.length >= MOST_PACKS) return refused('many', { kind: 'number', value: MOST_PACKS });
    tell('keeping');
    const pack: KeptPack = {
      id,
      title: head.title,
      publisher: head.publisher,
      made: head.made,
      licence: head.licence,
      entities: gazetteer.entityCount,
      facts: gazetteer.factCount,
      bytes: bytes.byteLength,
      importedAt: at,
      on: true,
    };
    const writing = (await open()).transaction(['packs', 'files'], 'readwrite');
    await Promise.all([
      writing.objectStore('packs').put(pack),
      writing.objectStore('files').put(bytes, id),
      writing.done,
    ]);
    return ok(pack);
  } catch (error) {
    // The file cannot be read any more, or there is no room for it.
    return refused('kept', { kind: 'text', text: reasonOf(error) });
  }
}

/** Has articles read with a pack, or without. */
export async function turnPack(id: string, on: boolean): Promise<void> {
  const store = (await open()).transaction('packs', 'readwrite').store;
  const pack = await store.get(id);
  if (pack) await store.put({ ...pack, on });
}

export async function removePack(id: string): Promise<void> {
  const writing = (await open()).transaction(['packs', 'files'], 'readwrite');
  await Promise.all([writing.objectStore('packs').delete(id), writing.objectStore('files').delete(id), writing.done]);
}

export async function clearPacks(): Promise<void> {
  const writing = (await open()).transaction(['packs', 'files'], 'readwrite');
  await Promise.all([writing.objectStore('packs').clear(), writing.objectStore('files').clear(), writing.done]);
}

/** A pack's file as it was imported; null where the browser no longer has it whole. */
export async function packBytes(id: string): Promise<ArrayBuffer | null> {
  const bytes = await (await open()).get('files', id);
  return bytes && (await sha256(bytes)) === id ? bytes : null;
}

/**
 * The packs switched on, opened; and the titles of those that cannot be. They were looked at when they were imported: that the
 * bytes are still the same, their SHA-256 says.
 */
export async function openPacks(): Promise<{ packs: readonly ImportedPack[]; lost: readonly string[] }> {
  const packs: ImportedPack[] = [];
  const lost: string[] = [];
  const on = (await listPacks()).filter((pack) => pack.on);
  for (const { id, title, made } of on) {
    const bytes = await packBytes(id);
    const file = bytes && openPackFile(bytes);
    const gazetteer = file?.ok ? openGazetteer(file.value.files) : null;
    // Two editions of one title are told apart by their day.
    const name = on.filter((other) => other.title === title).length > 1 ? `${title}, ${made}` : title;
    if (gazetteer?.ok) packs.push({ title: name, gazetteer: gazetteer.value });
    else lost.push(title);
  }
  return { packs, lost };
}

async function sha256(bytes: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

const inMegabytes = (bytes: number): MessageArg => ({ kind: 'number', value: bytes / MEGABYTE, digits: 1 });
const refused = (why: string, ...args: readonly MessageArg[]) => err<Message>({ key: `pack_refused_${why}`, args });
