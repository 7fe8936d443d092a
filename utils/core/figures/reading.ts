import type { Cursor } from '../text/cursor.ts';
import type { Lexicon } from './lexicon.ts';

/** What every rule reads from: the text, its tokens, and the words of its language. Token indexes are positions. */
export interface Reading extends Cursor {
  readonly lexicon: Lexicon;
  /** Whether the number looked at is all its sentence holds: then it is a number, whatever else it might be. */
  readonly alone: boolean;
}
