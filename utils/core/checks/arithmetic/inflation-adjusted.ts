import { amount, amountRoundly, date, message, number, words } from '../../messages/build.ts';
import type { Article } from '../../model/article.ts';
import type { Figure } from '../../model/figure.ts';
import type { Knowledge } from '../../model/knowledge.ts';
import { contains } from '../../model/span.ts';
import { within } from '../../text/in-span.ts';
import { type Check, type Checkable, defineCheck, type Finding } from '../check.ts';
import { isNonEmpty, sourcesOf } from '../record/sources-of.ts';
import { monthlyValueAt, type SeriesValue, yearOf } from '../record/value-at.ts';
import { roundly, verdict } from '../support/interval.ts';
import { sentenceOf } from '../support/sentence-of.ts';
import { wholeWords } from '../support/whole-words.ts';

interface Case {
  readonly then: number;
  readonly now: number;
  readonly from: number;
  /** Year whose dollars the second amount is in. */
  readonly to: number;
}

/** What says that the second amount is the first one in other dollars, not a price or a value of that day. */
const ADJUSTED =
  /^\s?\(?(?:when |if |after being |after )?(?:(?:in )?today['’]s (?:money|dollars|prices|terms)|in current (?:dollars|prices)|adjust(?:ed|ing) for inflation|inflation-adjusted|after inflation|ajustad[oa]s? (?:por(?: la)?|a la|pela) infla\p{L}+|dólares de hoy|dólares de hoje|en dollars (?:d['’]aujourd['’]hui|constants)|in heutigen? (?:Dollar|Preisen)|heutiger Kaufkraft|inflationsbereinigt|in (\d{4}) dollars|dólares de (\d{4})|dollars de (\d{4}))/iu;
const EQUIVALENT =
  /(?:equivalent (?:to|of)|worth|equal to|about the same as|equivalente a|l['’]équivalent de|entspricht|o equivalente a|equivalentes a)\s(?:about |around |roughly |some |nearly |more than |unos |environ |etwa |cerca de )?$/iu;
const TODAY = /^\s(?:today|now|hoy|aujourd['’]hui|heute|hoje)(?!\p{L})/iu;
/** From the first amount to the second: when it was, a comma or a bracket, and words of being the same. */
const TIE =
  /^(?:\s(?:back )?(?:in|en|em|im Jahr) \d{4})?,?\s?\(?(?:(?:or|which is|that is|o|ou|oder|soit|das sind|worth|the equivalent of|equivalent (?:to|of)|equal to|about the same as|equivalente a|l['’]équivalent de|entspricht|es decir)\s)*(?:about |around |roughly |some |nearly |almost |more than |unos |environ |etwa |rund |cerca de )?$/iu;
/** Only "equivalent" with "today" says dollars; "worth $7m today" may be a market's price. */
const SAME = /equivalent|équivalent|entspricht|equal to|same as/iu;

/** Prices are measured in several ways and years begin and end: this much is no other amount. */
const ROUNDED = 0.06;
const SLACK = 0.25;
/** Closer than this nothing needs adjusting, and monthly moves matter. */
const LEAST_YEARS = 3;

/** "$2 million in 1980, $7.6 million in today's money": adjusts with U.S. consumer prices. Dollars of other countries are left alone. */
export const inflationAdjusted: Check = defineCheck('check/inflation-adjusted', plan, judge);

function plan(reading: Checkable): Case[] {
  const { article, doc, figures, dates } = reading;
  if (!article || !areUsDollars(article)) return [];
  const { text } = article;
  return figures.flatMap((before, then) => {
    const after = figures[then + 1];
    if (!after || !isDollars(before) || !isDollars(after)) return [];
    const sentence = sentenceOf(doc, after.span);
    if (!contains(sentence, before.span)) return [];
    // "In 2024 dollars" is read as an amount, too; anything else that is one more figure makes it unsure.
    const third = figures[then + 2];
    const tail = text.slice(after.span[1], Math.min(sentence[1], after.span[1] + 60));
    const lead = text.slice(before.span[1], after.span[0]);
    const to = targetYear(lead, tail, yearOf(article.published));
    if (to === null || (third && third.span[0] < after.span[1] + 4)) return [];
    const named = within(dates, sentence[0], after.span[0]);
    const own = named.flatMap(({ timex }) => (/^\d{4}$/.test(timex) ? [Number(timex)] : []));
    const from = yearOf(before.asOf) ?? (own.length === 1 ? own[0]! : null);
    return from !== null && to - from >= LEAST_YEARS ? [{ then, now: then + 1, from, to }] : [];
  });
}

function targetYear(lead: string, tail: string, published: number | null): number | null {
  if (!TIE.test(lead)) return null;
  const match = ADJUSTED.exec(tail);
  if (match) return Number(match[1] ?? match[2] ?? match[3] ?? published) || null;
  const said = EQUIVALENT.exec(lead);
  return said && SAME.test(said[0]) && TODAY.test(tail) ? published : null;
}

const isDollars = ({ kind, unit, value, change }: Figure): boolean =>
  kind === 'money' && unit === 'dollar' && value !== null && value > 0 && change === null;

/** Dollars of other countries. */
const OTHER_DOLLARS = wholeWords(
  'australian|canadian|new zealand|hong kong|singapore|jamaican|taiwan\\p{L}*|A\\$|C\\$|NZ\\$|HK\\$|S\\$',
);

/** Whether plain dollars are those of the United States: no other country's are named, and the paper is not of one. */
const areUsDollars = ({ text, publisher }: Article): boolean =>
  !OTHER_DOLLARS.test(text) && !/\.(?:au|ca|nz|sg|hk|tw)$/.test(publisher?.domain ?? '');

function judge({ then, now, from, to }: Case, { article, figures }: Checkable, knowledge: Knowledge): Finding[] {
  const country = knowledge.country('US');
  const [before, after] = [figures[then]!, figures[now]!];
  if (!article || country === null) return [];
  const [old, recent] = [from, to].map((year) => pricesIn(knowledge, country, year));
  if (!old || !recent || old.value <= 0) return [];
  const times = recent.value / old.value;
  const reckoned = roundly(before, ROUNDED)!;
  const relation = verdict({ low: reckoned.low * times, high: reckoned.high * times }, roundly(after, ROUNDED)!, SLACK);
  const facts = [old.facts[0], recent.facts.at(-1)!];
  if (!relation || !isNonEmpty(facts)) return [];
  return [
    {
      about: { figure: now },
      relation,
      message: message(
        `note_inflation_${relation}`,
        date(String(from)),
        date(String(to)),
        number(times, times < 10 ? 2 : 1),
        amount(before.value!, before.unit),
        amountRoundly(before.value! * times, after.unit),
        words(article.text, after),
      ),
      sources: sourcesOf(facts),
    },
  ];
}

const PRICES = 'consumer-price-index';

/** The mean of a year; of one that has only begun, or is not held yet, nothing. */
const pricesIn = (knowledge: Knowledge, country: string, year: number): SeriesValue | null =>
  monthlyValueAt(knowledge, country, PRICES, String(year)) ?? monthlyValueAt(knowledge, country, PRICES, `${year}-01`);
