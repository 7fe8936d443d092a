import { BUSINESS } from './business.ts';
import { CRIME } from './crime.ts';
import { ECONOMY } from './economy.ts';
import type { Measure } from './measure.ts';
import { PEOPLE } from './people.ts';
import { PHYSICAL } from './physical.ts';
import { POLITICS } from './politics.ts';
import { PRISONS } from './prisons.ts';
import { WORK } from './work.ts';

/** Every measure a figure may have: one row each. To add one, write its row in its theme; the shape test tells what else is due. */
const MEASURES = {
  ...PRISONS,
  ...CRIME,
  ...PEOPLE,
  ...WORK,
  ...ECONOMY,
  ...BUSINESS,
  ...POLITICS,
  ...PHYSICAL,
} as const;

export type MeasureId = keyof typeof MEASURES;

export const MEASURE_IDS = Object.keys(MEASURES) as readonly MeasureId[];

/** The row of a measure. */
export const measureRow = (id: MeasureId): Measure => MEASURES[id];

/** The measure of that name; null where the table holds none. */
export const measureNamed = (name: string): MeasureId | null =>
  Object.hasOwn(MEASURES, name) ? (name as MeasureId) : null;

/** The measures whose rows fit. */
export const measuresWith = (fits: (row: Measure) => boolean): ReadonlySet<MeasureId> =>
  new Set(MEASURE_IDS.filter((id) => fits(MEASURES[id])));
