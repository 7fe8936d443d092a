import type { EntityId } from './entity.ts';
import type { NonEmpty, Source } from './source.ts';

/** How the text stands to what was found. Relations, never ratings. */
export type Relation =
  | 'matches'
  | 'differs'
  | 'newer'
  | 'older'
  | 'not-found'
  | 'not-comparable'
  | 'unchecked'
  | 'context';

/** One value in a message: text as it is, or something each language writes in its own way. */
export type MessageArg =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly value: number; readonly digits?: number }
  | { readonly kind: 'percent'; readonly value: number; readonly digits?: number }
  /** `digits`: decimals, where those of the currency are too many. */
  | { readonly kind: 'money'; readonly value: number; readonly currency: string; readonly digits?: number }
  /** ISO day, month or year. */
  | { readonly kind: 'date'; readonly date: string }
  /** A country by its ISO 3166-1 alpha-2 code; `name` where a language has none for it. */
  | { readonly kind: 'country'; readonly code: string; readonly name: string }
  /** "a, b and c", as each language lists. */
  | { readonly kind: 'list'; readonly items: readonly MessageArg[] }
  /** A text that is held in several languages, by language (ISO 639-1). */
  | { readonly kind: 'texts'; readonly texts: Readonly<Record<string, string>> }
  /** A key of the catalogue, said inside the message. */
  | { readonly kind: 'message'; readonly message: Message };

/** What to say, in no language: a key of the catalogue and what goes into its places. Core writes no English. */
export interface Message {
  readonly key: string;
  readonly args: readonly MessageArg[];
  /** Said where the catalogue has no such key. Only for keys made from data, such as the properties of a pack; any other missing key is a mistake. */
  readonly otherwise?: string;
}

/** What a note is about: indexes into the analysis, or an entity. */
export interface NoteTarget {
  readonly figure?: number;
  readonly claim?: number;
  readonly date?: number;
  readonly entity?: EntityId;
  readonly term?: number;
}

/** One thing shown to the reader beside the text. */
export interface Note {
  readonly about: NoteTarget;
  /** Id of the check that wrote it, e.g. `check/part-of-whole`. */
  readonly check: string;
  readonly relation: Relation;
  readonly message: Message;
  /** For arithmetic on the page the page itself; for `not-found` and `unchecked` what was consulted. */
  readonly sources: NonEmpty<Source>;
}
