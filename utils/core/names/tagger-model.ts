/*
 * The file of the trained sequence model (tagger.ts).
 *
 * Bytes, little-endian; every section starts on a multiple of four:
 *   0    "SLNM", then u16 format, u16 feature bits, u16 features a unit, u16 tags
 *   12   u32 rows, u32 bytes of the lexicon, u32 FNV-1a of everything after byte 24
 *   24   32 bytes: version, ASCII, zero-padded
 *   56   i16 a transition: [tag before, tags being the row][tag], tag count squared; then i16 a start: tag count
 *   ...  presence: one bit a feature hash (2^bits / 8 bytes): whether the model holds a row for it
 *   ...  rows: 24 bytes each, one a tag plus 128, and padding; the row of a hash is the number of set bits before its own
 *   ...  the lexicon (lexicon.ts)
 * All scores are whole numbers of one scale, so nothing is multiplied: a tag's score is a sum of bytes. Four bytes are read as one word
 * and summed in two pairs of 16 bits; that every byte is 128 too large shifts all tags of a unit alike, and so changes nothing.
 */
import { FEATURE_BITS, FEATURE_COUNT } from './features.ts';
import { copyBytes, type Lexicon, openLexicon } from './lexicon.ts';
import { TAG_COUNT } from './tag-set.ts';

/** What training hands over to be written. */
export interface TaggerModel {
  /** At most 32 ASCII characters. */
  readonly version: string;
  /** Scaled weights by feature hash: one i8 a tag. */
  readonly rows: ReadonlyMap<number, Int8Array>;
  /** `[before * TAG_COUNT + tag]`, same scale. */
  readonly transitions: Int16Array;
  readonly starts: Int16Array;
  /** Encoded lexicon. */
  readonly lexicon: Uint8Array;
}

/** A model in memory: parts of its bytes as numbers. */
export interface OpenModel {
  readonly version: string;
  /** Transitions `[before * TAG_COUNT + tag]`, then starts. */
  readonly scores: Int16Array;
  readonly presence: Uint32Array;
  /** {@link ROW_WORDS} a row. */
  readonly rows: Uint32Array;
  readonly lexicon: Lexicon;
}

/** Words of 32 bits a row. */
export const ROW_WORDS = 6;

const MAGIC = 0x4d4e4c53;
const FORMAT = 2;
const HEAD = 56;
const VERSION_ROOM = 32;
const ROW_BYTES = 4 * ROW_WORDS;
const BIAS = 128;
const TRANSITION_BYTES = padded(2 * (TAG_COUNT * TAG_COUNT + TAG_COUNT));
const PRESENCE_BYTES = 2 ** FEATURE_BITS / 8;

function padded(bytes: number): number {
  return (bytes + 3) & ~3;
}

export function encodeTagger(model: TaggerModel): Uint8Array<ArrayBuffer> {
  const hashes = [...model.rows.keys()].sort((a, b) => a - b);
  const rowBytes = hashes.length * ROW_BYTES;
  const bytes = new Uint8Array(HEAD + TRANSITION_BYTES + PRESENCE_BYTES + rowBytes + model.lexicon.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, MAGIC, true);
  [FORMAT, FEATURE_BITS, FEATURE_COUNT, TAG_COUNT].forEach((value, i) => {
    view.setUint16(4 + 2 * i, value, true);
  });
  view.setUint32(12, hashes.length, true);
  view.setUint32(16, model.lexicon.length, true);
  for (let i = 0; i < Math.min(model.version.length, VERSION_ROOM); i++) bytes[24 + i] = model.version.charCodeAt(i);
  [...model.transitions, ...model.starts].forEach((score, i) => {
    view.setInt16(HEAD + 2 * i, score, true);
  });
  const presence = HEAD + TRANSITION_BYTES;
  const rows = presence + PRESENCE_BYTES;
  hashes.forEach((hash, row) => {
    bytes[presence + (hash >>> 3)]! |= 1 << (hash & 7);
    const weights = model.rows.get(hash)!;
    for (let tag = 0; tag < TAG_COUNT; tag++) bytes[rows + row * ROW_BYTES + tag] = weights[tag]! + BIAS;
  });
  bytes.set(model.lexicon, rows + rowBytes);
  view.setUint32(20, checksum(bytes), true);
  return bytes;
}

/** Opens encoded bytes without parsing them. Throws, with a reason a reader can be shown, where they are damaged or of another format. */
export function openTaggerModel(bytes: Uint8Array): OpenModel {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < HEAD || view.getUint32(0, true) !== MAGIC) throw new Error('This is no names model.');
  const layout = [4, 6, 8, 10].map((at) => view.getUint16(at, true));
  if (layout.join() !== [FORMAT, FEATURE_BITS, FEATURE_COUNT, TAG_COUNT].join())
    throw new Error('The names model was made for another version of the extension.');
  const rowCount = view.getUint32(12, true);
  const lexiconBytes = view.getUint32(16, true);
  const rowBytes = rowCount * ROW_BYTES;
  const presenceAt = HEAD + TRANSITION_BYTES;
  const rowsAt = presenceAt + PRESENCE_BYTES;
  if (bytes.length !== rowsAt + rowBytes + lexiconBytes || view.getUint32(20, true) !== checksum(bytes))
    throw new Error('The names model is damaged.');
  return {
    version: String.fromCharCode(...bytes.subarray(24, 24 + VERSION_ROOM)).replace(/\0+$/, ''),
    scores: new Int16Array(copyBytes(bytes, HEAD, HEAD + TRANSITION_BYTES)),
    presence: new Uint32Array(copyBytes(bytes, presenceAt, rowsAt)),
    rows: new Uint32Array(copyBytes(bytes, rowsAt, rowsAt + rowBytes)),
    lexicon: openLexicon(bytes.subarray(rowsAt + rowBytes)),
  };
}

/** FNV-1a over all bytes after the checksum, four at a time where they fill a word. */
function checksum(bytes: Uint8Array): number {
  let hash = 0x811c9dc5;
  for (let i = 24; i < bytes.length; i++) hash = Math.imul(hash ^ bytes[i]!, 0x01000193);
  return hash >>> 0;
}
