import type { Figure } from '../model/figure.ts';
import { stretchAround } from '../model/span.ts';
import { isPhrase, type Phrases, phraseEndingAt, phraseLength } from '../text/phrases.ts';
import { PUNCTUATION, tokenAt, WORD } from '../text/tokens.ts';
import { beforeHedges, charAt, mentionAt, mentionEndingAt, type Place, type Subject, subjectIn } from './place.ts';
import { verbAt } from './verbs.ts';

/** Words between a place and what is counted there: "in Norland, for example, there are", and between that and its place. */
const FILLERS = 4;
const BEHIND = 12;

/** What may be counted or measured somewhere; time, ages and money are somebody's. */
const COUNTED: ReadonlySet<Figure['kind']> = new Set(['count', 'percent', 'fraction']);

/**
 * The place whose figure it is where nobody acts: "In Norland, about 900 people lack power", "there are 40 in Norland", "900 lamps
 * are lit in Norland". What is counted is the subject of its clause itself.
 */
export function sceneSubject(place: Place, { kind, measure }: Figure): Subject | null {
  const counted = COUNTED.has(kind) || measure === 'temperature';
  if (!counted || !place.fits('place')) return null;
  const from = Math.max(place.view.from, tokenAt(place.doc.tokens, stretchAround(place.doc.clauses, place.span)[0]));
  return sceneBefore(place) ?? (isFirst(place, from) ? sceneBehind(place) : null);
}

/** "In Norland, for example, 900 people". */
function sceneBefore(place: Place): Subject | null {
  const { doc, words, view } = place;
  const { tokens } = doc;
  let at = beforeHedges(place);
  for (let passed = 0; passed < FILLERS && at > view.from; passed++) {
    if (mentionEndingAt(view, tokens.ends[at])) break;
    const filler = charAt(doc, at) === ',' ? at : phraseEndingAt(tokens, at, view.from, words.there);
    if (filler < 0) return null;
    at = filler - 1;
  }
  const mention = mentionEndingAt(view, tokens.ends[at]);
  if (mention?.type !== 'place') return null;
  const preposition = leads(place, tokenAt(tokens, mention.span[0]));
  return preposition >= 0 && nobodyActs(place, preposition) ? subjectIn(place, mention) : null;
}

/** The first token of "in" in front of a name and its article; -1 where another word leads to it. */
function leads({ doc: { tokens }, words, view }: Place, name: number): number {
  const bare = phraseEndingAt(tokens, name - 1, view.from, words.scene);
  if (bare >= 0) return bare;
  return isPhrase(tokens, name - 1, words.the) ? phraseEndingAt(tokens, name - 2, view.from, words.scene) : -1;
}

/** Whether nothing stands in front of "in Norland" in its clause that could be what acts there. */
function nobodyActs(place: Place, preposition: number): boolean {
  const { doc, words, view } = place;
  if (isPhrase(doc.tokens, preposition - 1, words.and)) return true;
  const start = stretchAround(doc.clauses, [doc.tokens.starts[preposition] ?? 0, doc.tokens.ends[preposition] ?? 0])[0];
  const from = Math.max(view.from, tokenAt(doc.tokens, start));
  for (let at = from; at < preposition; at++) {
    if (doc.tokens.kinds[at] === PUNCTUATION) continue;
    if (!isOneOf(place, at, [words.adverbs, words.and, words.there, words.clauseOpeners]) && at !== from) return false;
    if (mentionAt(view, doc.tokens.starts[at])) return false;
  }
  return !isPhrase(doc.tokens, from, words.the) && !isPhrase(doc.tokens, from, words.an);
}

const isOneOf = ({ doc: { tokens } }: Place, at: number, lists: readonly Phrases[]): boolean =>
  lists.some((list) => isPhrase(tokens, at, list));

/** Whether a figure is what its clause begins with: "about 900", "there were 900", "that the 900". */
function isFirst(place: Place, from: number): boolean {
  const { doc, words } = place;
  let before = beforeHedges(place);
  while (before >= from) {
    const passed = [words.there, words.hedges, words.the, words.clauseOpeners, words.and].map((list) =>
      phraseEndingAt(doc.tokens, before, from, list),
    );
    const start = Math.max(...passed);
    if (start < 0) return false;
    before = start - 1;
  }
  return true;
}

/** "[900 lamps] are lit in Norland": the first name behind, where it tells the place. */
function sceneBehind(place: Place): Subject | null {
  const { doc, words, view, last } = place;
  const { tokens } = doc;
  for (let at = last; at < Math.min(view.to, last + BEHIND); at++) {
    if (tokens.kinds[at] === PUNCTUATION) return null;
    if (isOneOf(place, at, [words.clauseOpeners, words.relatives])) return null;
    const mention = mentionAt(view, tokens.starts[at]);
    if (!mention) continue;
    const named =
      mention.type === 'place' && leads(place, at) >= 0 && endsThere(place, tokenAt(tokens, mention.span[1]));
    return named ? subjectIn(place, mention) : null;
  }
  return null;
}

/** Whether a name is the whole of the place: not "in Norland shops", "in Norland's shops". */
function endsThere(place: Place, behind: number): boolean {
  const { doc, words, view } = place;
  const { tokens } = doc;
  if (behind >= view.to) return true;
  if (tokens.kinds[behind] !== WORD) return !/['’-]/.test(charAt(doc, behind));
  const on = [words.prepositions, words.clauseOpeners, words.and, words.adverbs, words.fronted, words.there];
  return on.some((list) => phraseLength(tokens, behind, view.to, list) > 0) || verbAt(place, behind, behind, view.to) !== null;
}
