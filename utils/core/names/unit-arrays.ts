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
