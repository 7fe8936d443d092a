import type { Message } from './note.ts';
import type { NonEmpty, Source } from './source.ts';

/** What helps a reader grasp one figure: a ratio, a rank or an amount a head. At most one a figure, and never a judgement of the text. */
export interface Perspective {
  /** Index into the analysis's figures. */
  readonly figure: number;
  /** Id of the family that wrote it, e.g. `perspective/people-share`. */
  readonly family: string;
  readonly message: Message;
  /** What was taken from the record, then the arithmetic spelt out. */
  readonly working: NonEmpty<Message>;
  readonly sources: NonEmpty<Source>;
}
