import { within } from '../text/in-span.ts';
import { isPhrase, phraseEndingAt, phraseLength } from '../text/phrases.ts';
import { WORD } from '../text/tokens.ts';
import { charAt, type Place } from './place.ts';

/** A verb of a clause, tokens `[at, past)`. One that reports speech says nothing of its subject but that it speaks. */
export interface Verb {
  readonly at: number;
  readonly past: number;
  readonly speaks: boolean;
}

/** Verbs told by their ending have at least so many letters before it. */
const STEM = 2;
/** Words back to which a verb is looked for: no clause is longer, and a text without a stop would be gone through for each of its figures. */
export const LONGEST_CLAUSE = 80;

/** The verb nearest before token `end`, looked for back to token `from`; null where none stands there. */
export function verbBefore(place: Place, from: number, end: number): Verb | null {
  for (let at = end - 1; at >= Math.max(from, end - LONGEST_CLAUSE); at--) {
    const verb = verbAt(place, at, from, end);
    if (verb) return verb;
  }
  return null;
}

/** The verb that begins at a token. */
export function verbAt(place: Place, at: number, from: number, end: number): Verb | null {
  const { doc, words, speech, view } = place;
  const { tokens } = doc;
  if (tokens.kinds[at] !== WORD || !isLower(charAt(doc, at))) return null;
  const known = phraseLength(tokens, at, end, words.predicates);
  const said = phraseLength(tokens, at, end, speech.verbs) || phraseLength(tokens, at, end, speech.weakVerbs);
  const ends = known || said ? true : isInfinitive(place, at) || hasVerbEnding(place, at);
  if (!ends || (at > from && isPhrase(tokens, at - 1, words.notVerbs))) return null;
  if (
    within(view.mentions, tokens.starts[at - 1] ?? 0, tokens.ends[at] ?? 0).some(
      ({ span }) => span[1] > (tokens.starts[at] ?? 0),
    )
  )
    return null;
  const past = at + Math.max(known, said, 1);
  const reports = said > 0 && (known === 0 || phraseLength(tokens, past, end + 1, speech.clauses) > 0);
  return { at, past, speaks: reports };
}

/** "To invest": a verb whose subject is that of the verb before it. */
export const isInfinitive = ({ doc: { tokens }, words }: Place, at: number): boolean =>
  isPhrase(tokens, at - 1, words.infinitive);

/** "Delivered", "employing": by its ending, and not in front of a noun as "the wounded". */
function hasVerbEnding({ doc: { tokens, text }, words }: Place, at: number): boolean {
  const word = text.slice(tokens.starts[at], tokens.ends[at]);
  if (
    ![...words.verbEndings, ...words.gerunds].some(
      (ending) => word.length >= ending.length + STEM && word.endsWith(ending),
    )
  )
    return false;
  const before = at - 1;
  return (
    !isPhrase(tokens, at, words.noVerbs) &&
    !isPhrase(tokens, before, words.the) &&
    !isPhrase(tokens, before, words.an) &&
    (isGerund({ doc: { tokens, text }, words }, at) ||
      phraseEndingAt(tokens, before, Math.max(0, before - 3), words.prepositions) < 0)
  );
}

/** "Employing", "empleando". */
export function isGerund(
  {
    doc: { tokens, text },
    words,
  }: { readonly doc: Pick<Place['doc'], 'tokens' | 'text'>; readonly words: Place['words'] },
  at: number,
): boolean {
  const word = text.slice(tokens.starts[at], tokens.ends[at]);
  return words.gerunds.some((ending) => word.length >= ending.length + STEM && word.endsWith(ending));
}

const isLower = (char: string): boolean => char === char.toLowerCase() && char !== char.toUpperCase();
