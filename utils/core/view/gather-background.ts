import type { Background } from '../model/background.ts';
import type { Entity } from '../model/entity.ts';
import type { Knowledge } from '../model/knowledge.ts';

/** What is on record about each entity of an analysis. Doubted facts stay out: nothing is shown that would not be judged by. */
export function gatherBackground(entities: readonly Entity[], knowledge: Knowledge): Background {
  const about: Record<string, Background['about'][string]> = {};
  for (const { id } of entities) {
    const known = knowledge.about(id);
    if (!known) continue;
    about[id] = { known, facts: knowledge.facts(id).filter((fact) => fact.reliability === 'normal') };
  }
  return { compiled: knowledge.compiled || null, about };
}
