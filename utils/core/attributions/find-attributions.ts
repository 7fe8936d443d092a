import { languageOf } from '../lang/languages.ts';
import type { AttributedSpan, Attribution } from '../model/attribution.ts';
import type { Mention } from '../model/entity.ts';
import { bySpan, lengthOf, type Span } from '../model/span.ts';
import type { Doc } from '../text/doc.ts';
import { inTurn, tightestAround } from '../text/in-span.ts';
import { isPhrase, tokenRange } from '../text/phrases.ts';
import type { Quotation } from '../text/quotations.ts';
import { afterQuote } from './after-quote.ts';
import { isSpeech } from './is-speech.ts';
import { OfficeHolders } from './office-holders.ts';
import { PronounSpeakers } from './pronoun-speakers.ts';
import type { Said } from './said.ts';
import type { Sentence } from './sentence.ts';
import { sourcePhrases } from './source-phrases.ts';
import { speechVerbs } from './speech-verbs.ts';

/** Where two read the same words, the earlier. */
const RULES = [sourcePhrases, speechVerbs, afterQuote] as const;

/** Who says what: each span with its attribution, in reading order; stretches without one are not listed. Of a language whose words are not known, nothing. */
export function findAttributions(
  doc: Doc,
  quotations: readonly Quotation[],
  mentions: readonly Mention[],
): AttributedSpan[] {
  const words = languageOf(doc.lang)?.speech;
  if (!words) return [];
  const speeches = quotations.filter((quotation) => isSpeech(doc, quotation));
  const takeQuotes = inTurn(speeches);
  const takeMentions = inTurn(mentions.filter((mention) => !isInWords(quotations, mention)));
  const found: AttributedSpan[] = [];
  const holders = new OfficeHolders();
  const pronouns = new PronounSpeakers();
  for (const span of doc.sentences) {
    const [from, to] = tokenRange(doc.tokens, span);
    const own = { mentions: takeMentions(span), quotes: takeQuotes(span) };
    const sentence: Sentence = { doc, words, span, from, to, speeches, ...own };
    pronouns.learn(sentence);
    const spoken = saidIn(sentence);
    const told = spoken.flatMap((one, i) => {
      const attribution = attributionOf(sentence, one, pronouns, holders);
      // "He said", and nobody tells who: that is no source.
      if (one.speaker.pronoun && attribution.entity === null) return [];
      if (attribution.kind === 'named') pronouns.heard(attribution.entity);
      return [{ span: reach(sentence, spoken, i), attribution }];
    });
    found.push(...told);
    holders.learn(sentence);
    pronouns.leave(sentence);
    if (!spoken.length) found.push(...goingOn(sentence, found.at(-1)));
  }
  return [...found, ...longSpeeches(speeches, found)].sort(bySpan);
}

/** What the rules find, in order, without what begins inside the one before it. */
function saidIn(sentence: Sentence): Said[] {
  const said = RULES.flatMap((rule) => rule(sentence)).sort((a, b) => a.from - b.from);
  return said.filter(({ from }, i) => from >= (said[i - 1]?.to ?? from));
}

/** Quotations right after somebody's words in the same paragraph go on with the same speaker. */
function goingOn({ doc, quotes, span }: Sentence, previous: AttributedSpan | undefined): AttributedSpan[] {
  if (!previous || !quotes.length || !sameBlock(doc, previous.span, span)) return [];
  return quotes.map((quote) => ({ span: quote.span, attribution: previous.attribution }));
}

/** Room for the marks and a word or two around a name that is only put in quotation marks. */
const MARKED_NAME = 12;

/** Whether a name stands in what somebody says, so that it is not who speaks; a title in quotation marks may be. */
function isInWords(quotations: readonly Quotation[], { span }: Mention): boolean {
  const quotation = tightestAround(quotations, span);
  return quotation !== null && lengthOf(quotation.span) > lengthOf(span) + MARKED_NAME;
}

/** Quotations of several sentences belong to whoever is named where they end. */
function longSpeeches(speeches: readonly Quotation[], found: readonly AttributedSpan[]): AttributedSpan[] {
  return speeches.flatMap(({ span }) => {
    const closing = tightestAround(found, [span[1] - 1, span[1]]);
    return closing && closing.span[0] > span[0] ? [{ span, attribution: closing.attribution }] : [];
  });
}

/** A pronoun speaks for whom it means, "the president" for the one last spoken of; "he" without anybody before him stays without an entity. */
function attributionOf(sentence: Sentence, said: Said, pronouns: PronounSpeakers, holders: OfficeHolders): Attribution {
  const { doc, span } = sentence;
  const { tokens, text } = doc;
  const { kind, pronoun } = said.speaker;
  const holder = holders.resolve(sentence, said.speaker);
  const entity = pronoun ? pronouns.resolve(sentence, said.speaker) : (holder ?? said.speaker.entity);
  return {
    kind: holder ? 'named' : kind,
    text: text.slice(tokens.starts[said.from], Math.min(tokens.ends[said.to - 1] ?? span[1], span[1])),
    entity,
  };
}

/** How far the `i`-th speaker's words go when several speak in one sentence: a leading one from where it stands, a closing one up to its own end. */
function reach({ doc, words, span }: Sentence, said: readonly Said[], i: number): Span {
  const one = said[i];
  if (!one) return span;
  const previous = said[i - 1];
  const next = said[i + 1];
  const ownClause = one.leads && isPhrase(doc.tokens, one.from - 1, words.clauseOpeners);
  const start = ownClause ? startOf(doc, one) : previous ? border(doc, previous, one) : span[0];
  const end = next ? border(doc, one, next) : span[1];
  return [start, Math.max(start, end)];
}

/** Where the words of one speaker end and another's begin: with him where both lead, behind the one before where he closes. */
const border = (doc: Doc, before: Said, after: Said): number =>
  before.leads && after.leads ? startOf(doc, after) : (doc.tokens.ends[before.to - 1] ?? 0);

const startOf = ({ tokens }: Doc, { from }: Said): number => tokens.starts[from] ?? 0;

/** Whether nothing but running text lies between two spans: blocks are joined by newlines. */
function sameBlock({ text }: Doc, before: Span, after: Span): boolean {
  const newline = text.indexOf('\n', before[0]);
  return newline < 0 || newline >= after[0];
}
