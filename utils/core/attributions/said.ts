import type { Speaker } from './speaker.ts';

/** Words that say who says so: tokens `[from, to)`. */
export interface Said {
  readonly from: number;
  readonly to: number;
  readonly speaker: Speaker;
  /** It stands before what is said ("Rubio said that ..."), not after it. */
  readonly leads: boolean;
}
