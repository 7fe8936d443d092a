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
  const { tokens } = doc;
  const found: Said[] = viewOf(sentence);
  for (let at = from; at < to; at++) {
    if (tokens.kinds[at] !== WORD) continue;
    const before = phraseLength(tokens, at, to, words.before);
    if (before) {
      if (isQuoted(sentence, at)) continue;
      // "Según informó el ministerio": the verb between says no more than the phrase.
      const verb = phraseLength(tokens, at + before, to, words.verbs);
      const who = speakerAfter(sentence, at + before + verb);
      if (who) {
        found.push({ from: at, to: who.to, speaker: who, leads: at === from });
        at = who.to - 1;
      }
      continue;
    }
    if (phraseLength(tokens, at, to, words.after) && at > from && !isToken(tokens, at - 1, ',')) {
      const who = speakerBefore(sentence, at - 1);
      if (who) found.push({ from: who.from, to: at + 1, speaker: who, leads: who.from === from });
    }
  }
  return found;
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
