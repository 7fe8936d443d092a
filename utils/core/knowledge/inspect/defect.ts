/** What is wrong in a file of a pack: the tag of the section, and the row or byte of it that showed it first. */
export interface Defect {
  readonly part: string;
  readonly at: number;
}

type Column = Uint8Array | Uint16Array | Uint32Array;

/** The first number of a column that is not below `end`. */
export function tooLarge(part: string, column: Column, end: number): Defect | null {
  for (let at = 0; at < column.length; at++) if (column[at]! >= end) return { part, at };
  return null;
}

/** Whether a column of beginnings runs from 0 to `end` without going back, each group at most `most` long. */
export function badBeginnings(part: string, begins: Column, end: number, most: number): Defect | null {
  if (begins[0] !== 0) return { part, at: 0 };
  for (let at = 1; at < begins.length; at++) {
    const size = begins[at]! - begins[at - 1]!;
    if (size < 0 || size > most) return { part, at };
  }
  return begins[begins.length - 1] === end ? null : { part, at: begins.length - 1 };
}

/** Whether a section has exactly so many rows. */
export function wrongLength(part: string, column: { readonly length: number }, length: number): Defect | null {
  return column.length === length ? null : { part, at: column.length };
}
