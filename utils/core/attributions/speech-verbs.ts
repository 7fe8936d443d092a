import type { Span } from '../model/span.ts';
import { near, tightestAround } from '../text/in-span.ts';
import { isToken, phraseEndingAt, phraseLength } from '../text/phrases.ts';
import { NUMBER, PUNCTUATION, WORD } from '../text/tokens.ts';
import { anybodyBefore, type Speaker, speakerAfter, speakerBefore } from './read-speaker.ts';
import type { Said } from './said.ts';
import type { Sentence } from './sentence.ts';

/** "Rubio informed reporters", "officials said", "a report by the ministry found that". */
export function speechVerbs(sentence: Sentence): Said[] {
  const { doc, words, from, to, quotes } = sentence;
  const { tokens } = doc;
  const found: Said[] = [];
  for (let at = from; at < to; at++) {
    if (tokens.kinds[at] !== WORD) continue;
    const strong =
      phraseLength(tokens, at, to, words.verbs) ||
      (afterQuote(sentence, at) ? phraseLength(tokens, at, to, words.afterQuotes) : 0);
    const length = strong || phraseLength(tokens, at, to, words.weakVerbs);
    if (!length) continue;
    const span: Span = [tokens.starts[at]!, tokens.ends[at]!];
    if (tightestAround(quotes, span)) continue;
    const past = at + length;
    const speaker = speakerOf(sentence, at, past, strong > 0);
    if (!speaker) continue;
    const end = pastRecipient(sentence, Math.max(past, speaker.to));
    const first = Math.min(at, speaker.from);
    found.push({ from: first, to: end, speaker, leads: to - end >= 3 && !afterQuote(sentence, first) });
    at = end - 1;
  }
  return found;
}

function speakerOf(sentence: Sentence, verb: number, past: number, strong: boolean): Speaker | null {
  const { doc, words, from, to } = sentence;
  // "...," said Rubio: only right after what was said, or behind a word that stands for it.
  if (
    strong &&
    verb > from &&
    (closesSpeech(sentence, verb) || phraseEndingAt(doc.tokens, verb - 1, from, words.fronted) === from)
  ) {
    const inverted = speakerAfter(sentence, pastHyphens(sentence, past));
    if (inverted) return inverted;
  }
  const speaker = speakerBefore(sentence, verb - 1) ?? (strong ? anybodyBefore(sentence, verb - 1) : null);
  // "a-t-elle affirmé": the pronoun stands inside.
  if (
    strong &&
    doc.lang === 'fr' &&
    INVERTED.test(doc.text.slice(doc.tokens.starts[verb]!, doc.tokens.ends[past - 1]!))
  )
    return { from: verb, to: past, kind: 'named', entity: null, pronoun: true };
  if (!speaker && strong && words.subjectless && standsAlone(sentence, verb, past)) {
    return { from: verb, to: past, kind: 'named', entity: null, pronoun: true };
  }
  if (!speaker || strong) return speaker;
  const opens =
    phraseLength(doc.tokens, past, to, words.openers) > 0 ||
    doc.tokens.kinds[past] === NUMBER ||
    startsMention(sentence, past);
  const posted = phraseLength(doc.tokens, past, to, words.recipients) > 0;
  return opens || posted || closesSpeech(sentence, speaker.from) ? speaker : null;
}

const INVERTED = /^(?:a-t-|ont-)(?:ils?|elles?)\b/;

/** "Añadió que ...", "..., afirma.": a verb that does without its subject, where a sentence begins or what was said ends. */
function standsAlone(sentence: Sentence, verb: number, past: number): boolean {
  const { doc, words, from, to } = sentence;
  const { tokens } = doc;
  if (verb === from) return phraseLength(tokens, past, to, words.openers) > 0;
  return closesSpeech(sentence, verb) && (past >= to || tokens.kinds[past] === PUNCTUATION);
}

/** French "affirme-t-il": the speaker stands behind the hyphens. */
function pastHyphens({ doc }: Sentence, at: number): number {
  const { tokens } = doc;
  if (!isToken(tokens, at, '-')) return at;
  return isToken(tokens, at + 1, 't') && isToken(tokens, at + 2, '-') ? at + 3 : at + 1;
}

const startsMention = ({ doc, mentions }: Sentence, at: number): boolean =>
  near(mentions, doc.tokens.starts[at] ?? 0).some((mention) => mention.span[0] === doc.tokens.starts[at]);

/** Whether what stands before token `at` closes a stretch of speech: a closing quotation mark, or a comma where nothing is quoted. */
function closesSpeech(sentence: Sentence, at: number): boolean {
  return (
    afterQuote(sentence, at) || (at > sentence.from && sentence.quotes.length === 0 && charBefore(sentence, at) === ',')
  );
}

function afterQuote(sentence: Sentence, at: number): boolean {
  if (at <= sentence.from) return false;
  const char = charBefore(sentence, at);
  if (CLOSERS.includes(char)) return true;
  const { tokens, text } = sentence.doc;
  return char === ',' && CLOSERS.includes(text[tokens.starts[at - 1]! - 1] ?? ' ');
}

const CLOSERS = '”»"“';

const charBefore = ({ doc }: Sentence, at: number): string => doc.text[doc.tokens.starts[at - 1]!]!;

function pastRecipient({ doc, words, to }: Sentence, at: number): number {
  const { tokens } = doc;
  const start = isToken(tokens, at, 'the') ? at + 1 : at;
  const length = phraseLength(tokens, start, to, words.recipients);
  return length ? start + length : at;
}
