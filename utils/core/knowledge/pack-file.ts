import type { Message, MessageArg } from '../model/note.ts';
import { err, ok, type Result } from '../model/result.ts';
import { type Gazetteer, openGazetteer, type PackFiles, VOLUMES, type VolumeName } from './gazetteer.ts';
import { inspectPack } from './inspect/inspect-pack.ts';
import { firstUnreadable } from './inspect/inspect-strings.ts';
import { decodeUtf8, encodeUtf8 } from './string-pool.ts';
import { aligned, checksum, ORDER, tagOf } from './volume.ts';

/*
 * A pack as one file, for one reader to give to another: `NAME.sidelight-pack`.
 *
 *   byte  0  u32  magic "SLPF"
 *         4  u32  format version
 *         8  u32  0x01020304, as the writer's machine lays it out
 *        12  u32  checksum of every word from byte 16 on
 *        16  u32  length of the file in bytes, a multiple of 8
 *        20  u32  length of the head in bytes
 *        24  u32  lengths of the volumes names, entities, strings, facts in bytes
 *        40       the head, JSON in UTF-8 (see PackHead), filled with zeros to a multiple of 8
 *                 then the volumes, as volume.ts describes them
 *
 * The checksum finds what was damaged on the way. It does not tell who wrote the file: nothing in it does, and a pack read from
 * one is shown as unverified. Whoever wants to know whether two have the same file compares its SHA-256.
 */

const MAGIC = tagOf('SLPF');
const FORMAT_VERSION = 1;
const START = 40;
/** Word from which on the checksum is of all. */
const SUMMED = 4;

/** Bytes of the largest pack that is read. The records that come with Sidelight take 9.2 MB. */
export const LARGEST_PACK = 16 * 1024 * 1024;
export const PACK_EXTENSION = 'sidelight-pack';

/** What a pack says of itself. */
export interface PackHead {
  readonly title: string;
  /** Who says they made it: as stated, checked by nobody. */
  readonly publisher: string;
  /** ISO day. */
  readonly made: string;
  /** Of the pack as a whole, SPDX id or own words; each source has its own beside. */
  readonly licence: string;
}

export interface OpenedPack {
  readonly head: PackHead;
  readonly files: PackFiles;
  readonly gazetteer: Gazetteer;
}

export function writePackFile(head: PackHead, files: PackFiles): ArrayBuffer {
  const { title, publisher, made, licence } = head;
  const headBytes = encodeUtf8(JSON.stringify({ title, publisher, made, licence }));
  const lengths = VOLUMES.map((name) => files[name].byteLength);
  const length = lengths.reduce((sum, one) => sum + one, START + aligned(headBytes.length));
  const bytes = new Uint8Array(length);
  const words = new Uint32Array(bytes.buffer);
  words.set([MAGIC, FORMAT_VERSION, ORDER, 0, length, headBytes.length, ...lengths]);
  bytes.set(headBytes, START);
  let at = START + aligned(headBytes.length);
  for (const name of VOLUMES) {
    bytes.set(new Uint8Array(files[name]), at);
    at += files[name].byteLength;
  }
  words[3] = checksum(words, SUMMED, 1);
  return bytes.buffer;
}

/**
 * Opens a pack that somebody else made, having looked at all of it. The error says why it is refused. Takes time and memory in
 * proportion to the bytes there are, whatever they claim, and throws on none.
 */
export function readPackFile(file: ArrayBuffer): Result<OpenedPack, Message> {
  const opened = openPackFile(file);
  if (!opened.ok) return opened;
  const defect = inspectPack(opened.value.files);
  if (defect) return refused('part', text(defect.part), number(defect.at));
  const gazetteer = openGazetteer(opened.value.files);
  if (!gazetteer.ok) return refused('damaged');
  if (!gazetteer.value.entityCount) return refused('empty');
  return ok({ ...opened.value, gazetteer: gazetteer.value });
}

/** Takes a file apart without looking into its volumes: for one that {@link readPackFile} has looked at before. */
export function openPackFile(file: ArrayBuffer): Result<{ head: PackHead; files: PackFiles }, Message> {
  if (file.byteLength > LARGEST_PACK)
    return refused('size', number(file.byteLength / MEGABYTE), number(LARGEST_PACK / MEGABYTE));
  if (file.byteLength < 4 || new Uint32Array(file, 0, 1)[0] !== MAGIC) return refused('kind');
  if (file.byteLength < START || file.byteLength % 8) return refused('cut');
  const words = new Uint32Array(file);
  if (words[2] !== ORDER) return refused('order');
  if (words[1] !== FORMAT_VERSION) return refused('version', number(words[1]!), number(FORMAT_VERSION));
  const [length, headLength, ...lengths] = words.subarray(SUMMED, START / 4);
  const start = START + Math.ceil(headLength! / 8) * 8;
  if (length !== file.byteLength || lengths.reduce((sum, one) => sum + one, start) !== length) return refused('cut');
  if (words[3] !== checksum(words, SUMMED, 1)) return refused('damaged');
  const head = readHead(new Uint8Array(file, START, headLength));
  if (!head.ok) return head;
  const files: Partial<Record<VolumeName, ArrayBuffer>> = {};
  let at = start;
  VOLUMES.forEach((name, i) => {
    files[name] = file.slice(at, at + lengths[i]!);
    at += lengths[i]!;
  });
  return ok({ head: head.value, files: files as PackFiles });
}

const MEGABYTE = 1024 * 1024;
/** UTF-16 units of a line that a reader is shown. */
const LONGEST_LINE = 120;
const LONGEST_HEAD = 4096;
const DAY = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;
const LINES = ['title', 'publisher', 'licence'] as const;

function readHead(bytes: Uint8Array): Result<PackHead, Message> {
  if (bytes.length > LONGEST_HEAD || firstUnreadable(bytes, 0, bytes.length) >= 0) return refused('head', text('JSON'));
  let read: unknown;
  try {
    read = JSON.parse(decodeUtf8(bytes, 0, bytes.length));
  } catch {
    return refused('head', text('JSON'));
  }
  return checkHead(read);
}

/** What a pack is to say of itself, from JSON. The error names the field that is not as it should be. */
export function checkHead(value: unknown): Result<PackHead, Message> {
  const fields = (typeof value === 'object' && value !== null ? value : {}) as Readonly<Record<string, unknown>>;
  const strange = Object.keys(fields).find((name) => name !== 'made' && !(LINES as readonly string[]).includes(name));
  if (strange !== undefined) return refused('head', text(strange.slice(0, LONGEST_LINE)));
  for (const name of LINES) if (!isLine(fields[name])) return refused('head', text(name));
  const { title, publisher, licence, made } = fields as Readonly<Record<string, string>>;
  if (typeof made !== 'string' || !DAY.test(made)) return refused('head', text('made'));
  return ok({ title: title!, publisher: publisher!, licence: licence!, made });
}

function isLine(value: unknown): boolean {
  if (typeof value !== 'string' || !value || value.trim() !== value || value.length > LONGEST_LINE) return false;
  const bytes = encodeUtf8(value);
  return firstUnreadable(bytes, 0, bytes.length) < 0;
}

const text = (words: string): MessageArg => ({ kind: 'text', text: words });
const number = (value: number): MessageArg => ({ kind: 'number', value, digits: 1 });
const refused = (why: string, ...args: readonly MessageArg[]) => err<Message>({ key: `pack_refused_${why}`, args });
