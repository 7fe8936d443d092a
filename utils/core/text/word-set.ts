import { hashWord } from './tokens.ts';

/** Words of a space-separated list as token hashes. */
export const hashesOf = (words: string): ReadonlySet<number> =>
  new Set(words.split(/\s+/).filter(Boolean).map(hashWord));
