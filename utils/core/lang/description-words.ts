import type { EntityType } from '../model/entity.ts';
import { hashWord } from '../text/tokens.ts';

type Words = ReadonlySet<number>;

/** A noun that says what kind of thing a description means. */
export interface DescribingNoun {
  readonly type: EntityType;
  /** The kind as the pack writes it: "company", "prison", "president". */
  readonly kind: string;
}

/** What definite descriptions ("the mega-jail", "the Salvadorian president") are made of. Words as token hashes. */
export interface DescriptionWords {
  /** Begin one. */
  readonly determiners: Words;
  /** Between what somebody is and where: "the president *of* Orla". */
  readonly of: Words;
  /** End the search for a noun: what follows is no part of the phrase. */
  readonly breaks: Words;
  /** By the noun's hash. */
  readonly nouns: ReadonlyMap<number, DescribingNoun>;
  /** Words for one that is not the one just named: "the *other* group". */
  readonly others: Words;
}

/** Reads lists of nouns by type: a word, or `word=kind` where the pack's word for the kind is another. */
export function describingNouns(
  lists: Readonly<Partial<Record<EntityType, string>>>,
): ReadonlyMap<number, DescribingNoun> {
  const found = new Map<number, DescribingNoun>();
  for (const [type, words] of Object.entries(lists))
    for (const entry of words.split(/\s+/).filter(Boolean)) {
      const [word = '', kind = word] = entry.split('=');
      found.set(hashWord(word), { type: type as EntityType, kind });
    }
  return found;
}
