import { languageOf } from '../../lang/languages.ts';
import { amount, amountRoundly, currencyCode, date, message, number } from '../../messages/build.ts';
import type { Figure } from '../../model/figure.ts';
import type { Knowledge } from '../../model/knowledge.ts';
import type { TieOf } from '../../model/tie.ts';
import { within } from '../../text/in-span.ts';
import { type Check, type Checkable, defineCheck, type Finding } from '../check.ts';
import { isNonEmpty, sourcesOf } from '../record/sources-of.ts';
import { monthlyValueAt, type SeriesValue, yearOf } from '../record/value-at.ts';
import { asWorded } from '../support/as-worded.ts';
import { holdsPhrase } from '../support/holds-phrase.ts';
import { roundly, verdict } from '../support/interval.ts';
import { sentenceOf } from '../support/sentence-of.ts';
import { tiesOf, type Valued, valued } from '../support/ties-of.ts';

interface Case {
  readonly before: Valued;
  readonly after: Valued;
  /** Index of the later amount. */
  readonly figure: number;
  readonly from: number;
  /** Year whose dollars the second amount is in. */
  readonly to: number;
}

/** Prices are measured in several ways and years begin and end: this much is no other amount. */
const ROUNDED = 0.06;
const SLACK = 0.25;
/** Closer than this nothing needs adjusting, and monthly moves matter. */
const LEAST_YEARS = 3;

/** "$2 million in 1980, $7.6 million in today's money": adjusts with U.S. consumer prices. Dollars of other countries are left alone. */
export const inflationAdjusted: Check = defineCheck('check/inflation-adjusted', plan, judge);

function plan(reading: Checkable): Case[] {
  const ties = tiesOf(reading, 'repriced');
  return ties.length && areUsDollars(reading) ? ties.flatMap((tie) => caseOf(tie, reading)) : [];
}

function caseOf(tie: TieOf<'repriced'>, reading: Checkable): Case[] {
  const { prices } = tie;
  const [before, after] = [valued(reading, tie.before), valued(reading, tie.after)];
  const to = prices === null ? yearOf(reading.article?.published ?? null) : (reading.figures[prices]?.value ?? null);
  if (!before || !after || !isDollars(before) || !isDollars(after) || to === null) return [];
  const from = yearOf(before.asOf) ?? yearBefore(reading, after);
  return from !== null && to - from >= LEAST_YEARS ? [{ before, after, figure: tie.after, from, to }] : [];
}

/** The one year that the sentence names before an amount. */
function yearBefore({ doc, dates }: Checkable, { span }: Figure): number | null {
  const years = within(dates, sentenceOf(doc, span)[0], span[0]).filter(({ timex }) => /^\d{4}$/.test(timex));
  return years.length === 1 ? yearOf(years[0]?.timex ?? null) : null;
}

const isDollars = ({ unit }: Valued): boolean => currencyCode(unit) === 'USD';

/** Whether plain dollars are those of the United States: no other country's are named, and the paper is not of one. */
function areUsDollars({ article, doc }: Checkable): boolean {
  const words = languageOf(doc.lang)?.reckoning;
  if (!article || !words || /\.(?:au|ca|nz|sg|hk|tw)$/.test(article.publisher?.domain ?? '')) return false;
  return !holdsPhrase(doc, [0, doc.text.length], words.otherDollars);
}

function judge({ before, after, figure, from, to }: Case, reading: Checkable, knowledge: Knowledge): Finding[] {
  const country = knowledge.country('US');
  const [old, recent] = [from, to].map((year) => (country === null ? null : pricesIn(knowledge, country, year)));
  const [paid, says] = [roundly(before, ROUNDED), roundly(after, ROUNDED)];
  if (!old || !recent || !paid || !says || old.value <= 0) return [];
  const times = recent.value / old.value;
  const relation = verdict({ low: paid.low * times, high: paid.high * times }, says, SLACK);
  const facts = [old.facts[0], ...recent.facts.slice(-1)];
  if (!relation || !isNonEmpty(facts)) return [];
  return [
    {
      about: { figure },
      relation,
      message: message(
        `note_inflation_${relation}`,
        date(String(from)),
        date(String(to)),
        number(times, times < 10 ? 2 : 1),
        amount(before.value, before.unit),
        amountRoundly(before.value * times, after.unit),
        asWorded(reading, after),
      ),
      sources: sourcesOf(facts),
    },
  ];
}

const PRICES = 'consumer-price-index';

/** The mean of a year; of one that has only begun, or is not held yet, nothing. */
const pricesIn = (knowledge: Knowledge, country: string, year: number): SeriesValue | null =>
  monthlyValueAt(knowledge, country, PRICES, String(year)) ?? monthlyValueAt(knowledge, country, PRICES, `${year}-01`);
