import { isToken, phraseLength } from '../text/phrases.ts';
import { WORD } from '../text/tokens.ts';
import type { Said } from './said.ts';
import { isQuoted, type Sentence } from './sentence.ts';
import { mentionStarting, pastEnd, speaker } from './speaker.ts';
import { speakerAfter } from './speaker-after.ts';
import { speakerBefore } from './speaker-before.ts';

/** "according to reports", "laut Polizei", "Angaben zufolge", "Para Ana Soler, ...". */
export function sourcePhrases(sentence: Sentence): Said[] {
  const { doc, words, from, to } = sentence;
  const found: Said[] = viewOf(sentence);
  for (let at = from; at < to; at++) {
    if (doc.tokens.kinds[at] !== WORD) continue;
    const length = phraseLength(doc.tokens, at, to, words.before);
    const said = length ? phraseBefore(sentence, at, length) : phraseBehind(sentence, at);
    if (!said) continue;
    found.push(said);
    if (length) at = said.to - 1;
  }
  return found;
}

/** "According to", and who stands behind it. */
function phraseBefore(sentence: Sentence, at: number, length: number): Said | null {
  if (isQuoted(sentence, at)) return null;
  const { doc, words, from, to } = sentence;
  // "Según informó el ministerio": the verb between says no more than the phrase.
  const verb = phraseLength(doc.tokens, at + length, to, words.verbs);
  const who = speakerAfter(sentence, at + length + verb);
  return who && { from: at, to: who.to, speaker: who, leads: at === from };
}

/** "Angaben zufolge": the source stands before its word. */
function phraseBehind(sentence: Sentence, at: number): Said | null {
  const { doc, words, from, to } = sentence;
  if (at === from || isToken(doc.tokens, at - 1, ',') || !phraseLength(doc.tokens, at, to, words.after)) return null;
  const who = speakerBefore(sentence, at - 1);
  return who && { from: who.from, to: at + 1, speaker: who, leads: who.from === from };
}

/** "Para Ana Soler, faltan 40 médicos": a person between the word a sentence begins with and a comma. */
function viewOf(sentence: Sentence): Said[] {
  const { doc, words, from, to } = sentence;
  const length = phraseLength(doc.tokens, from, to, words.inTheEyesOf);
  const person = length ? mentionStarting(sentence, from + length) : undefined;
  if (person?.type !== 'person') return [];
  const end = pastEnd(sentence, person);
  if (!isToken(doc.tokens, end, ',')) return [];
  return [{ from, to: end, speaker: speaker(from, end, 'named', person.entity), leads: true }];
}
