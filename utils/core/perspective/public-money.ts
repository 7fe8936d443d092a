import { valueAt } from '../checks/record/value-at.ts';
import { measureRow } from '../measures/measures.ts';
import type { Knowledge } from '../model/knowledge.ts';
import type { Candidate, Place } from './candidate.ts';
import { populationAt } from './population.ts';

/** Less a head than this is small change: nothing to compare. */
const LEAST_PUBLIC = 1e6;

/** The place whose money a figure is: a country or town that has, owes or spends it. Null where a company may be meant. */
export function publicPurse({
  figure,
  property,
  is,
  place: named,
  scene,
  value,
  mentions,
  sentence,
  before,
  after,
}: Candidate): Place | null {
  const place = named ?? scene;
  if (!place || value < LEAST_PUBLIC || figure.kind !== 'money' || figure.change !== null) return null;
  if (is.each.test(after) || is.fine.test(`${before}${after}`)) return null;
  const purse = property === null ? undefined : measureRow(property).purse;
  if (purse === 'state') return place;
  if (mentions.some(({ type }) => type === 'organisation' || type === 'person')) return null;
  if (property === null ? !is.publicMoney?.test(sentence) : purse !== 'any') return null;
  return named && (figure.subject === place.id || property === 'damage') ? place : null;
}

/** More than this many times what is made there by head in a year is of somebody else. */
const TOO_MUCH = 3;

/** Whether an amount by head is out of all proportion to the place: then the place was misread. Only dollars can be told. */
export function isAbsurd(
  each: number,
  currency: string,
  candidate: Candidate,
  place: Place,
  knowledge: Knowledge,
): boolean {
  if (currency !== 'USD') return false;
  const product = valueAt(knowledge, place.id, 'gdp', candidate.year, 3);
  const people = populationAt(place, candidate, knowledge);
  return product !== null && people !== null && each > (TOO_MUCH * product.value) / people.value;
}
