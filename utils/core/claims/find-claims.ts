import { isSpeech } from '../attributions/is-speech.ts';
import type { Claim } from '../model/claim.ts';
import type { DateMention } from '../model/date.ts';
import { bySpan, type Span } from '../model/span.ts';
import { attributionOf } from '../relations/attribution-of.ts';
import { viewSentences } from '../relations/sentence-view.ts';
import type { Doc } from '../text/doc.ts';
import { inTurn } from '../text/in-span.ts';
import { dateClaims } from './kinds/date-claims.ts';
import { figureClaims } from './kinds/figure-claims.ts';
import { otherRankClaims } from './kinds/other-rank-claims.ts';
import type { ClaimReading, ClaimRule } from './kinds/passage.ts';
import { quoteClaims } from './kinds/quote-claims.ts';
import { rankClaims } from './kinds/rank-claims.ts';
import { roleClaims } from './kinds/role-claims.ts';
import { statementClaims } from './kinds/statement-claims.ts';
import { weigh } from './worth/weigh.ts';
import type { WorthModel } from './worth/worth-model.ts';

const RULES: readonly ClaimRule[] = [figureClaims, rankClaims, otherRankClaims, dateClaims, roleClaims, quoteClaims];

/** What the text states that could be checked, in reading order, each with how much it is worth checking. Headings claim nothing. */
export function findClaims(doc: Doc, reading: ClaimReading, model: WorthModel | null): Claim[] {
  const views = viewSentences(doc, reading.figures, reading.mentions, reading.dates);
  const takeQuotes = inTurn(reading.quotations.filter((quotation) => isSpeech(doc, quotation)));
  const takeAttributions = inTurn(reading.attributions);
  const isHeading = headingReader(doc);
  const dateIndexes = new Map(reading.dates.map((date, index) => [date, index]));
  const indexOf = (date: DateMention) => dateIndexes.get(date)!;
  const claims: Claim[] = [];
  for (const [at, view] of views.entries()) {
    const quotes = takeQuotes(view.span).map(({ span }) => span);
    const attributions = takeAttributions(view.span);
    if (isHeading(view.span) || isTitle(doc.text, view.span)) continue;
    const worth = weigh(doc, view, reading.figures, model);
    const attributionAt = (span: Span) => attributionOf(doc, attributions, span);
    const passage = { doc, reading, views, at, view, quotes, worth, indexOf, attributionAt };
    const found = RULES.flatMap((rule) => rule(passage));
    const stated = found.some(
      ({ kind }) => kind === 'figure' || kind === 'share' || kind === 'change' || kind === 'rank',
    );
    claims.push(...found, ...(stated ? [] : statementClaims(passage)));
  }
  return claims.sort(bySpan);
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

/** Blocks are in reading order, and so are the sentences asked about. */
function headingReader({ blocks }: Doc): (sentence: Span) => boolean {
  let at = 0;
  return ([start]) => {
    while (at < blocks.length && blocks[at]!.span[1] <= start) at++;
    return blocks[at]?.kind === 'heading';
  };
}
