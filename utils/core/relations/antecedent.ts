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

/**
 * What "it" or "the prison" at `before` stands for: in the nearest sentence that speaks of anything fitting, the one such
 * thing; where there are several, the one the sentence begins with. What is `placed` in the pronoun's own sentence is not meant. Something that fits but is not known leaves it open.
 */
export function antecedent(
  views: readonly SentenceView[],
  at: number,
  types: readonly EntityType[],
  before: number,
  placed: (mention: Mention, view: SentenceView) => boolean = () => false,
): EntityId | null {
  for (let i = at; i >= Math.max(0, at - LOOK_BACK); i--) {
    const view = views[i];
    if (!view) continue;
    const end = Math.min(before, view.span[1]);
    const all = within(view.mentions, Math.max(view.span[0], end - REACH), end).filter(({ type }) =>
      types.includes(type),
    );
    const bare = all.filter((mention) => !placed(mention, view));
    const fitting = i === at || bare.length ? bare : all;
    const first = fitting[0];
    // A sentence that begins with a name of another kind may be about something whose kind was not told.
    if (!first && i < at && opensOtherwise(view, types)) return null;
    if (!first) continue;
    const entities = new Set(fitting.map(({ entity }) => entity));
    return entities.size === 1 || first === view.mentions[0] ? first.entity : null;
  }
  return null;
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
