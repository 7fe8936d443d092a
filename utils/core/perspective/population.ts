import { type SeriesValue, valueAt } from '../checks/record/value-at.ts';
import type { Knowledge } from '../model/knowledge.ts';
import type { Candidate, Place } from './candidate.ts';

/** A population is used for the years around its own. */
const WITHIN = 2;

/** The inhabitants of a place about the year of a figure; null where none are on record. */
export const populationAt = ({ id }: Place, { year }: Candidate, knowledge: Knowledge): SeriesValue | null =>
  valueAt(knowledge, id, 'population', year, WITHIN);
