import { aligned, HEAD, ROW, tagOf } from '../volume.ts';
import type { Defect } from './defect.ts';

/** Bytes of one element of a section, by tag. */
export type Layout = Readonly<Record<string, 1 | 2 | 4 | 8>>;

/**
 * Whether a volume holds exactly the sections of a layout, each once, one after the other, whole, with nothing between them or
 * behind: after this, reading a section can neither leave the file nor see another's bytes. Looks at nothing but the rows and
 * the gaps, so a file that claims four billion sections is refused at once.
 */
export function inspectLayout(buffer: ArrayBuffer, layout: Layout): Defect | null {
  if (buffer.byteLength < HEAD || buffer.byteLength % 8) return { part: 'head', at: 0 };
  const words = new Uint32Array(buffer);
  const bytes = new Uint8Array(buffer);
  const tags = Object.keys(layout);
  const count = words[6] ?? 0;
  if (count !== tags.length || HEAD + count * ROW > buffer.byteLength || words[7] !== 0) return { part: 'head', at: 6 };
  const missing = new Map(tags.map((tag) => [tagOf(tag), tag]));
  let end = HEAD + count * ROW;
  for (let i = 0; i < count; i++) {
    const row = (HEAD + i * ROW) / 4;
    const [mark = 0, offset = 0, length = 0, rest] = words.subarray(row, row + ROW / 4);
    const tag = missing.get(mark);
    if (tag === undefined) return { part: 'head', at: row };
    missing.delete(mark);
    if (offset !== aligned(end) || rest !== 0 || !isWhole(length, buffer.byteLength - offset, layout[tag]))
      return { part: tag, at: 0 };
    const between = firstSet(bytes, end, offset);
    if (between >= 0) return { part: tag, at: between };
    end = offset + length;
  }
  const behind = firstSet(bytes, end, buffer.byteLength);
  if (behind >= 0) return { part: 'end', at: behind };
  return aligned(end) === buffer.byteLength ? null : { part: 'end', at: end };
}

/** Whether a section lies inside the file and ends with a whole element. */
const isWhole = (length: number, room: number, element = 1): boolean => length <= room && length % element === 0;

/** Where the first byte that is not zero stands from `from` up to `to`; -1 where there is none. */
function firstSet(bytes: Uint8Array, from: number, to: number): number {
  for (let at = from; at < to; at++) if (bytes[at]) return at;
  return -1;
}
