/* The forms of a demonym: feminine, plural, and in German the cases. */

/** One written form. */
export interface DemonymForm {
  readonly word: string;
  /** More than one of that people ("alemanes"). */
  readonly plural: boolean;
  /** Written with a capital: in French and German who comes from there ("Franzosen"). */
  readonly capital: boolean;
}

export const small = (word: string, plural = false): DemonymForm => ({ word, plural, capital: false });
export const all = (singular: readonly string[], plural: readonly string[]): DemonymForm[] => [
  ...singular.map((word) => small(word)),
  ...plural.map((word) => small(word, true)),
];
/** A word without its last letters. */
export const cut = (word: string, letters: number): string => word.slice(0, -letters);
