import type { SubjectWords } from '../lang/subject-words.ts';
import type { EntityId, EntityType } from '../model/entity.ts';
import type { Doc } from '../text/doc.ts';
import { within } from '../text/in-span.ts';
import { isPhrase, phraseLength } from '../text/phrases.ts';
import { tokenAt } from '../text/tokens.ts';
import type { SentenceView } from './sentence-view.ts';

/** Sentences looked back over for what a pronoun or "the prison" means. */
const LOOK_BACK = 4;
/** And how much of a very long one, in UTF-16 units. */
const REACH = 1000;

/**
 * What "it" or "the prison" at `before` stands for: in the nearest sentence that speaks of anything fitting, the one such
 * thing; where there are several, the one the sentence begins with. Something that fits but is not known leaves it open.
 */
export function antecedent(
  views: readonly SentenceView[],
  at: number,
  types: readonly EntityType[],
  before: number,
): EntityId | null {
  for (let i = at; i >= Math.max(0, at - LOOK_BACK); i--) {
    const { mentions, span } = views[i]!;
    const end = Math.min(before, span[1]);
    const fitting = within(mentions, Math.max(span[0], end - REACH), end).filter(({ type }) => types.includes(type));
    const first = fitting[0];
    // A sentence that begins with a name of another kind may be about something whose kind was not told.
    if (
      !first &&
      i < at &&
      mentions[0]?.form === 'name' &&
      mentions[0].span[0] === span[0] &&
      !types.includes('person')
    )
      return null;
    if (!first) continue;
    const entities = new Set(fitting.map(({ entity }) => entity));
    return entities.size === 1 || first === mentions[0] ? first.entity : null;
  }
  return null;
}

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
