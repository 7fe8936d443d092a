import type { Knowledge } from '../model/knowledge.ts';

/** How a reader best grasps a measure, as the record of the measure says. */
export type Grasp = 'per head' | 'share' | 'share of GDP' | 'ratio' | 'area';

/** Id of the record that explains a measure. */
export const measureRecord = (property: string): string => `measure-${property}`;

/** The `kind` of a measure's record: "measure: per head". Null where it says no more than that it is one. */
export function graspOf(property: string, knowledge: Knowledge): Grasp | null {
  const kind = knowledge.about(measureRecord(property))?.kind;
  return kind?.startsWith('measure: ') ? (kind.slice('measure: '.length) as Grasp) : null;
}
