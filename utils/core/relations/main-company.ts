import { type MeasureId, measureRow } from '../measures/measures.ts';
import type { EntityType } from '../model/entity.ts';
import type { Place, Subject } from './place.ts';

/** Whoever else may be what a sentence tells the books of. */
const OTHERS: ReadonlySet<EntityType> = new Set(['organisation', 'person', 'place', 'group']);

/** "Revenue rose to $900 million": of the one company the story is about, where its sentence names nobody else and only companies have such a figure. */
export function mainCompany({ view, main, at, previous }: Place, measure: MeasureId | null): Subject | null {
  if (measure === null || at === 0 || (previous && !previous.subject)) return null;
  const company = main.get('organisation');
  const { subjects } = measureRow(measure);
  if (!company || subjects?.length !== 1 || subjects[0] !== 'organisation') return null;
  const others = view.mentions.some(({ type, entity }) => OTHERS.has(type) && entity !== company);
  return others ? null : { entity: company, implied: true };
}
