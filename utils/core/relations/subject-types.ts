import { type MeasureId, measureRow } from '../measures/measures.ts';
import type { EntityType } from '../model/entity.ts';
import type { Standing } from './standing.ts';

const ANY: readonly EntityType[] = ['facility', 'organisation', 'place', 'event', 'work', 'law', 'group'];

/** What kind of thing a measure is said of, likeliest first. */
export const subjectTypes = (measure: MeasureId | null): readonly EntityType[] =>
  (measure && measureRow(measure).subjects) || ANY;

/** How names must stand to be what a figure of this measure is about. */
export function subjectStandings(measure: MeasureId | null): readonly Standing[] {
  const row = measure === null ? null : measureRow(measure);
  if (row === null || row.loose || !row.subjects) return ['holding'];
  return row.located
    ? ['opening', 'bare', 'owner', 'of', 'holding', 'placed']
    : ['opening', 'bare', 'owner', 'of', 'holding'];
}
