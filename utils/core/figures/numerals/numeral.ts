/** A number as written, before anybody asks what it counts. Positions are token indexes, `[from, to)`. */
export interface Numeral {
  readonly from: number;
  readonly to: number;
  readonly value: number;
  /** `digits` "14,500"; `words` "forty-two"; `part` "two thirds", "¾", "half a million". */
  readonly form: 'digits' | 'words' | 'part';
  /** "2 million", "40k", "two hundred": a scale is part of it. */
  readonly scaled: boolean;
  /** The last scale of it, 1 where there is none: 1e7 in "3 crore". */
  readonly scale: number;
  /** Has a thousands separator, a decimal sign or a sign: no year and no name's number. */
  readonly marked: boolean;
  /** The smaller number and the whole it is set against, in "one in four". */
  readonly outOf: boolean;
  /** A mark of an address stands before it in the same run of characters: "?q=30", "me@x1". */
  readonly inAddress: boolean;
  /** First token of the sentence, and the one after its last. */
  readonly floor: number;
  readonly ceiling: number;
}

/** Whether it is digits and nothing else: no sign, no separator, no scale. */
export const isBareDigits = ({ from, to, form, marked, scaled }: Numeral): boolean =>
  form === 'digits' && !marked && !scaled && to - from === 1;
