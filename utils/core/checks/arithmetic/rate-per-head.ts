import { amount, amountRoundly, datedFact, message, number, text } from '../../messages/build.ts';
import type { Knowledge } from '../../model/knowledge.ts';
import type { TieOf } from '../../model/tie.ts';
import { within } from '../../text/in-span.ts';
import { type Check, type Checkable, defineCheck, type Finding } from '../check.ts';
import { sourcesOf } from '../record/sources-of.ts';
import { valueAt, yearOf } from '../record/value-at.ts';
import { asWorded } from '../support/as-worded.ts';
import { isPlainly } from '../support/comparable.ts';
import { allowed, type Interval, verdict, written } from '../support/interval.ts';
import { isStated } from '../support/is-stated.ts';
import { pageSource } from '../support/page-source.ts';
import { periodOf } from '../support/period.ts';
import { isCountOfPeople } from '../support/same-unit.ts';
import { sentenceOf } from '../support/sentence-of.ts';
import { solePlace } from '../support/sole-place.ts';
import { tiesOf, type Valued, valued } from '../support/ties-of.ts';

/** A count and its rate, as the text gives them. */
interface Case {
  readonly part: Valued;
  readonly rate: Valued;
  /** How many the rate counts by: 100,000. */
  readonly per: number;
  readonly tie: TieOf<'rate-of'>;
}

/** Populations of one year differ by source; rates are reckoned on estimates. */
const SLACK = { stated: 0.08, recorded: 0.4 };
const ESTIMATE = 0.06;

/** "1,200 deaths among 3 million people, 40 per 100,000": divides the two; where the text gives no people, by the population on record. */
export const ratePerHead: Check = defineCheck(
  'check/rate-per-head',
  (reading) => tiesOf(reading, 'rate-of').flatMap((tie) => caseOf(tie, reading)),
  (one, reading, knowledge) =>
    one.tie.base === null ? againstRecord(one, reading, knowledge) : againstText(one, one.tie.base, reading),
);

function caseOf(tie: TieOf<'rate-of'>, reading: Checkable): Case[] {
  const [part, rate] = [valued(reading, tie.part), valued(reading, tie.rate)];
  const per = rate && perOf(rate);
  return part && rate && per && isStated(part) && isPlainly([rate], 'rate') ? [{ part, rate, per, tie }] : [];
}

/** "count per 100,000 people" counts people by a round number; any other base is left alone. */
function perOf({ unit, value }: Valued): number | null {
  const [, per, whom] = /^count per ([\d,]+)(?: (\p{L}+))?$/u.exec(unit ?? '') ?? [];
  if (per === undefined || value <= 0) return null;
  return whom === undefined || isCountOfPeople(whom) ? Number(per.replaceAll(',', '')) : null;
}

function againstText({ part, rate, per, tie }: Case, base: number, reading: Checkable): Finding[] {
  const people = valued(reading, base);
  if (!reading.article || !people || people.value <= part.value || !isCountOfPeople(people.unit)) return [];
  const relation = compare(part, written(people), per, rate, SLACK.stated);
  if (!relation || (relation === 'differs' && !tie.sure)) return [];
  return [
    {
      about: { figure: tie.rate },
      relation,
      message: message(
        `note_rate_${relation}`,
        amount(part.value, null),
        amount(people.value, null),
        amountRoundly((part.value / people.value) * per, null),
        number(per),
        asWorded(reading, rate),
      ),
      sources: [pageSource(reading.article)],
    },
  ];
}

function againstRecord({ part, rate, per, tie }: Case, reading: Checkable, knowledge: Knowledge): Finding[] {
  const place = solePlace(reading, sentenceOf(reading.doc, rate.span));
  const year = part.asOf === null ? yearBeside(reading, rate) : part.asOf.length === 4 ? yearOf(part.asOf) : null;
  const known = place === null ? null : knowledge.about(place);
  const isCountry = place !== null && year !== null && known?.kind === 'country';
  const people = isCountry ? valueAt(knowledge, place, 'population', year, 1) : null;
  if (!known || !people) return [];
  const spread = { low: people.value * (1 - ESTIMATE), high: people.value * (1 + ESTIMATE) };
  const relation = compare(part, spread, per, rate, SLACK.recorded);
  if (!relation || (relation === 'differs' && !tie.sure)) return [];
  return [
    {
      about: { figure: tie.rate },
      relation,
      message: message(
        `note_rate_record_${relation}`,
        text(known.name),
        datedFact(people.facts[0], knowledge),
        amount(part.value, null),
        amountRoundly((part.value / people.value) * per, null),
        number(per),
        asWorded(reading, rate),
      ),
      sources: sourcesOf(people.facts),
    },
  ];
}

/** The one whole year that the sentence names. */
function yearBeside({ doc, dates }: Checkable, { span }: Valued): number | null {
  const years = new Set(
    within(dates, ...sentenceOf(doc, span)).flatMap(({ start, end }) =>
      isWholeYear(start, end) ? [yearOf(start)] : [],
    ),
  );
  const [only = null] = years;
  return years.size === 1 ? only : null;
}

function isWholeYear(start: string | null, end: string | null): boolean {
  const year = periodOf(start?.slice(0, 4) ?? null);
  return year !== null && year.start === start && year.end === end;
}

function compare(part: Valued, below: Interval | null, per: number, rate: Valued, slack: number) {
  const [above, says] = [written(part), allowed(rate)];
  if (!above || !below || !says || below.low <= 0) return null;
  return verdict({ low: (above.low / below.high) * per, high: (above.high / below.low) * per }, says, slack);
}
