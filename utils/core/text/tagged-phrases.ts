import { hashWord, type Tokens, tokenize } from './tokens.ts';

/** Phrases each of which says one of a few things, found by the hashes of their tokens. */
export interface TaggedPhrases<Tag extends string> {
  /** By the hash of the first token: what must follow, longest first. */
  readonly entries: ReadonlyMap<number, readonly { readonly rest: readonly number[]; readonly tag: Tag | null }[]>;
}

/** The tag under which phrases stand that would be read wrongly: "not only" denies nothing. */
export const EXCEPT = 'except';

/**
 * Takes comma-separated lists by what they say, and under `except` the longer phrases that say none of it:
 * `taggedPhrases({ denied: 'not, never', except: 'not only' })`. Case does not matter; either apostrophe is read.
 */
export function taggedPhrases<Tag extends string>(
  lists: Readonly<Record<Tag, string>> & { readonly except: string },
): TaggedPhrases<Exclude<Tag, typeof EXCEPT>> {
  type Own = Exclude<Tag, typeof EXCEPT>;
  const entries = new Map<number, { rest: number[]; tag: Own | null }[]>();
  for (const [key, list] of Object.entries<string>(lists)) {
    const tag = key === EXCEPT ? null : (key as Own);
    for (const phrase of list.split(',').flatMap(spellings)) {
      const [first = 0, ...rest] = tokenize(phrase).hashes;
      const known = entries.get(first);
      if (known) known.push({ rest, tag });
      else entries.set(first, [{ rest, tag }]);
    }
  }
  for (const known of entries.values()) known.sort((a, b) => b.rest.length - a.rest.length);
  return { entries };
}

function spellings(entry: string): string[] {
  const phrase = entry.trim();
  return phrase ? [...new Set([phrase.replaceAll("'", '’'), phrase.replaceAll('’', "'")])] : [];
}

export interface TaggedMatch<Tag extends string> {
  /** Null for a phrase that was listed as saying nothing. */
  readonly tag: Tag | null;
  /** In tokens. */
  readonly length: number;
}

/** The longest phrase that begins at token `at` and ends before token `end`; null where none does. */
export function taggedAt<Tag extends string>(
  { hashes }: Tokens,
  at: number,
  end: number,
  { entries }: TaggedPhrases<Tag>,
): TaggedMatch<Tag> | null {
  for (const { rest, tag } of entries.get(hashes[at] ?? hashWord('')) ?? []) {
    if (at + rest.length < end && rest.every((hash, i) => hashes[at + 1 + i] === hash))
      return { tag, length: rest.length + 1 };
  }
  return null;
}
