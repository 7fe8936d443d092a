import type { EntityId } from '../model/entity.ts';
import { near } from '../text/in-span.ts';
import { isPhrase, isToken, phraseLength } from '../text/phrases.ts';
import { tokenAt } from '../text/tokens.ts';
import type { Sentence } from './sentence.ts';
import type { Speaker } from './speaker.ts';

/** Sentences looked back over for whom "the president" means. */
const LOOK_BACK = 3;

/**
 * Who has been given which title so far, and whom each of the last sentences spoke of: so that "the president said" finds the
 * one president just spoken of. Fed one sentence after the other.
 */
export class OfficeHolders {
  /** By the hash of a title's first word. */
  readonly #holders = new Map<number, Set<EntityId>>();
  #recent: ReadonlySet<EntityId>[] = [];

  /** The one holder of the title whom the nearest of the last sentences that speaks of any holder speaks of. */
  resolve(sentence: Sentence, { from, to, kind, entity }: Speaker): EntityId | null {
    const { tokens } = sentence.doc;
    if (kind !== 'role' || entity !== null || to - from !== 2) return null;
    if (!isPhrase(tokens, from, sentence.words.definite)) return null;
    const holders = this.#holders.get(tokens.hashes[from + 1]!);
    if (!holders) return null;
    for (const people of this.#recent) {
      const meant = [...people].filter((person) => holders.has(person));
      if (meant.length) return meant.length === 1 ? meant[0]! : null;
    }
    return null;
  }

  learn(sentence: Sentence): void {
    const people = new Set<EntityId>();
    for (const { type, form, entity, span } of sentence.mentions) {
      if (type !== 'person' || entity === null) continue;
      people.add(entity);
      if (form === 'name') this.#learnTitle(sentence, entity, span[0]);
    }
    this.#recent = [people, ...this.#recent].slice(0, LOOK_BACK);
  }

  /** "President Nayib Bukele", "the country's president, Nayib Bukele", "the president of the country, Nayib Bukele". */
  #learnTitle({ doc, words, from, mentions }: Sentence, person: EntityId, start: number): void {
    const { tokens } = doc;
    let at = tokenAt(tokens, start) - 1;
    if (isToken(tokens, at, ',')) at--;
    const place = near(mentions, tokens.ends[at] ?? 0).find(
      ({ span, type }) => type === 'place' && span[1] === tokens.ends[at],
    );
    if (place) {
      at = tokenAt(tokens, place.span[0]) - 1;
      if (!isPhrase(tokens, at, words.joiners)) return;
      at--;
    }
    if (at < from || phraseLength(tokens, at, at + 1, words.roles) === 0) return;
    const title = tokens.hashes[at]!;
    const holders = this.#holders.get(title);
    if (holders) holders.add(person);
    else this.#holders.set(title, new Set([person]));
  }
}
