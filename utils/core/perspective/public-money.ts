import type { Candidate, Place } from './candidate.ts';

/** Measures of what a country itself has, owes or spends, whoever else the sentence names. */
const OF_THE_STATE: ReadonlySet<string> = new Set([
  'budget',
  'debt',
  'deficit',
  'gdp',
  'public-debt',
  'budget-spending',
  'budget-revenue',
]);
/** Measures that may be a state's, a firm's or a house's: taken for the state's where no body is named. */
const PERHAPS: ReadonlySet<string> = new Set([
  'spending',
  'aid',
  'damage',
  'cost',
  'trade',
  'tax',
  'investment',
  'exports',
  'imports',
]);

/** Less a head than this is small change: nothing to compare. */
const LEAST_PUBLIC = 1e6;

/** The place whose money a figure is: a country or town that has, owes or spends it. Null where a company may be meant. */
export function publicPurse({ figure, property, place, value, mentions, before, after }: Candidate): Place | null {
  if (!place || value < LEAST_PUBLIC || figure.kind !== 'money' || figure.change !== null) return null;
  if (EACH.test(after) || FINE.test(`${before}${after}`)) return null;
  if (property !== null && OF_THE_STATE.has(property)) return place;
  if (mentions.some(({ type }) => type === 'organisation' || type === 'person')) return null;
  if (property === null || PERHAPS.has(property)) return figure.subject === place.id ? place : null;
  return null;
}

/** "Each", "a year each": not one amount. */
const EACH =
  /^\s*([\p{L}-]+\s+){0,2}(each|apiece|cada uno|chacun|jeweils|cada um|per|por|pro|par|a (barrel|head|person|tonne|ton|share|ticket))\b/iu;
/** Money that goes from one to another by law or crime. */
const FINE =
  /(?<!\p{L})(fine[ds]?|settle|lawsuit|ransom|bribe|fraud|jackpot|lotter|multa|soborno|amende|pot-de-vin|geldstrafe|bestech|suborno|propina|prize|premio|prix|preisgeld)/iu;
