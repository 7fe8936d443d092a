import { isSpeech } from '../attributions/is-speech.ts';
import type { ClaimWords } from '../lang/claim-words.ts';
import { languageOf } from '../lang/languages.ts';
import type { Claim } from '../model/claim.ts';
import type { DateMention } from '../model/date.ts';
import { bySpan, type Span } from '../model/span.ts';
import { attributionOf } from '../relations/attribution-of.ts';
import { type SentenceView, viewSentences } from '../relations/sentence-view.ts';
import type { Doc } from '../text/doc.ts';
import { inTurn } from '../text/in-span.ts';
import { phraseLength } from '../text/phrases.ts';
import { dateClaims } from './kinds/date-claims.ts';
import { figureClaims } from './kinds/figure-claims.ts';
import type { ClaimReading, ClaimRule } from './kinds/passage.ts';
import { quoteClaims } from './kinds/quote-claims.ts';
import { rankClaims } from './kinds/rank-claims.ts';
import { roleClaims } from './kinds/role-claims.ts';
import { statementClaims } from './kinds/statement-claims.ts';
import { weigh } from './worth/weigh.ts';
import type { WorthModel } from './worth/worth-model.ts';

const RULES: readonly ClaimRule[] = [figureClaims, rankClaims, dateClaims, roleClaims, quoteClaims];

/** What the text states that could be checked, in reading order, each with how much it is worth checking. Headings, captions and what is not the story's claim nothing. */
export function findClaims(doc: Doc, reading: ClaimReading, model: WorthModel | null): Claim[] {
  const views = viewSentences(doc, reading.figures, reading.mentions, reading.dates);
  const takeQuotes = inTurn(reading.quotations.filter((quotation) => isSpeech(doc, quotation)));
  const takeAttributions = inTurn(reading.attributions);
  const isSilent = silentBlocks(doc);
  const words = languageOf(doc.lang)?.claims ?? null;
  const dateIndexes = new Map(reading.dates.map((date, index) => [date, index]));
  const indexOf = (date: DateMention) => dateIndexes.get(date)!;
  const claims: Claim[] = [];
  for (const [at, view] of views.entries()) {
    const quotes = takeQuotes(view.span).map(({ span }) => span);
    const attributions = takeAttributions(view.span);
    if (isSilent(view.span) || isTitle(doc.text, view.span)) continue;
    if (words && isBoilerplate(doc.tokens, view, words)) continue;
    const worth = weigh(doc, view, reading.figures, model, words);
    const attributionAt = (span: Span) => attributionOf(doc, attributions, span);
    const passage = { doc, words, reading, views, at, view, quotes, worth, indexOf, attributionAt };
    const found = RULES.flatMap((rule) => rule(passage));
    const stated = found.some(
      ({ kind }) => kind === 'figure' || kind === 'share' || kind === 'change' || kind === 'rank',
    );
    claims.push(...found, ...(stated ? [] : statementClaims(passage)));
  }
  return claims.map((claim) => ({ ...claim, span: withoutBlanks(claim.span, doc.text) })).sort(bySpan);
}

/** A clause that a broken text leaves open may end in white space: a claim does not. */
function withoutBlanks([start, end]: Span, text: string): Span {
  const words = text.slice(start, end);
  return [end - words.trimStart().length, start + words.trimEnd().length];
}

/** Plain text says not what is a heading: a short line without a full stop, its words capitalised, is one. */
function isTitle(text: string, [start, end]: Span): boolean {
  if (end - start > 200 || /[.!?…:;,"”»)]$/.test(text.slice(start, end))) return false;
  const words = text
    .slice(start, end)
    .split(/\s+/)
    .filter((word) => word.length > 3);
  return words.filter((word) => /^\P{Ll}/u.test(word)).length >= words.length * 0.7;
}

/** Whether a sentence is none of the story's: rights, subscriptions, offers, credits. What it says is the publisher's own business. */
function isBoilerplate(tokens: Doc['tokens'], { from, to }: SentenceView, { boilerplate }: ClaimWords): boolean {
  for (let at = from; at < to; at++) if (phraseLength(tokens, at, to, boilerplate)) return true;
  return false;
}

/** Tells of sentences, asked about in reading order, whether they stand in a heading or a caption, which claim nothing of their own. */
function silentBlocks({ blocks }: Doc): (sentence: Span) => boolean {
  let at = 0;
  return ([start]) => {
    while (at < blocks.length && blocks[at]!.span[1] <= start) at++;
    const kind = blocks[at]?.kind;
    return kind === 'heading' || kind === 'caption';
  };
}
