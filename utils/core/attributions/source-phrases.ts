import { isToken, phraseLength } from '../text/phrases.ts';
import { WORD } from '../text/tokens.ts';
import { speakerAfter, speakerBefore } from './read-speaker.ts';
import type { Said } from './said.ts';
import type { Sentence } from './sentence.ts';

/** "according to reports", "laut Polizei", "Angaben zufolge". */
export function sourcePhrases(sentence: Sentence): Said[] {
  const { doc, words, from, to } = sentence;
  const { tokens } = doc;
  const found: Said[] = [];
  for (let at = from; at < to; at++) {
    if (tokens.kinds[at] !== WORD) continue;
    const before = phraseLength(tokens, at, to, words.before);
    if (before) {
      // "Según informó el ministerio": the verb between says no more than the phrase.
      const verb = phraseLength(tokens, at + before, to, words.verbs);
      const speaker = speakerAfter(sentence, at + before + verb);
      if (speaker) {
        found.push({ from: at, to: speaker.to, speaker, leads: at === from });
        at = speaker.to - 1;
      }
      continue;
    }
    if (phraseLength(tokens, at, to, words.after) && at > from && !isToken(tokens, at - 1, ',')) {
      const speaker = speakerBefore(sentence, at - 1);
      if (speaker) found.push({ from: speaker.from, to: at + 1, speaker, leads: speaker.from === from });
    }
  }
  return found;
}
