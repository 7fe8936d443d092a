import { amount, datedFact, measureName, message, number, percent, said, text } from '../messages/build.ts';
import type { Bound } from '../model/figure.ts';
import type { Fact, Knowledge } from '../model/knowledge.ts';
import type { Message, MessageArg } from '../model/note.ts';
import type { Place } from './candidate.ts';
import { decimalsFor, toFigures, toTwoFigures } from './round.ts';

/* Small words for perspectives: results are rounded and hedged in one way, workings spelt out in one way. */

/** A place as each language calls it, where it is a country. */
export function placeArg({ name, code, isCountry, isWorld }: Named): MessageArg {
  if (isWorld) return said('perspective_the_world');
  return isCountry && code !== null ? { kind: 'country', code, name } : text(name);
}

type Named = Pick<Place, 'name' | 'code' | 'isCountry' | 'isWorld'>;

/** A result is no more exact than the figure it is reckoned from: of more than 5,000 it is at least so much, of fewer or up to that at most; all else is about. */
export const hedged = (result: MessageArg, bound: Bound): MessageArg =>
  said(bound === '>' ? 'perspective_at_least' : bound === '<' ? 'perspective_at_most' : 'note_value_about', result);

/** A number to two significant figures. */
export const rounded = (value: number, bound: Bound): MessageArg =>
  hedged(number(toTwoFigures(value, bound), decimalsFor(value)), bound);
/** A share, given in parts of one, as a percentage to two significant figures. */
export const roundedShare = (share: number, bound: Bound): MessageArg =>
  hedged(percent(toTwoFigures(share * 100, bound), decimalsFor(share * 100)), bound);
/** An amount of money to two significant figures, cents only below ten. */
export const roundedMoney = (value: number, currency: string, bound: Bound): MessageArg =>
  hedged({ kind: 'money', value: toTwoFigures(value, bound), currency, digits: value < 10 ? 2 : 0 }, bound);

/** An amount with its unit to two significant figures. */
export const roundedAmount = (value: number, unit: string | null, bound: Bound): MessageArg =>
  hedged(amount(toTwoFigures(value, bound), unit), bound);

type TimeUnit = 'hour' | 'year';
const inTime = (count: MessageArg, unit: TimeUnit): MessageArg => said(`perspective_time_${unit}`, count);
/** A time in hours or years. */
export const timeOf = (time: number, unit: TimeUnit): MessageArg => inTime(number(toFigures(time, WORKING), 2), unit);
/** The same to two significant figures. */
export const roundedTime = (time: number, unit: TimeUnit, bound: Bound): MessageArg =>
  hedged(inTime(number(toTwoFigures(time, bound), decimalsFor(time)), unit), bound);

/** How exactly a working says its result. */
const WORKING = 3;
export const exact = (value: number): MessageArg => number(value, 6);
export const result = (value: number): MessageArg => number(toFigures(value, WORKING), decimalsFor(value, WORKING));
const resultShare = (share: number): MessageArg =>
  percent(toFigures(share * 100, WORKING), decimalsFor(share * 100, WORKING));

/** "€100 ÷ 50 = €2": a quotient with a unit of its own. */
export const workQuotientOf = (a: MessageArg, b: MessageArg, quotient: MessageArg): Message =>
  message('perspective_working_quotient', a, b, quotient);
/** "14,500 ÷ 6,338,193 = 0.229%". */
export const workShare = (part: MessageArg, whole: MessageArg, share: number): Message =>
  message('perspective_working_quotient', part, whole, resultShare(share));
/** "40 ÷ 12 = 3.33". */
export const workQuotient = (a: MessageArg, b: MessageArg, quotient: number): Message =>
  message('perspective_working_quotient', a, b, result(quotient));
/** "14,500 ÷ 6,338,193 × 100,000 = 229". */
export const workRate = (part: MessageArg, whole: MessageArg, per: number, rate: number): Message =>
  message('perspective_working_rate', part, whole, exact(per), result(rate));
/** "Taken for where the story plays: Ohio". */
export const sceneLine = (place: Named): Message => message('perspective_scene', placeArg(place));
/** A value on record as a line of a working: "population, El Salvador: 6,338,193 (2024)". */
export const factLine = (fact: Fact, place: Named, knowledge: Knowledge): Message =>
  message('perspective_fact', measureName(fact.property), placeArg(place), datedFact(fact, knowledge));

export { amount, measureName, message, number, percent, said, text };
