import type { SubjectWords } from '../lang/subject-words.ts';
import type { EntityId, EntityType, Mention } from '../model/entity.ts';
import type { Doc } from '../text/doc.ts';
import { near, within } from '../text/in-span.ts';
import { isPhrase, phraseLength } from '../text/phrases.ts';
import { PUNCTUATION, tokenAt } from '../text/tokens.ts';
import type { SentenceView } from './sentence-view.ts';

/** Sentences looked back over for what a pronoun or "the prison" means. */
const LOOK_BACK = 4;
/** And how much of a very long one, in UTF-16 units. */
const REACH = 1000;

/** What narrows a search: what is only told the place of; the story's main thing of each type, meant where no sentence near names one. */
interface Search {
  readonly placed?: (mention: Mention, view: SentenceView) => boolean;
  readonly main?: ReadonlyMap<EntityType, EntityId> | null;
}

/**
 * What "it" or "the prison" at `before` stands for: in the nearest sentence that speaks of anything fitting, the one such
 * thing; where there are several, the one the sentence begins with. What is `placed` in the pronoun's own sentence is not meant. Something that fits but is not known leaves it open.
 */
export function antecedent(
  views: readonly SentenceView[],
  at: number,
  types: readonly EntityType[],
  before: number,
  { placed = () => false, main = null }: Search = {},
): EntityId | null {
  for (let i = at; i >= Math.max(0, at - LOOK_BACK); i--) {
    const view = views[i];
    if (!view) continue;
    const fitting = fittingIn(view, types, before, placed, i === at);
    // A sentence that begins with a name of another kind may be about something whose kind was not told.
    if (!fitting.length && i < at && opensOtherwise(view, types)) return null;
    if (fitting.length) return meantAmong(fitting, view);
  }
  return types.length === 1 ? (main?.get(types[0] ?? 'other') ?? null) : null;
}

/** What fits in a sentence before an offset; in the pronoun's own only what is not merely told the place of. */
function fittingIn(
  view: SentenceView,
  types: readonly EntityType[],
  before: number,
  placed: (mention: Mention, view: SentenceView) => boolean,
  own: boolean,
): Mention[] {
  const end = Math.min(before, view.span[1]);
  const near = within(view.mentions, Math.max(view.span[0], end - REACH), end);
  const all = near.filter(({ type }) => types.includes(type));
  const bare = all.filter((mention) => !placed(mention, view));
  return own || bare.length ? bare : all;
}

/** The one thing, or the one that its sentence begins with. */
function meantAmong(fitting: readonly Mention[], view: SentenceView): EntityId | null {
  const [first] = fitting;
  if (!first) return null;
  return new Set(fitting.map(({ entity }) => entity)).size === 1 || first === view.mentions[0] ? first.entity : null;
}

const opensOtherwise = ({ mentions, span }: SentenceView, types: readonly EntityType[]): boolean =>
  mentions[0]?.form === 'name' && mentions[0].span[0] === span[0] && !types.includes('person');

/** For "they": the place whose people the sentence before speaks of, "inmates at CECOT". */
export function heldAt(
  { tokens }: Doc,
  words: SubjectWords,
  views: readonly SentenceView[],
  at: number,
  types: readonly EntityType[],
): EntityId | null {
  const view = views[at - 1];
  if (!view) return null;
  for (const mention of view.mentions.slice(0, 20)) {
    if (!mention.entity || !types.includes(mention.type)) continue;
    let token = tokenAt(tokens, mention.span[0]) - 1;
    if (isPhrase(tokens, token, words.the)) token--;
    for (let start = token; start > view.from && start > token - 2; start--) {
      if (
        phraseLength(tokens, start, token + 1, words.at) === token + 1 - start &&
        isPhrase(tokens, start - 1, words.peopleHeld)
      ) {
        return mention.entity;
      }
    }
  }
  return null;
}

/** "The Norlandic president faces no rival: he won ...": whoever that is, it is nobody named before. */
export function describesPerson(doc: Doc, words: SubjectWords, view: SentenceView, before: number): boolean {
  for (let at = before - 1; at >= Math.max(view.from, before - 30); at--) {
    if (isPhrase(doc.tokens, at, words.personNouns) && hasThe(doc, words, at, view.from)) {
      const end = doc.tokens.ends[at]!;
      return !near(view.mentions, end).some(({ span, entity }) => span[1] >= end && span[0] < end && entity !== null);
    }
  }
  return false;
}

/** Whether "the" leads to a noun, and it is the one spoken of. */
export function hasThe({ tokens }: Doc, words: SubjectWords, noun: number, from: number): boolean {
  for (let at = noun - 1; at >= from && at >= noun - 5; at--) {
    if (isPhrase(tokens, at, words.the)) return true;
    if (isPhrase(tokens, at, words.another)) return false;
    if (tokens.kinds[at] === PUNCTUATION) return false;
  }
  return false;
}
