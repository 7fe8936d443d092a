/** What the tagger labels, one entry a unit: see units.ts. */
export interface Units {
  readonly count: number;
  /** UTF-16 offsets into the text, by unit. */
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  /** Hash of the lower-cased letters and digits, by unit; dots of "U.S." count, so it equals hashWord of the unit's text. */
  readonly hashes: Uint32Array;
  /** First token of each unit, by unit; its last token is the one before `tokenEnds`. */
  readonly tokenStarts: Uint32Array;
  readonly tokenEnds: Uint32Array;
  /** How each unit is written (unit-case.ts). */
  readonly cases: Uint8Array;
  /** First unit of each sentence, and `count` at the end. */
  readonly sentences: Uint32Array;
}

/** Hash of a unit's word; 0, which no word has, before the first and behind the last. */
export const hashAt = ({ hashes }: Units, unit: number): number => hashes[unit] ?? 0;
/** Where a unit begins in the text; 0 where there is none. */
export const startOf = ({ starts }: Units, unit: number): number => starts[unit] ?? 0;
/** Where a unit ends in the text; 0 where there is none. */
export const endOf = ({ ends }: Units, unit: number): number => ends[unit] ?? 0;
/** UTF-16 units of a unit's text. */
export const lengthOf = (units: Units, unit: number): number => endOf(units, unit) - startOf(units, unit);

/** The sentences as half-open runs of units. */
export const sentencesOf = ({ sentences }: Units): (readonly [from: number, to: number])[] =>
  Array.from(sentences.subarray(1), (to, s) => [sentences[s] ?? 0, to]);
