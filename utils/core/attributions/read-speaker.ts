import { PREPOSITIONS } from '../lang/subject-words.ts';
import type { Attribution } from '../model/attribution.ts';
import type { Mention } from '../model/entity.ts';
import { near } from '../text/in-span.ts';
import { isPhrase, isToken, phraseEndingAt, phraseLength, phrases } from '../text/phrases.ts';
import { PUNCTUATION, tokenAt } from '../text/tokens.ts';
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

/** How many tokens a speaker's name and title may take. */
const REACH = 14;

/** The speaker whose last word is token `last` (before a verb). Null where nobody is recognised. */
export function speakerBefore(sentence: Sentence, last: number): Speaker | null {
  const { doc, words, from, mentions } = sentence;
  const { tokens } = doc;
  let at = last;
  while (at >= from && at > last - 6 && (isPhrase(tokens, at, words.between) || isAdverb(sentence, at))) at--;
  if (at < from) return null;
  if (isToken(tokens, at, ',')) {
    const named = personInCommas(sentence, at);
    if (named) return ofMention(sentence, named);
    const comma = openingComma(sentence, at);
    return comma === null ? null : speakerBefore(sentence, comma - 1);
  }
  const mention = mentionEnding(mentions, tokens.ends[at]!);
  if (mention && describes(sentence, mention)) return commonNoun(sentence, tokenAt(tokens, mention.span[0]) - 1);
  if (mention) return ofMention(sentence, mention);
  if (isPhrase(tokens, at, words.pronouns)) return speaker(at, at + 1, 'named', null, true);
  return commonNoun(sentence, at);
}

/** The speaker that begins with token `first` (after "according to" or "said"). */
export function speakerAfter(sentence: Sentence, first: number): Speaker | null {
  const { doc, words, to, mentions } = sentence;
  const { tokens } = doc;
  let end = first;
  while (end < to && end < first + REACH && !endsSource(sentence, end)) end++;
  let entity: Mention | undefined;
  let noun: { kind: Attribution['kind']; to: number } | null = null;
  for (let at = first; at < end; at++) {
    const mention = near(mentions, tokens.starts[at]!).find(
      (one) => one.span[0] <= tokens.starts[at]! && one.span[1] >= tokens.ends[at]! && speaks(one),
    );
    if (mention && !owns(sentence, mention) && !describes(sentence, mention)) {
      entity = mention;
      break;
    }
    if (isPhrase(tokens, at, words.pronouns) && at === first) return speaker(at, at + 1, 'named', null, true);
    const here = nounAt(sentence, at, end);
    // "The ministry in a statement": the ministry speaks.
    if (here?.kind === 'document' && noun?.kind === 'role') break;
    // "A survey of 1,200 residents": the survey speaks.
    if (here && !(noun?.kind === 'document' && here.kind === 'role')) noun = here;
    // "Nach Angaben des Unternehmens in Europa": what stands behind another preposition is no part of the source.
    if (
      at > first &&
      noun?.kind !== 'document' &&
      isPhrase(tokens, at, PREPOSITIONS) &&
      !isPhrase(tokens, at, words.joiners)
    )
      break;
  }
  if (!entity && noun?.kind === 'role') {
    const named = nameBehindComma(sentence, end);
    if (named) return speaker(first, pastEnd(sentence, named), 'named', named.entity, false);
  }
  // "Said the spokesman John Quist": the person speaks, under a title.
  const titled = entity?.type === 'person' && noun !== null && noun.to === tokenAt(tokens, entity.span[0]);
  if (entity && (!noun || noun.kind === 'unnamed' || titled)) {
    return speaker(first, pastEnd(sentence, entity), kindOf(entity), entity.entity, false);
  }
  if (entity && noun) return speaker(first, pastEnd(sentence, entity), noun.kind, entity.entity, false);
  return noun ? speaker(first, noun.to, noun.kind, null, false) : null;
}

/** Someone or something that can speak: laws and works are quoted by name, too. */
const speaks = ({ type }: Mention): boolean => type !== 'event';

/** "L'historien béninois": a people's name written small says where a speaker is from. */
const describes = ({ doc }: Sentence, { type, span }: Mention): boolean =>
  type === 'group' && /^\p{Ll}/u.test(doc.text.slice(span[0], span[0] + 2));

/** "The hospital's director": the director speaks, not the hospital. */
const owns = ({ doc }: Sentence, { span }: Mention): boolean =>
  /^['’]s?(?!\p{L})/u.test(doc.text.slice(span[1], span[1] + 3));

/** For "the director, Amal Quist": the person right behind the comma. */
function nameBehindComma({ doc, mentions }: Sentence, comma: number): Mention | null {
  if (!isToken(doc.tokens, comma, ',')) return null;
  const start = doc.tokens.starts[comma + 1] ?? doc.text.length;
  return near(mentions, start).find(({ span, type }) => type === 'person' && span[0] === start) ?? null;
}

function nounAt({ doc, words }: Sentence, at: number, end: number): { kind: Attribution['kind']; to: number } | null {
  const { tokens } = doc;
  const unnamed = phraseLength(tokens, at, end, words.unnamed);
  if (unnamed) return { kind: 'unnamed', to: at + unnamed };
  const role = phraseLength(tokens, at, end, words.roles);
  if (role) return { kind: 'role', to: at + role };
  const document = phraseLength(tokens, at, end, words.documents);
  return document ? { kind: 'document', to: at + document } : null;
}

/** A source ends with punctuation, a verb of speech or a new clause. */
function endsSource({ doc, words }: Sentence, at: number): boolean {
  const { tokens, text } = doc;
  if (tokens.kinds[at] === PUNCTUATION && !"'’.-&".includes(text[tokens.starts[at]!]!)) return true;
  return isPhrase(tokens, at, words.verbs) || isToken(tokens, at, 'who') || isToken(tokens, at, 'which');
}

function ofMention(sentence: Sentence, mention: Mention): Speaker | null {
  if (!speaks(mention)) return null;
  const { doc, words, from } = sentence;
  const { tokens } = doc;
  const first = tokenAt(tokens, mention.span[0]);
  const to = pastEnd(sentence, mention);
  // "a spokesman for Rubio", "a report by the ministry": the role or the document speaks.
  let at = first - 1;
  while (at >= from && /^(the|a|an|el|la|los|las|le|les|der|die|das|o|a)$/i.test(wordAt(sentence, at))) at--;
  if (at > from && isPhrase(tokens, at, words.joiners)) {
    const noun = commonNoun(sentence, at - 1);
    // "Officials in Brussels": a place where they are does not speak.
    if (noun)
      return { ...noun, to, entity: mention.type === 'place' && isToken(tokens, at, 'in') ? null : mention.entity };
  }
  return speaker(first, to, kindOf(mention), mention.entity, false);
}

/** "The company" that nobody has named is an office, not a name. */
const kindOf = ({ form, entity }: Mention): Attribution['kind'] =>
  form === 'description' && entity === null ? 'role' : 'named';

/** A role, a document or unnamed people whose noun ends with token `last`: "officials", "a new report". */
function commonNoun(sentence: Sentence, last: number): Speaker | null {
  const { doc, words, from } = sentence;
  const { tokens } = doc;
  for (const [kind, nouns] of [
    ['unnamed', words.unnamed],
    ['role', words.roles],
    ['document', words.documents],
  ] as const) {
    const first = phraseEndingAt(tokens, last, from, nouns);
    if (first < 0) continue;
    let start = first;
    while (
      start > from &&
      start > first - 4 &&
      tokens.kinds[start - 1] !== PUNCTUATION &&
      !isVerbLike(sentence, start - 1)
    ) {
      start--;
      if (/^(the|a|an|some|several|two|three|many)$/i.test(wordAt(sentence, start))) break;
    }
    const member = kind === 'role' ? memberOf(sentence, first) : null;
    if (member) return speaker(tokenAt(tokens, member.span[0]), last + 1, 'named', member.entity, false);
    return speaker(start, last + 1, kind, null, false);
  }
  return null;
}

/** For "Ana Quist of the Harbour Workers' Union": the person before the body whose name ends at `noun`. */
function memberOf(sentence: Sentence, noun: number): Mention | null {
  const { doc, words, from, mentions } = sentence;
  const { tokens } = doc;
  for (let at = noun - 1; at > from && at > noun - 8; at--) {
    if (isPhrase(tokens, at, words.joiners)) {
      const person = mentionEnding(mentions, tokens.ends[at - 1]!);
      if (person) return person.type === 'person' ? person : null;
    } else if (/^(the|el|la|los|las|le|les|der|die|das|o|a)$/i.test(wordAt(sentence, at))) continue;
    else if (!/^[\p{Lu}'’.&-]/u.test(wordAt(sentence, at))) return null;
  }
  return null;
}

/** Before a verb that always reports speech, any common noun speaks: "the shopkeeper said", "several professors said". English. */
export function anybodyBefore(sentence: Sentence, last: number): Speaker | null {
  if (sentence.doc.lang !== 'en') return null;
  let at = last;
  while (at >= sentence.from && isPhrase(sentence.doc.tokens, at, sentence.words.between)) at--;
  if (at < sentence.from || !/^[a-z]{3,}$/.test(wordAt(sentence, at)) || isPhrase(sentence.doc.tokens, at, NOBODY))
    return null;
  for (let start = at - 1; start >= Math.max(sentence.from, at - 4); start--) {
    const word = wordAt(sentence, start);
    if (/^(the|a|an|one|two|three|some|several|many|other|another|his|her|their|its)$/i.test(word))
      return speaker(start, at + 1, 'role', null, false);
    if (!/^[\p{L}-]+$/u.test(word) || isVerbLike(sentence, start)) break;
  }
  return null;
}

const NOBODY = phrases(
  'would, could, should, might, may, will, can, must, shall, was, were, is, are, been, being, not, never, and, but, that, which, what, than, more, less, often, all, much, thing, things, time, way, sign, signs, clock, law, book, least, last, week, month, year, day',
);

const isVerbLike = ({ doc, words }: Sentence, at: number): boolean =>
  isPhrase(doc.tokens, at, words.verbs) || isPhrase(doc.tokens, at, words.joiners);

const isAdverb = (sentence: Sentence, at: number): boolean =>
  sentence.doc.lang === 'en' && /^[a-z]{3,}ly$/.test(wordAt(sentence, at));

function wordAt({ doc }: Sentence, at: number): string {
  const { tokens, text } = doc;
  return text.slice(tokens.starts[at], tokens.ends[at]);
}

/** For "the country's president, Mara Quist, said": the person between the commas. */
function personInCommas({ doc, mentions }: Sentence, closing: number): Mention | null {
  const mention = mentionEnding(mentions, doc.tokens.ends[closing - 1] ?? -1);
  if (mention?.type !== 'person') return null;
  return isToken(doc.tokens, tokenAt(doc.tokens, mention.span[0]) - 1, ',') ? mention : null;
}

/** For "Smith, the mayor of York, said": the comma before the aside that ends at `closing`. */
function openingComma({ doc, from }: Sentence, closing: number): number | null {
  for (let at = closing - 1; at > from && at > closing - 25; at--) if (isToken(doc.tokens, at, ',')) return at;
  return null;
}

const mentionEnding = (mentions: readonly Mention[], end: number): Mention | undefined =>
  near(mentions, end).find((mention) => mention.span[1] === end);

const pastEnd = ({ doc }: Sentence, { span }: Mention): number => tokenAt(doc.tokens, span[1] - 1) + 1;

const speaker = (
  from: number,
  to: number,
  kind: Attribution['kind'],
  entity: string | null,
  pronoun: boolean,
): Speaker => ({ from, to, kind, entity, pronoun });
