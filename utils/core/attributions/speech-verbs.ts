import { isPhrase, isToken, phraseEndingAt, phraseLength } from '../text/phrases.ts';
import { NUMBER, PUNCTUATION, WORD } from '../text/tokens.ts';
import { closesSpeech, isAfterComma, isAfterQuote } from './quote-marks.ts';
import type { Said } from './said.ts';
import { isQuoted, type Sentence } from './sentence.ts';
import { mentionStarting, nounAt, pronounSpeaker, type Speaker } from './speaker.ts';
import { speakerBehindVerb } from './speaker-after.ts';
import { anybodyBefore, speakerBefore } from './speaker-before.ts';

/** A verb of speech: tokens `[at, past)`. */
interface Verb {
  readonly at: number;
  readonly past: number;
  /** It reports speech whatever stands around it. */
  readonly strong: boolean;
}

/** "Rubio informed reporters", "officials said", "a report by the ministry found that", "..., a-t-elle affirmé". */
export function speechVerbs(sentence: Sentence): Said[] {
  const { doc, from, to } = sentence;
  const found: Said[] = [];
  for (let at = from; at < to; at++) {
    if (doc.tokens.kinds[at] !== WORD) continue;
    const inside = isQuoted(sentence, at);
    if (inside && !(sentence.words.verbInsideQuotes && isAfterComma(sentence, at))) continue;
    const verb = verbAt(sentence, at);
    if (!verb) continue;
    const speaker = inside ? pronounOf(sentence, verb) : speakerOf(sentence, verb);
    if (!speaker) continue;
    const end = pastRecipient(sentence, Math.max(verb.past, speaker.to));
    const first = Math.min(at, speaker.from);
    found.push({ from: first, to: end, speaker, leads: !inside && to - end >= 3 && !isAfterQuote(sentence, first) });
    at = end - 1;
  }
  return found;
}

function verbAt(sentence: Sentence, at: number): Verb | null {
  const { doc, words, to } = sentence;
  const { tokens } = doc;
  const strong = Math.max(
    phraseLength(tokens, at, to, words.verbs),
    phraseLength(tokens, at, to, words.verbsWithPronoun),
    isAfterQuote(sentence, at) || (words.verbInsideQuotes && isQuoted(sentence, at))
      ? phraseLength(tokens, at, to, words.afterQuotes)
      : 0,
    splitVerbLength(sentence, at),
  );
  const length = strong || phraseLength(tokens, at, to, words.weakVerbs);
  if (length && isOther(sentence, at, at + length)) return null;
  return length ? { at, past: at + length, strong: strong > 0 } : null;
}

/** "Northbank added 0.7 percent": a verb of speech that reports none here. */
const isOther = (sentence: Sentence, at: number, past: number): boolean =>
  phraseLength(sentence.doc.tokens, at, past, sentence.words.ambiguous) === past - at &&
  phraseLength(sentence.doc.tokens, past, sentence.to, sentence.words.clauses) === 0 &&
  !closesWords(sentence, at);

/** What was said ends right before the verb or before the word in front of it: "...,” she added". */
const closesWords = (sentence: Sentence, verb: number): boolean => {
  for (let at = verb; at > sentence.from && at > verb - 8; at--) if (closesSpeech(sentence, at)) return true;
  return false;
};

/** How far a verb may stand from the part of it at the end of its clause, in tokens. */
const SPLIT_REACH = 24;

/** "teilte die Behörde am Montag mit": a verb whose other part closes its clause. */
function splitVerbLength({ doc: { tokens }, words, to }: Sentence, at: number): number {
  for (const { verb, particle } of words.splitVerbs) {
    const length = phraseLength(tokens, at, to, verb);
    if (!length) continue;
    for (let end = at + length; end < Math.min(to, at + SPLIT_REACH); end++) {
      if (isPhrase(tokens, end, particle) && (end + 1 >= to || tokens.kinds[end + 1] !== WORD)) return length;
    }
  }
  return 0;
}

/** "a-t-elle affirmé", "écrit-elle": the pronoun inside or hung on the verb. */
function pronounOf({ doc: { tokens }, words, to }: Sentence, { at, past }: Verb): Speaker | null {
  if (phraseLength(tokens, at, to, words.verbsWithPronoun) === past - at) return pronounSpeaker(at, past);
  const behind = pastHyphens(tokens, past);
  return behind > past && isPhrase(tokens, behind, words.pronouns) ? pronounSpeaker(at, behind + 1) : null;
}

function speakerOf(sentence: Sentence, verb: Verb): Speaker | null {
  const hung = pronounOf(sentence, verb);
  if (hung) return hung;
  return verb.strong ? speakerOfStrong(sentence, verb) : speakerOfWeak(sentence, verb);
}

function speakerOfStrong(sentence: Sentence, verb: Verb): Speaker | null {
  const { at, past } = verb;
  // "...," said Rubio: only right after what was said, or behind a word that stands for it.
  if (isInverted(sentence, at)) {
    const behind = speakerBehindVerb(sentence, at, past);
    if (behind) return behind;
    // Nobody behind it: what stands before it are the words said, and no name in them speaks.
    if (isAfterQuote(sentence, at)) return subjectless(sentence, verb);
  }
  const second = opensFronted(sentence, at) ? behindSecondVerb(sentence, verb) : null;
  return second ?? speakerBefore(sentence, at - 1) ?? anybodyBefore(sentence, at - 1) ?? subjectless(sentence, verb);
}

function speakerOfWeak(sentence: Sentence, { at, past }: Verb): Speaker | null {
  const before = speakerBefore(sentence, at - 1);
  return before && reportsWeakly(sentence, past, before) ? before : null;
}

/** Whether what is said, or a word for it ("das", "así lo"), stands before the verb, so that the speaker follows. */
const isInverted = (sentence: Sentence, verb: number): boolean =>
  verb > sentence.from && (closesSpeech(sentence, verb) || isSaidInFront(sentence, verb));

const isSaidInFront = ({ doc, words, from }: Sentence, verb: number): boolean =>
  phraseEndingAt(doc.tokens, verb - 1, from, words.fronted) === from;

/** "Am Montag sagte ...": anything but the subject opens the clause, so that the subject stands behind its verb. */
const opensFronted = ({ doc, words, from }: Sentence, verb: number): boolean =>
  words.verbSecond &&
  verb > from &&
  (isPhrase(doc.tokens, from, words.prepositions) ||
    isPhrase(doc.tokens, from, words.clauseOpeners) ||
    phraseLength(doc.tokens, from, verb, words.when) > 0);

function behindSecondVerb(sentence: Sentence, { at: verb, past }: Verb): Speaker | null {
  const { doc, words, to } = sentence;
  const at = isPhrase(doc.tokens, past, words.articles) ? past + 1 : past;
  const direct = mentionStarting(sentence, at) ?? nounAt(sentence, at, to) ?? isPhrase(doc.tokens, at, words.pronouns);
  return direct ? speakerBehindVerb(sentence, verb, past) : null;
}

function reportsWeakly(sentence: Sentence, past: number, { from }: Speaker): boolean {
  const { doc, words, to } = sentence;
  const { tokens } = doc;
  let at = past;
  for (let i = 0; i < 2; i++) at += phraseLength(tokens, at, to, words.when);
  return (
    phraseLength(tokens, at, to, words.openers) > 0 ||
    tokens.kinds[past] === NUMBER ||
    mentionStarting(sentence, past) !== undefined ||
    phraseLength(tokens, past, to, words.recipients) > 0 ||
    closesSpeech(sentence, from)
  );
}

/** "Añadió que ...", "..., afirma.": a verb that does without its subject, where a sentence begins or what was said ends. */
function subjectless(sentence: Sentence, { at, past }: Verb): Speaker | null {
  const { doc, words, from, to } = sentence;
  const { tokens } = doc;
  if (!words.subjectless) return null;
  if (at === from) return phraseLength(tokens, past, to, words.openers) > 0 ? pronounSpeaker(at, past) : null;
  if (!closesSpeech(sentence, at)) return null;
  const end = past + phraseLength(tokens, past, to, words.when);
  return end >= to || tokens.kinds[end] === PUNCTUATION || end > past ? pronounSpeaker(at, past) : null;
}

/** French "affirme-t-il": the speaker stands behind the hyphens. */
function pastHyphens(tokens: Sentence['doc']['tokens'], at: number): number {
  if (!isToken(tokens, at, '-')) return at;
  return isToken(tokens, at + 1, 't') && isToken(tokens, at + 2, '-') ? at + 3 : at + 1;
}

function pastRecipient({ doc, words, to }: Sentence, at: number): number {
  const { tokens } = doc;
  const start = isPhrase(tokens, at, words.definite) ? at + 1 : at;
  const length = phraseLength(tokens, start, to, words.recipients);
  return length ? start + length : at;
}
