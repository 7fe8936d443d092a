/** Beginnings of words that tell of harm to people, separated by spaces; with a full stop behind it a whole word ("war.", but not "warm"). Too many rather than too few. */
export interface HarmWords {
  /** Where one stands in a sentence, its figures are compared with nothing. */
  readonly harm: string;
  /** Names of epidemics: deaths of one are told by 100,000 people in any textbook. */
  readonly epidemic: string;
  /** Names of causes whose deaths are counted by the year. */
  readonly counted: string;
  /** What makes even a plain rate out of place: harm that people did to people or to themselves, and single disasters. */
  readonly violent: string;
  /** Whether words are joined, so that a beginning may stand inside a word: "Todesopfer", "Verkehrstote". */
  readonly joinsWords: boolean;
}
