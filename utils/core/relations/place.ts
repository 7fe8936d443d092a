import type { SpeechWords } from '../lang/speech-words.ts';
import type { SubjectWords } from '../lang/subject-words.ts';
import type { EntityId, EntityType, Mention } from '../model/entity.ts';
import type { Figure } from '../model/figure.ts';
import { contains, type Span } from '../model/span.ts';
import type { Doc } from '../text/doc.ts';
import { near } from '../text/in-span.ts';
import { type Phrases, phraseEndingAt } from '../text/phrases.ts';
import type { SentenceView } from './sentence-view.ts';

export interface Subject {
  readonly entity: EntityId;
  /** Concluded from a pronoun, a description or a neighbouring figure, not named beside the figure. */
  readonly implied: boolean;
}

/** A figure and what it was found to be about. */
export interface Told {
  readonly figure: Figure;
  readonly subject: Subject | null;
}

/** Where a figure stands whose subject is looked for. */
export interface Place {
  readonly doc: Doc;
  readonly words: SubjectWords;
  readonly speech: SpeechWords;
  readonly nounsAreCapitalised: boolean;
  readonly views: readonly SentenceView[];
  readonly view: SentenceView;
  /** Index of the sentence. */
  readonly at: number;
  readonly span: Span;
  /** First token of the figure, and the first behind it. */
  readonly first: number;
  readonly last: number;
  /** Whoever is named here only says so. */
  readonly saying: Span | null;
  /** The figure before it in the sentence, and what that is about. */
  readonly previous: Told | null;
  /** The story's main thing of each type. */
  readonly main: ReadonlyMap<EntityType, EntityId>;
  /** Whether it is a share or a level of something that only its owner has: "its reserves stood at 12%". */
  readonly level: boolean;
  /** What it can be said of; of what has no measure, anything. */
  readonly fits: (type: EntityType) => boolean;
  /** Whether it is a stretch of time or way, which says little of whoever acts. */
  readonly extent: boolean;
  /** Whether its measure is known and says what it can be said of, so that a noun in between names no third thing. */
  readonly measured: boolean;
}

const PEOPLE: readonly EntityType[] = ['person'];
const THINGS: readonly EntityType[] = ['facility', 'organisation', 'place', 'event', 'work', 'law', 'group'];
const MANY: readonly EntityType[] = ['organisation', 'group'];

/** What a pronoun of each kind may stand for. */
export const MEANT = { person: PEOPLE, thing: THINGS, any: [...THINGS, ...PEOPLE], many: MANY } as const;

/** The first character of a token; a space where there is none. */
export const charAt = ({ tokens, text }: Doc, at: number): string => text[tokens.starts[at] ?? text.length] ?? ' ';

/** The token before a word, past the apostrophe of an article: "l’entreprise". */
export const wordBefore = (doc: Doc, at: number): number =>
  /['’]/.test(charAt(doc, at - 1)) && doc.tokens.ends[at - 1] === doc.tokens.starts[at] ? at - 2 : at - 1;

/** The longest mention that begins at an offset. */
export const mentionAt = (view: SentenceView, start: number | undefined): Mention | undefined =>
  start === undefined ? undefined : longest(near(view.mentions, start).filter(({ span }) => span[0] === start));

/** The longest mention that ends at an offset. */
export const mentionEndingAt = (view: SentenceView, end: number | undefined): Mention | undefined =>
  end === undefined ? undefined : longest(near(view.mentions, end).filter(({ span }) => span[1] === end));

const longest = (mentions: readonly Mention[]): Mention | undefined =>
  mentions.reduce<Mention | undefined>(
    (best, one) => (best && best.span[1] - best.span[0] >= one.span[1] - one.span[0] ? best : one),
    undefined,
  );

/** Whoever is named, if a figure here can be said of it and it does not only say so. */
export function subjectIn({ fits, saying }: Place, { entity, type, span, form }: Mention): Subject | null {
  if (!entity || !fits(type) || (saying && contains(saying, span))) return null;
  return { entity, implied: form === 'description' };
}

/** Words of about and more than that stand between a figure and what governs it. */
const HEDGES = 4;

/** The token that stands before a figure and its hedges: "Norland's more than 400 islands". */
export function passHedges({ tokens }: Doc, hedges: Phrases, at: number, from: number): number {
  let before = at;
  for (let passed = 0; passed < HEDGES && before > from; passed++) {
    const hedge = phraseEndingAt(tokens, before, from, hedges);
    if (hedge < 0) break;
    before = hedge - 1;
  }
  return before;
}

/** The token that stands before a figure and its hedges. */
export const beforeHedges = ({ doc, words, view, first }: Place): number =>
  passHedges(doc, words.hedges, first - 1, view.from);
