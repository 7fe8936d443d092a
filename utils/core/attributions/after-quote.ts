import { isPhrase } from '../text/phrases.ts';
import { WORD } from '../text/tokens.ts';
import { isAfterQuote } from './quote-marks.ts';
import type { Said } from './said.ts';
import type { Sentence } from './sentence.ts';
import { mentionStarting, pastEnd, pronounSpeaker, type Speaker, speaker, wordAt } from './speaker.ts';
import { endsClause, speakerBehindVerb } from './speaker-after.ts';

/**
 * A quotation, one small word and a speaker, or a speaker and one small word, up to the end of the clause: the word reports
 * speech, whatever it is: "“...,” grumbled Ann Poole.", "“...,” Nora Field sniffed."
 */
export function afterQuote(sentence: Sentence): Said[] {
  const found: Said[] = [];
  for (let at = sentence.from + 1; at < sentence.to; at++) {
    if (sentence.doc.tokens.kinds[at] !== WORD || !isAfterQuote(sentence, at)) continue;
    const said = verbFirst(sentence, at) ?? speakerFirst(sentence, at);
    if (said) found.push({ ...said, leads: false });
  }
  return found;
}

function verbFirst(sentence: Sentence, at: number): Omit<Said, 'leads'> | null {
  if (!mayBeVerb(sentence, at)) return null;
  const who = speakerBehindVerb(sentence, at, at + 1);
  if (!who || who.pronoun || who.from > at + 3 || !endsClause(sentence, who.to)) return null;
  return { from: at, to: who.to, speaker: who };
}

function speakerFirst(sentence: Sentence, at: number): Omit<Said, 'leads'> | null {
  const who = leadingSpeaker(sentence, at);
  if (!who || !mayBeVerb(sentence, who.to) || !endsClause(sentence, who.to + 1)) return null;
  return { from: who.from, to: who.to + 1, speaker: who };
}

function leadingSpeaker(sentence: Sentence, at: number): Speaker | null {
  if (isPhrase(sentence.doc.tokens, at, sentence.words.persons)) return pronounSpeaker(at, at + 1);
  const mention = mentionStarting(sentence, at);
  return mention?.type === 'person' ? speaker(at, pastEnd(sentence, mention), 'named', mention.entity) : null;
}

function mayBeVerb(sentence: Sentence, at: number): boolean {
  const { doc, words, to } = sentence;
  if (at >= to || !/^\p{Ll}{3,}$/u.test(wordAt(sentence, at))) return false;
  const { tokens } = doc;
  return [
    words.nobody,
    words.relatives,
    words.clauseOpeners,
    words.between,
    words.roles,
    words.articles,
    words.prepositions,
  ].every((others) => !isPhrase(tokens, at, others));
}
