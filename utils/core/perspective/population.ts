import { type SeriesValue, valueAt } from '../checks/record/value-at.ts';
import type { Knowledge } from '../model/knowledge.ts';
import type { Candidate, Place } from './candidate.ts';

/** A population is used for the years around its own: a country's is on record by the year, a town's and a state's now and then. */
const WITHIN = 2;
const WITHIN_OF_PARTS = 8;

/** The inhabitants of a place about the year of a figure; null where none are on record. */
export const populationAt = ({ id, isCountry }: Place, { year }: Candidate, knowledge: Knowledge): SeriesValue | null =>
  valueAt(knowledge, id, 'population', year, isCountry ? WITHIN : WITHIN_OF_PARTS);
