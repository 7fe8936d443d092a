import type { Message, NoteTarget, Relation } from './note.ts';
import type { NonEmpty, Source } from './source.ts';

/**
 * `note`: held against arithmetic or the record; `follows`: what the text's own figures come to though nobody said it;
 * `article-against-itself`: the text gives both; `since-then`: what has happened since it was written; `perspective`: put beside
 * something a reader knows; `number-kind`: what kind of number this is.
 */
export type FindingKind = 'note' | 'follows' | 'article-against-itself' | 'since-then' | 'perspective' | 'number-kind';

/** One thing worth telling the reader. Panel, marks, card, badge, popup, export and command show these, in this one order. */
export interface Finding {
  readonly about: NoteTarget;
  readonly kind: FindingKind;
  /** The check or family it comes from: `check/total`, `perspective/other-units`. */
  readonly by: string;
  readonly relation: Relation | null;
  readonly message: Message;
  /** The arithmetic spelt out, where there is any. */
  readonly working: readonly Message[];
  /** 0 to 1: surprise, closeness to what the story is about, sureness. */
  readonly worth: number;
  readonly sources: NonEmpty<Source>;
}
