import type { EntityId } from '../../model/entity.ts';
import type { Fact, Knowledge } from '../../model/knowledge.ts';
import type { NonEmpty } from '../../model/source.ts';
import { isNonEmpty } from './sources-of.ts';

/** One number of a series, with the facts it rests on. */
export interface SeriesValue {
  readonly value: number;
  readonly facts: NonEmpty<Fact>;
}

/** The year of an ISO day, month or year; null for anything else. */
export function yearOf(iso: string | null): number | null {
  const year = /^\d{4}(?=$|-)/.exec(iso ?? '')?.[0];
  return year === undefined ? null : Number(year);
}

/**
 * The value of a yearly series in a year, or in the nearest one at most `within` years away; of two as near the earlier. The last
 * one dated in a year speaks for it. Doubted values and ranges are left out. Null where nothing is held.
 */
export function valueAt(
  knowledge: Knowledge,
  id: EntityId,
  property: string,
  year: number,
  within = 0,
): SeriesValue | null {
  let best: { readonly fact: Fact; readonly away: number } | null = null;
  for (const fact of knowledge.facts(id, property)) {
    const own = soundNumber(fact) === null ? null : yearOf(fact.asOf);
    const away = own === null ? Number.POSITIVE_INFINITY : Math.abs(own - year);
    const isLater = best !== null && yearOf(best.fact.asOf) === own;
    if (away <= within && (best === null || away < best.away || isLater)) best = { fact, away };
  }
  return best && { value: soundNumber(best.fact)!, facts: [best.fact] };
}

/** Months a year must have before their mean speaks for it. */
const MONTHS = 10;

/** The mean of a monthly series over a year, or its one value of a month ("1980-06"). Null where too few months are held. */
export function monthlyValueAt(knowledge: Knowledge, id: EntityId, property: string, when: string): SeriesValue | null {
  const facts = knowledge
    .facts(id, property)
    .filter((fact) => fact.asOf?.length === 7 && soundNumber(fact) !== null && fact.asOf.startsWith(when.slice(0, 7)));
  if (yearOf(when) === null || !isNonEmpty(facts) || (when.length < 7 && facts.length < MONTHS)) return null;
  const sum = facts.reduce((all, fact) => all + soundNumber(fact)!, 0);
  return { value: sum / facts.length, facts };
}

const soundNumber = ({ value, reliability, bound }: Fact): number | null =>
  reliability === 'normal' && bound === '=' && value.kind === 'number' ? value.value : null;
