import { languageOf } from '../../lang/languages.ts';
import type { ReckoningWords } from '../../lang/reckoning-words.ts';
import { date, message, number, text } from '../../messages/build.ts';
import type { Claim } from '../../model/claim.ts';
import type { DateMention } from '../../model/date.ts';
import type { Span } from '../../model/span.ts';
import { endAt, isChar, isNumber, startAt, written } from '../../text/cursor.ts';
import type { Doc } from '../../text/doc.ts';
import { within } from '../../text/in-span.ts';
import { phraseLength, tokenRange } from '../../text/phrases.ts';
import { type Check, type Checkable, defineCheck, type Finding } from '../check.ts';
import { yearOf } from '../record/value-at.ts';
import { holdsPhrase } from '../support/holds-phrase.ts';
import { pageSource } from '../support/page-source.ts';
import { sentenceOf } from '../support/sentence-of.ts';

interface Case {
  readonly claim: number;
  readonly date: number;
  readonly since: number;
  readonly now: number;
  readonly stated: Stated;
  /** Whether the sentence says when: by another year, or in the present tense. */
  readonly dated: boolean;
}

/** Its own anniversary, in figures: "its 20th anniversary". */
interface Stated {
  readonly years: number;
  readonly span: Span;
}

/** Events that have anniversaries. */
const EVENTS: ReadonlySet<string> = new Set(['founded', 'opened']);

/** "Founded in 1998, celebrates its 20th anniversary": counts from the year given to the year of the article, or the one other year named. */
export const anniversary: Check = defineCheck('check/anniversary', plan, judge);

function plan(reading: Checkable): Case[] {
  const words = languageOf(reading.doc.lang)?.reckoning;
  return words ? reading.claims.flatMap((claim, index) => caseOf(reading, words, claim, index)) : [];
}

function caseOf({ article, doc, dates }: Checkable, words: ReckoningWords, claim: Claim, index: number): Case[] {
  const mention = claim.kind === 'date' && EVENTS.has(claim.event) ? dates[claim.date] : undefined;
  if (!article || !mention || claim.kind !== 'date') return [];
  const sentence = sentenceOf(doc, mention.span);
  const stated = anniversaryIn(doc, sentence, words);
  const since = oneYear(mention);
  if (!stated || since === null || !isOwn(doc, mention.span, stated.span, words)) return [];
  const years = new Set(within(dates, ...sentence).flatMap((one) => (one === mention ? [] : [oneYear(one)])));
  const [now = yearOf(article.published)] = years;
  if (years.size > 1 || now === null) return [];
  const dated = years.size === 1 || holdsPhrase(doc, sentence, words.celebrates);
  return [{ claim: index, date: claim.date, since, now, stated, dated }];
}

function anniversaryIn(doc: Doc, sentence: Span, words: ReckoningWords): Stated | null {
  const { tokens } = doc;
  const [from, to] = tokenRange(tokens, sentence);
  for (let at = from; at < to; at++) {
    const own = phraseLength(tokens, at, to, words.own);
    const number = at + own;
    if (!own || !isNumber(doc, number)) continue;
    const noun = number + 1 + phraseLength(tokens, number + 1, to, words.ordinalEnd);
    const end = noun + phraseLength(tokens, noun, to, words.anniversary);
    const of = phraseLength(tokens, end, to, words.anniversaryOf);
    if (end > noun && (!of || isNumber(doc, end + of)))
      return { years: Number(written(doc, number)), span: [startAt(doc, at), endAt(doc, end - 1)] };
  }
  return null;
}

/** Whose it is: no semicolon and nobody else's "its" parts the year from the anniversary. */
function isOwn(doc: Doc, year: Span, at: Span, { own }: ReckoningWords): boolean {
  const between: Span = [Math.min(year[1], at[0]), Math.max(year[1], at[0])];
  const [from, to] = tokenRange(doc.tokens, between);
  for (let token = from; token < to; token++) if (isChar(doc, token, ';')) return false;
  return !holdsPhrase(doc, between, own);
}

const oneYear = ({ start, end }: DateMention): number | null => (yearOf(start) === yearOf(end) ? yearOf(start) : null);

function judge({ claim, date: at, since, now, stated, dated }: Case, { article, doc }: Checkable): Finding[] {
  const years = now - since;
  // The day itself may lie in the year before or after.
  if (!article || years <= 0 || Math.abs(years - stated.years) === 1) return [];
  const fits = years === stated.years;
  // A birthday of long ago is told in the past tense.
  if (!fits && !dated) return [];
  return [
    {
      about: { claim, date: at },
      relation: fits ? 'matches' : 'differs',
      message: message(
        fits ? 'note_anniversary_matches' : 'note_anniversary_differs',
        date(String(since)),
        date(String(now)),
        number(years),
        text(doc.text.slice(...stated.span)),
      ),
      sources: [pageSource(article)],
    },
  ];
}
