/** The trained sequence model. */
export interface Tagger {
  readonly version: string;
}
