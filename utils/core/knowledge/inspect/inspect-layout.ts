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
  const count = words[6]!;
  if (count !== tags.length || HEAD + count * ROW > buffer.byteLength || words[7] !== 0) return { part: 'head', at: 6 };
  const missing = new Map(tags.map((tag) => [tagOf(tag), tag]));
  let end = HEAD + count * ROW;
  for (let i = 0; i < count; i++) {
    const row = (HEAD + i * ROW) / 4;
    const tag = missing.get(words[row]!);
    if (tag === undefined) return { part: 'head', at: row };
    missing.delete(words[row]!);
    const [offset, length] = [words[row + 1]!, words[row + 2]!];
    if (offset !== aligned(end) || length > buffer.byteLength - offset || length % layout[tag]! || words[row + 3] !== 0)
      return { part: tag, at: 0 };
    for (let at = end; at < offset; at++) if (bytes[at]) return { part: tag, at };
    end = offset + length;
  }
  for (let at = end; at < buffer.byteLength; at++) if (bytes[at]) return { part: 'end', at };
  return aligned(end) === buffer.byteLength ? null : { part: 'end', at: end };
}
