import type { Attribution } from '../model/attribution.ts';
import type { Mention } from '../model/entity.ts';
import { near } from '../text/in-span.ts';
import { phraseLength } from '../text/phrases.ts';
import { tokenAt } from '../text/tokens.ts';
import type { Sentence } from './sentence.ts';

/** Who speaks, as found in the words: tokens `[from, to)`. */
export interface Speaker {
  readonly from: number;
  readonly to: number;
  readonly kind: Attribution['kind'];
  readonly entity: string | null;
  /** A pronoun: somebody else has to say who it is. */
  readonly pronoun: boolean;
}

export const speaker = (from: number, to: number, kind: Attribution['kind'], entity: string | null): Speaker => ({
  from,
  to,
  kind,
  entity,
  pronoun: false,
});

export const pronounSpeaker = (from: number, to: number): Speaker => ({
  from,
  to,
  kind: 'named',
  entity: null,
  pronoun: true,
});

/** A noun that can speak, and up to which token it goes. */
export interface SpeakingNoun {
  readonly kind: 'role' | 'document' | 'unnamed';
  readonly to: number;
}

/** The speaking noun that begins at token `at`. */
export function nounAt({ doc: { tokens }, words }: Sentence, at: number, end: number): SpeakingNoun | null {
  for (const [kind, nouns] of [
    ['unnamed', words.unnamed],
    ['role', words.roles],
    ['document', words.documents],
  ] as const) {
    const length = phraseLength(tokens, at, end, nouns);
    if (length) return { kind, to: at + length };
  }
  return null;
}

/** Someone or something that can speak: laws and works are quoted by name, too. */
export const speaks = ({ type }: Mention): boolean => type !== 'event';

/** "L'historien béninois": a people's name written small says where a speaker is from. */
export const describes = ({ doc }: Sentence, { type, span }: Mention): boolean =>
  type === 'group' && /^\p{Ll}/u.test(doc.text.slice(span[0], span[0] + 2));

/** "The hospital's director": the director speaks, not the hospital. */
export const owns = ({ doc, words }: Sentence, { span }: Mention): boolean =>
  words.possessiveS && /^['’]s?(?!\p{L})/u.test(doc.text.slice(span[1], span[1] + 3));

/** "The company" that nobody has named is an office, not a name. */
export const kindOf = ({ form, entity }: Mention): Attribution['kind'] =>
  form === 'description' && entity === null ? 'role' : 'named';

export const firstToken = ({ doc }: Sentence, { span }: Mention): number => tokenAt(doc.tokens, span[0]);

export const pastEnd = ({ doc }: Sentence, { span }: Mention): number => tokenAt(doc.tokens, span[1] - 1) + 1;

export const mentionEnding = (mentions: readonly Mention[], end: number): Mention | undefined =>
  near(mentions, end).find((mention) => mention.span[1] === end);

export const mentionStarting = ({ doc, mentions }: Sentence, at: number): Mention | undefined =>
  near(mentions, doc.tokens.starts[at] ?? 0).find(({ span }) => span[0] === doc.tokens.starts[at]);

export function wordAt({ doc: { tokens, text } }: Sentence, at: number): string {
  return at < 0 || at >= tokens.count ? '' : text.slice(tokens.starts[at], tokens.ends[at]);
}
