import { isIn, isWord } from '../../text/cursor.ts';
import type { Reading } from '../reading.ts';

/** Whether the token is a word that may be a noun or stand before one: no preposition, no verb of the list, no word of more or less. */
export function nounFollows(reading: Reading, at: number, ceiling: number): boolean {
  if (at >= ceiling || !isWord(reading, at)) return false;
  const { stop, of, ofThe, and, or, than, up, down, higher, lower, comparatives } = reading.lexicon;
  return ![stop, of, ofThe, and, or, than, up, down, higher, lower, comparatives].some((words) =>
    isIn(reading, at, words),
  );
}
