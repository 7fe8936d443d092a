import type { EntityId, EntityType } from '../model/entity.ts';
import { isPhrase } from '../text/phrases.ts';
import type { Sentence } from './sentence.ts';
import type { Speaker } from './speaker.ts';

type Kind = 'person' | 'body';

interface Seen {
  readonly entity: EntityId;
  readonly kind: Kind;
  /** Stands where its sentence begins. */
  readonly opens: boolean;
}

/**
 * Whom "she said" or "it said" means: the one fitting name of the paragraph so far; among several whoever spoke last, else the
 * one its sentence began with; in a paragraph without any, whoever spoke last, else the person the sentence before began with. A person is never meant by "it", a body never by
 * "she". Fed one sentence after the other.
 */
export class PronounSpeakers {
  #paragraph: Seen[] = [];
  /** Whom the last sentence of the paragraph before began with. */
  #leftWith: Seen | null = null;
  /** The names of the sentence before. */
  #last: Seen[] = [];
  #end = 0;
  readonly #kinds = new Map<EntityId, Kind>();
  readonly #spoke: Partial<Record<Kind | 'any', EntityId | null>> = {};

  resolve(sentence: Sentence, { from }: Speaker): EntityId | null {
    const { doc, words } = sentence;
    const { tokens } = doc;
    const here = this.#seenIn(sentence, tokens.starts[from]!);
    if (isPhrase(tokens, from, words.relatives)) return here.at(-1)?.entity ?? null;
    const kind = isPhrase(tokens, from, words.persons)
      ? 'person'
      : isPhrase(tokens, from, words.things)
        ? 'body'
        : 'any';
    const before = this.#continues(sentence) ? this.#paragraph : [];
    const fitting = [...before, ...here].filter((one) => kind === 'any' || one.kind === kind);
    const entities = new Set(fitting.map(({ entity }) => entity));
    if (entities.size === 1) return fitting[0]!.entity;
    const last = this.#spoke[kind] ?? null;
    if (!entities.size) return last ?? this.#opener(sentence, kind);
    if (last !== null && entities.has(last)) return last;
    return fitting.findLast(({ opens }) => opens)?.entity ?? null;
  }

  /** Remembers who spoke; null for somebody who is not known. */
  heard(entity: EntityId | null): void {
    this.#spoke.any = entity;
    if (entity !== null) this.#spoke[this.#kinds.get(entity) ?? 'body'] = entity;
  }

  /** Learns of the names in a sentence; before its speakers are asked about, so that they are known by kind. */
  learn(sentence: Sentence): void {
    for (const { entity, type } of sentence.mentions) {
      const kind = kindOf(type);
      if (entity !== null && kind) this.#kinds.set(entity, kind);
    }
  }

  /** Ends a sentence: its names go into the paragraph. */
  leave(sentence: Sentence): void {
    if (!this.#continues(sentence)) {
      this.#leftWith = this.#last.findLast(({ opens }) => opens) ?? null;
      this.#paragraph = [];
    }
    this.#last = this.#seenIn(sentence, sentence.span[1]);
    this.#paragraph = [...this.#paragraph, ...this.#seenIn(sentence, sentence.span[1])].slice(-12);
    this.#end = sentence.span[1];
  }

  /** Nobody named and nobody heard: the person the sentence before, in another paragraph, began with. */
  #opener(sentence: Sentence, kind: Kind | 'any'): EntityId | null {
    const opener = this.#continues(sentence) ? this.#leftWith : this.#last.find(({ opens }) => opens);
    return opener?.kind === 'person' && kind !== 'body' ? opener.entity : null;
  }

  #continues({ doc, span }: Sentence): boolean {
    return !doc.text.slice(this.#end, span[0]).includes('\n');
  }

  #seenIn({ mentions, span }: Sentence, before: number): Seen[] {
    return mentions.slice(0, 12).flatMap(({ entity, type, span: [start, end] }) => {
      const kind = kindOf(type);
      return entity !== null && kind && end <= before ? [{ entity, kind, opens: start - span[0] <= 4 }] : [];
    });
  }
}

/** A place is where somebody speaks more often than who speaks: it is meant only where it has spoken. */
const kindOf = (type: EntityType): Kind | null =>
  type === 'person' ? 'person' : type === 'organisation' || type === 'facility' ? 'body' : null;
