import type { Fact, Knowledge } from '../model/knowledge.ts';
import type { Message } from '../model/note.ts';
import type { NonEmpty, Source } from '../model/source.ts';
import type { Candidate } from './candidate.ts';

/** What a family says of a figure. */
export interface Sight {
  readonly message: Message;
  readonly working: NonEmpty<Message>;
  /** What it rests on beside the text; null where that is the text alone. */
  readonly facts: NonEmpty<Fact> | null;
  /** What else it rests on: the source of a landmark's size. */
  readonly sources?: NonEmpty<Source>;
  /** Said once an article, whatever the figure: "inflation Q414". Where it is left out, the same words are not said twice. */
  readonly once?: string;
}

/** One way to put a figure into perspective. Pure; null where it does not fit or is not sure. */
export interface Family {
  /** E.g. `perspective/people-share`. */
  readonly id: string;
  /** Whether it may speak of deaths; all others keep silent where people came to harm. */
  readonly ofHarm: boolean;
  /** Whether it may speak of what somebody is quoted with: the same amount in other words, nothing that answers the speaker. */
  readonly inQuotes?: true;
  /** How many times it may speak in one article. */
  readonly most?: number;
  readonly see: (candidate: Candidate, knowledge: Knowledge) => Sight | null;
}
