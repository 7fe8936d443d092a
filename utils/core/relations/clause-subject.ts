import { stretchAround } from '../model/span.ts';
import { isPhrase, phraseEndingAt, phraseLength } from '../text/phrases.ts';
import { PUNCTUATION, tokenAt } from '../text/tokens.ts';
import { nounPhraseSubject } from './noun-phrase-subject.ts';
import { describedAt } from './owner-subject.ts';
import { beforeHedges, charAt, mentionAt, mentionEndingAt, type Place, type Subject, subjectIn } from './place.ts';
import { isInfinitive, type Verb, verbAt, verbBefore } from './verbs.ts';

/** Words between a verb and its figure, and words of place and kind among them. */
const AFTER_VERB = 10;
const PREPOSITIONS = 2;
/** Words between what is counted and its own verb: "after three plants shut". */
const ACTS = 5;
/** Verbs looked back over for one that has its subject in front of it: "plans to have built". */
const VERBS = 4;

/**
 * The subject of the figure's own clause, where its verb says something of it: "Ravenhill has 900 beds", "it employs 140", "Ravenhill
 * shut two wings and sold 40 beds". Found from the verb nearest before the figure back to whatever stands in front of it. Names in a
 * row, names behind a preposition and verbs that report what somebody else did leave it open.
 */
export function clauseSubject(place: Place): Subject | null {
  const from = clauseStart(place);
  const last = verbLastSubject(place, from);
  if (last) return last;
  const nearest = verbBefore(place, from, place.first);
  if (!nearest || !governs(place, nearest)) return null;
  let verb: Verb | null = nearest;
  let saying = place.saying;
  for (let hops = 0; verb && hops < VERBS; hops++) {
    const found = isFronted(place, from) ? null : nounPhraseSubject({ ...place, saying }, verb, from);
    if (found !== 'shared' && found !== 'speaker') return found ?? inverted(place, verb, from);
    if (found === 'speaker') saying = null;
    const end: number = verb.at;
    verb = verbBefore(place, from, end);
    if (verb && isInfinitive(place, end) && isApart(place, verb.past)) return null;
  }
  return null;
}

/** Whether the verb nearest before a figure says it of its subject. */
function governs(place: Place, verb: Verb): boolean {
  if (place.extent && !isObject(place, verb)) return false;
  return verb.speaks ? announces(place, verb) : reaches(place, verb);
}

/** "Norland has 5 million people and Sudland 7 million": the verb is left out. */
export function gappedSubject(place: Place): Subject | null {
  const { doc, words, view, previous } = place;
  const mention = previous && mentionEndingAt(view, doc.tokens.ends[beforeHedges(place)]);
  if (!mention) return null;
  const before = tokenAt(doc.tokens, mention.span[0]) - 1;
  const joined = isPhrase(doc.tokens, before, words.and) || ',;'.includes(charAt(doc, before));
  return joined ? subjectIn(place, mention) : null;
}

/** "Lumo, with just 900 lamps, is": what goes with a name. */
export function withSubject(place: Place): Subject | null {
  const { doc, words, view } = place;
  const before = beforeHedges(place);
  const behind = phraseEndingAt(doc.tokens, before, view.from, words.having);
  if (behind < 0 || charAt(doc, behind - 1) !== ',') return null;
  const mention = mentionEndingAt(view, doc.tokens.ends[behind - 2]);
  return mention ? subjectIn(place, mention) : null;
}

/** The first token of the figure's clause; behind "and" or "but" that leaves the subject out, of the one before it. */
function clauseStart({ doc, words, view, span, first }: Place): number {
  const [start] = stretchAround(doc.clauses, span);
  const from = Math.max(view.from, tokenAt(doc.tokens, start));
  return isPhrase(doc.tokens, from, words.and) && from < first ? view.from : from;
}

/** "Announced 900 jobs": what is announced is the speaker's own, unless it is a clause of its own: "reported 900 people were hurt". */
function announces(place: Place, { past }: Verb): boolean {
  const { doc, words, last, view } = place;
  for (let at = last; at < Math.min(view.to, last + 5); at++) {
    if (doc.tokens.kinds[at] === PUNCTUATION) break;
    if (phraseLength(doc.tokens, at, view.to, words.predicates)) return false;
  }
  return isPhrase(doc.tokens, past - 1, words.announcing) && !opensClause(place, past);
}

/** "Served 20 years", "has nine months": what lies "after two days" or "70 kilometres from here" is no one's. */
const isObject = (place: Place, { past }: Verb): boolean => {
  const before = beforeHedges(place);
  return before < past || isPhrase(place.doc.tokens, before, place.words.an);
};

/** "In Norland sold Lumo": what begins with a preposition is no subject where the verb stands second. */
const isFronted = ({ doc, words, speech }: Place, from: number): boolean =>
  speech.verbSecond && isPhrase(doc.tokens, from, words.prepositions);

/** Whether a verb's clause still goes on at the figure. */
function reaches(place: Place, { past }: Verb): boolean {
  const { doc, words, first } = place;
  if (first - past > AFTER_VERB || opensClause(place, past) || isApart(place, past) || actsItself(place)) return false;
  let prepositions = 0;
  for (let at = past; at < first - 1; at++) if (isPhrase(doc.tokens, at, words.prepositions)) prepositions++;
  return prepositions <= PREPOSITIONS;
}

/** "Acted after three plants shut down": what is counted has a clause of its own. */
function actsItself(place: Place): boolean {
  const { doc, words, last, view } = place;
  if (!isPhrase(doc.tokens, beforeHedges(place), words.sharing)) return false;
  for (let at = last; at < Math.min(view.to, last + ACTS); at++) {
    if (doc.tokens.kinds[at] === PUNCTUATION) return false;
    if (verbAt(place, at, last, view.to)) return true;
  }
  return false;
}

/** Whether another clause begins between a verb and the figure: "that of France, which is seven". */
function opensClause({ doc, words, first }: Place, from: number): boolean {
  for (let at = from; at < first; at++) {
    if (isPhrase(doc.tokens, at, words.clauseOpeners)) return true;
    if (charAt(doc, at - 1) === ',' && isPhrase(doc.tokens, at, words.relatives)) return true;
  }
  return false;
}

/** Words between two figures of a list: "40 shops and almost 12 stalls". */
const LIST_GAP = 3;

/** Whether another figure stands between, and this one is not beside it in a list: "asked for $33 million to help 210,000 people". */
function isApart(place: Place, from: number): boolean {
  const { doc, words, previous, first } = place;
  const { tokens } = doc;
  if (!previous || previous.figure.span[0] < (tokens.starts[from] ?? 0)) return false;
  const behind = tokenAt(tokens, previous.figure.span[1]);
  let listed = isPhrase(tokens, beforeHedges(place), words.levels);
  for (let at = behind; at < first; at++) {
    if (isPhrase(tokens, at, words.of)) return true;
    listed ||= charAt(doc, at) === ',' || isPhrase(tokens, at, words.and);
  }
  return !listed || first - behind > LIST_GAP;
}

/** "Im Mai verkaufte Lumo 900": where a verb stands second, its subject may follow it. */
function inverted(place: Place, { at, past, speaks }: Verb, from: number): Subject | null {
  const { doc, words, speech, first } = place;
  if (!speech.verbSecond || speaks || at === from) return null;
  return opening(place, isPhrase(doc.tokens, past, words.the) ? past + 1 : past, first);
}

/** "Dass Lumo 900 Läden hat": where verbs come last, behind the word that opens the clause of a figure. */
function verbLastSubject(place: Place, from: number): Subject | null {
  const { doc, words, speech, first } = place;
  if (!speech.verbSecond) return null;
  for (let at = first - 1; at >= from; at--) {
    if (verbAt(place, at, from, first)) return null;
    if (!isPhrase(doc.tokens, at, words.clauseOpeners)) continue;
    return opening(place, isPhrase(doc.tokens, at + 1, words.the) ? at + 2 : at + 1, first);
  }
  return null;
}

/** Whoever is named or meant right at a token before the figure. */
function opening(place: Place, at: number, first: number): Subject | null {
  const { doc, words, view } = place;
  const mention = mentionAt(view, doc.tokens.starts[at]);
  if (!mention) return isPhrase(doc.tokens, at - 1, words.the) ? describedAt(place, at, at - 1) : null;
  const behind = tokenAt(doc.tokens, mention.span[1]);
  if (behind > first || isPhrase(doc.tokens, behind, words.and) || isPhrase(doc.tokens, behind, words.bodies))
    return null;
  return subjectIn(place, mention);
}
