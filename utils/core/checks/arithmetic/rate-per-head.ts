import { amount, amountRoundly, datedFact, message, number, text, words } from '../../messages/build.ts';
import type { EntityId } from '../../model/entity.ts';
import type { Figure } from '../../model/figure.ts';
import type { Knowledge } from '../../model/knowledge.ts';
import { contains, type Span } from '../../model/span.ts';
import { within } from '../../text/in-span.ts';
import { type Check, type Checkable, defineCheck, type Finding } from '../check.ts';
import { sourcesOf } from '../record/sources-of.ts';
import { valueAt, yearOf } from '../record/value-at.ts';
import { between } from '../support/between.ts';
import { isPlainly } from '../support/comparable.ts';
import { allowed, type Interval, verdict, written } from '../support/interval.ts';
import { isStated } from '../support/is-stated.ts';
import { pageSource } from '../support/page-source.ts';
import { periodOf } from '../support/period.ts';
import { isCountOfPeople } from '../support/same-unit.ts';
import { sentenceOf } from '../support/sentence-of.ts';
import { solePlace } from '../support/sole-place.ts';

interface Case {
  readonly rate: number;
  readonly part: number;
  /** How many the rate counts by: 100,000. */
  readonly per: number;
  /** Index of the people the text gives, or the country and the year to ask the record for. */
  readonly base: number | { readonly place: EntityId; readonly year: number };
  /** Whether words tie rate and count; a comma alone may begin something else. */
  readonly sure: boolean;
}

/** "1,200 deaths among 3 million people, 40 per 100,000": divides the two; where the text gives no people, by the population on record. */
export const ratePerHead: Check = defineCheck('check/rate-per-head', plan, judge);

/** Populations of one year differ by source; rates are reckoned on estimates. */
const SLACK = { stated: 0.08, recorded: 0.4 };
const ESTIMATE = 0.06;

const AMONG =
  /(?:among|of|in a (?:population|city|country|state|town) of|out of|for|per|entre|de|parmi|sur|unter|von|bei|em)\s(?:its |the |some |about |a population of |una población de )?$/iu;
/** From the count to the rate right behind it: where, when, of how many; no other clause. */
const APPOSITION =
  /(?:,|—|–|\(|,? or|,? o|,? ou|,? oder)\s?(?:a |an |una |uma |un |eine |that is )?(?:(?:homicide |murder |death |crime |infection |suicide |birth )?(?:rate|tasa|taux|Rate|taxa|Quote) (?:of|de|von) )?(?:about |around |roughly |unos |environ |etwa |cerca de )?$/iu;

function plan(reading: Checkable): Case[] {
  const { doc, figures } = reading;
  return figures.flatMap((figure, rate) => {
    const per = perOf(figure);
    if (per === null) return [];
    const sentence = sentenceOf(doc, figure.span);
    if (!isPlainly([figure], 'rate')) return [];
    const inside = [-3, -2, -1, 1, 2].map((step) => rate + step).filter((at) => isInside(figures[at], sentence));
    return caseOf(reading, sentence, inside, rate, per);
  });
}

const isInside = (figure: Figure | undefined, sentence: Span): boolean =>
  figure !== undefined && contains(sentence, figure.span);

/** "count per 100,000 people" counts people by a round number; any other base is left alone. */
function perOf({ kind, unit, value }: Figure): number | null {
  const match = /^count per ([\d,]+)(?: (\p{L}+))?$/u.exec(unit ?? '');
  if (kind !== 'ratio' || value === null || value <= 0 || !match) return null;
  return match[2] === undefined || isCountOfPeople(match[2]) ? Number(match[1]!.replaceAll(',', '')) : null;
}

function caseOf(reading: Checkable, sentence: Span, inside: readonly number[], rate: number, per: number): Case[] {
  const { doc, figures } = reading;
  const { text: whole } = doc;
  const part = inside[0];
  if (part === undefined || part > rate || !isCount(figures[part]!)) return [];
  if (!isStated(figures[part]!)) return [];
  const [, base] = inside;
  if (inside.length === 2 && base !== undefined && base < rate && isCount(figures[base]!)) {
    const fits =
      figures[base]!.value! > figures[part]!.value! &&
      isCountOfPeople(figures[base]!.unit) &&
      AMONG.test(between(whole, figures[part]!, figures[base]!)) &&
      APPOSITION.test(between(whole, figures[base]!, figures[rate]!));
    return fits ? [{ rate, part, per, base, sure: isSure(between(whole, figures[base]!, figures[rate]!)) }] : [];
  }
  if (inside.length !== 1 || !APPOSITION.test(between(whole, figures[part]!, figures[rate]!))) return [];
  const place = solePlace(reading, sentence);
  const { asOf } = figures[part]!;
  const year = asOf === null ? yearIn(reading, sentence) : asOf.length === 4 ? yearOf(asOf) : null;
  const sure = isSure(between(whole, figures[part]!, figures[rate]!));
  return place !== null && year !== null ? [{ rate, part, per, base: { place, year }, sure }] : [];
}

const isSure = (tie: string): boolean => !/,\s?$/.test(tie);

const isCount = ({ kind, value, bound, change }: Figure): boolean =>
  kind === 'count' && value !== null && bound === '=' && change === null;

function yearIn({ dates }: Checkable, sentence: Span): number | null {
  const years = new Set(
    within(dates, ...sentence)
      .filter(({ start, end }) => isWholeYear(start, end))
      .map(({ start }) => yearOf(start)),
  );
  const [only = null] = years;
  return years.size === 1 ? only : null;
}

const isWholeYear = (start: string | null, end: string | null): boolean =>
  start !== null && periodOf(start.slice(0, 4))?.start === start && periodOf(start.slice(0, 4))?.end === end;

function judge(
  { rate, part, per, base, sure }: Case,
  { article, figures }: Checkable,
  knowledge: Knowledge,
): Finding[] {
  const [stated, counted] = [figures[rate]!, figures[part]!];
  const [says, above] = [allowed(stated), written(counted)];
  if (!article || !says || !above) return [];
  if (typeof base === 'number') {
    const people = figures[base]!;
    const relation = compare(above, written(people)!, per, says, SLACK.stated);
    if (!relation || (relation === 'differs' && !sure)) return [];
    return [
      {
        about: { figure: rate },
        relation,
        message: message(
          `note_rate_${relation}`,
          amount(counted.value!, null),
          amount(people.value!, null),
          amountRoundly((counted.value! / people.value!) * per, null),
          number(per),
          words(article.text, stated),
        ),
        sources: [pageSource(article)],
      },
    ];
  }
  const known = knowledge.about(base.place);
  const people = known?.kind === 'country' ? valueAt(knowledge, base.place, 'population', base.year, 1) : null;
  if (!known || !people) return [];
  const spread = { low: people.value * (1 - ESTIMATE), high: people.value * (1 + ESTIMATE) };
  const relation = compare(above, spread, per, says, SLACK.recorded);
  if (!relation || (relation === 'differs' && !sure)) return [];
  return [
    {
      about: { figure: rate },
      relation,
      message: message(
        `note_rate_record_${relation}`,
        text(known.name),
        datedFact(people.facts[0], knowledge),
        amount(counted.value!, null),
        amountRoundly((counted.value! / people.value) * per, null),
        number(per),
        words(article.text, stated),
      ),
      sources: sourcesOf(people.facts),
    },
  ];
}

function compare(above: Interval, below: Interval, per: number, says: Interval, slack: number) {
  return below.low <= 0
    ? null
    : verdict({ low: (above.low / below.high) * per, high: (above.high / below.low) * per }, says, slack);
}
