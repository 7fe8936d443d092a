import { isPhrase, phraseEndingAt } from '../text/phrases.ts';
import { tokenAt } from '../text/tokens.ts';
import { antecedent } from './antecedent.ts';
import { bracketed, named, placedName } from './named-subject.ts';
import { passAdverbs } from './pass-adverbs.ts';
import { charAt, MEANT, mentionEndingAt, type Place, type Subject, subjectIn } from './place.ts';
import { isGerund, isInfinitive, type Verb } from './verbs.ts';

/** Words of an apposition: "Lumo, a maker of lamps, has". */
const APPOSITION = 25;
/** Words between a figure and the relative clause that says more of it: "900 people, which is". */
const TOLD = 4;

/** What stands in front of a verb: its subject, null where that is nobody named, `shared` where it is another verb's subject, too, `speaker` where it is whoever says so. */
export function nounPhraseSubject(place: Place, verb: Verb, from: number): Subject | 'shared' | 'speaker' | null {
  const { doc, words } = place;
  const { tokens } = doc;
  const end = passAdverbs(place, verb.at - 1, from);
  if (end < from) return elided(place, from);
  if (isPhrase(tokens, end, words.and)) return 'shared';
  if (isInfinitive(place, verb.at)) return askedTo(place, verb, from);
  const char = charAt(doc, end);
  if (char === ',') return behindComma(place, end, from);
  if (isGerund(place, verb.at))
    return isPhrase(tokens, end, words.sharing) || isVerbBehind(place, end, from) ? 'shared' : null;
  if (char === ')') return bracketed(place, end, from);
  if (isSaidOf(place, verb, end, from)) return 'speaker';
  if (goesOn(place, verb, end)) return 'shared';
  const relative = phraseEndingAt(tokens, end, from, words.relatives);
  if (relative >= 0) return related(place, relative, from);
  if (isVerbBehind(place, end, from)) return 'shared';
  return named(place, end, from);
}

/** "Norlandia dijo que invertirá 900 millones": whoever speaks, where a verb may do without its subject. */
function isSaidOf({ doc: { tokens }, words, speech }: Place, verb: Verb, end: number, from: number): boolean {
  return (
    speech.subjectless &&
    isPhrase(tokens, end, speech.clauses) &&
    isPhrase(tokens, verb.at, words.subjectless) &&
    phraseEndingAt(tokens, end - 1, from, speech.verbs) >= 0
  );
}

/** "Conheceu a obra quando tinha 19 anos": where a verb may do without its subject, it is that of the clause before it. */
const goesOn = ({ doc: { tokens }, words, speech }: Place, verb: Verb, end: number): boolean =>
  speech.subjectless &&
  isPhrase(tokens, end, words.clauseOpeners) &&
  isPhrase(tokens, verb.at, words.subjectless) &&
  !isPhrase(tokens, end, words.relatives);

/** "Lumo, which has", "Quist, from Norland, who has"; "900 lamps, which is a third" says more of the same. */
function related(place: Place, relative: number, from: number): Subject | null {
  const { doc, view, previous } = place;
  const { tokens } = doc;
  const behind = charAt(doc, relative - 1) === ',' ? relative - 2 : relative - 1;
  if (previous?.subject) {
    const told = tokenAt(tokens, previous.figure.span[1]);
    if (told <= relative && relative - told <= TOLD) return { ...previous.subject, implied: true };
  }
  const mention = mentionEndingAt(view, tokens.ends[behind]);
  if (!mention) return named(place, behind, from);
  const placed = mention.type === 'place' ? placedName(place, mention, from) : null;
  if (placed) return subjectIn(place, placed);
  return mention.type === 'place' && !place.measured && isLed(place, mention.span[0], from)
    ? null
    : subjectIn(place, mention);
}

/** Whether a preposition leads to a name. */
function isLed({ doc: { tokens }, words }: Place, start: number, from: number): boolean {
  const first = tokenAt(tokens, start);
  const before = isPhrase(tokens, first - 1, words.the) ? first - 2 : first - 1;
  return phraseEndingAt(tokens, before, from, words.prepositions) >= 0;
}

/** Of "asked Lumo to pay" Lumo pays, of "expects the economy to grow" nobody named; of "plans to pay" whoever plans does. */
function askedTo(place: Place, { at }: Verb, from: number): Subject | 'shared' | null {
  const { doc, words, view } = place;
  const { tokens } = doc;
  const end = at - 2;
  if (end < from) return null;
  if (mentionEndingAt(view, tokens.ends[end])) return named(place, end, from);
  const object =
    phraseEndingAt(tokens, end - 1, from, words.the) >= 0 && phraseEndingAt(tokens, end, from, words.predicates) < 0;
  return object ? named(place, end, from) : 'shared';
}

/** "Fue vendida. Emplea a 140": whoever the sentence before begins with. */
function elided({ doc, words, views, at, view, fits }: Place, from: number): Subject | null {
  if (from !== view.from || !isPhrase(doc.tokens, from, words.subjectless)) return null;
  const meant = antecedent(views, at, MEANT.thing.filter(fits), view.span[0]);
  return meant ? { entity: meant, implied: true } : null;
}

/** "Lumo, a maker of lamps, has", "Lumo, which has"; else the verb goes on with what another began: "Lumo shut, losing 900 jobs". */
function behindComma(place: Place, comma: number, from: number): Subject | 'shared' | null {
  const { doc } = place;
  for (let at = comma - 1; at > Math.max(from, comma - APPOSITION); at--) {
    if (charAt(doc, at) !== ',') continue;
    const found = charAt(doc, at - 1) === ')' ? bracketed(place, at - 1, from) : named(place, at - 1, from);
    if (found) return found;
  }
  return 'shared';
}

/** "Has been", "will have": the verb in front is the same verb's. */
function isVerbBehind({ doc, words }: Place, end: number, from: number): boolean {
  return phraseEndingAt(doc.tokens, end, from, words.predicates) >= 0;
}
