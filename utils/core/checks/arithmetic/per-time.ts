import { amountRoundly, message, words } from '../../messages/build.ts';
import type { Figure } from '../../model/figure.ts';
import { type Check, type Checkable, defineCheck, type Finding } from '../check.ts';
import { between } from '../support/between.ts';
import { allowed, verdict, written } from '../support/interval.ts';
import { pageSource } from '../support/page-source.ts';

interface Case {
  readonly short: number;
  readonly long: number;
  readonly times: readonly [least: number, most: number];
}

/** How many of a shorter time a longer one has: working days at least, calendar days at most. */
const TIMES: Readonly<Record<string, readonly [least: number, most: number]>> = {
  'hour day': [7, 24],
  'hour week': [35, 168],
  'hour year': [1600, 8760],
  'day week': [5, 7],
  'day month': [20, 31],
  'day year': [200, 365],
  'week month': [4, 4.5],
  'week year': [46, 52.2],
  'month year': [12, 12],
  'quarter year': [4, 4],
};
/** From one rate to the same one for another time. */
const TIE =
  /^,? (?:or|that is|which is|which comes to|equivalent to|equal to|o|ou|oder|soit|das sind|unos) (?:about |around |roughly |nearly |more than |almost |some )?$|^ \((?:about |around |roughly |or )?$/iu;
const RATE = / per (hour|day|week|month|quarter|year)$/;
const SLACK = 0.1;

/** "$2 million a day, or $730 million a year": works one out from the other; between working days and all days both are right. */
export const perTime: Check = defineCheck('check/per-time', plan, judge);

function plan({ article, figures }: Checkable): Case[] {
  if (!article) return [];
  return figures.flatMap((first, index) => {
    const second = figures[index + 1];
    if (!second || first.value === null || second.value === null || !TIE.test(between(article.text, first, second)))
      return [];
    const [one, other] = [timeOf(first), timeOf(second)];
    if (!one || !other || one.what !== other.what || first.kind !== second.kind) return [];
    const forward = TIMES[`${one.time} ${other.time}`];
    const backward = TIMES[`${other.time} ${one.time}`];
    if (forward) return [{ short: index, long: index + 1, times: forward }];
    return backward ? [{ short: index + 1, long: index, times: backward }] : [];
  });
}

function timeOf({ unit, kind }: Figure): { readonly what: string; readonly time: string } | null {
  const match = RATE.exec(unit ?? '');
  return match && (kind === 'money' || kind === 'count' || kind === 'measure')
    ? { what: unit!.slice(0, match.index), time: match[1]! }
    : null;
}

function judge({ short, long, times }: Case, { article, figures }: Checkable): Finding[] {
  const [one, many] = [figures[short]!, figures[long]!];
  const [small, large] = [written(one), allowed(many)];
  if (!article || !small || !large || small.low <= 0) return [];
  const relation = verdict({ low: small.low * times[0], high: small.high * times[1] }, large, SLACK);
  // Less than so many times as much may be a cheaper rate for longer.
  if (!relation || (relation === 'differs' && large.high < small.low * times[0])) return [];
  const stated = Math.max(short, long);
  const by = stated === long ? times[1] : 1 / times[1];
  const base = figures[Math.min(short, long)]!;
  const unit = base.unit!.replace(RATE, '');
  return [
    {
      about: { figure: stated },
      relation,
      message: message(
        `note_per_time_${relation}`,
        words(article.text, base),
        amountRoundly(base.value! * by, amountUnit(unit)),
        words(article.text, figures[stated]!),
      ),
      sources: [pageSource(article)],
    },
  ];
}

const amountUnit = (unit: string): string | null => (unit === 'count' ? null : unit);
