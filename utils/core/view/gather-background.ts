import type { Background } from '../model/background.ts';
import type { Entity } from '../model/entity.ts';
import type { Fact, Knowledge, Known } from '../model/knowledge.ts';

/** Of a property with a long series, such as prices by month, the newest so many: as much as a small chart shows. */
const MOST_OF_A_PROPERTY = 30;

/** What is on record about each entity of an analysis. Doubted facts stay out: nothing is shown that would not be judged by. */
export function gatherBackground(entities: readonly Entity[], knowledge: Knowledge): Background {
  const about: Record<string, Background['about'][string]> = {};
  for (const { id } of entities) {
    const known = knowledge.about(id);
    if (!known) continue;
    about[id] = { known, facts: knowledge.facts(id).filter(isShown), code: codeOf(known, knowledge) };
  }
  return { compiled: knowledge.compiled || null, about };
}

/** A part of a country bears the country's code too: only the country itself is what the code stands for. */
function codeOf({ id, country }: Known, knowledge: Knowledge): string | null {
  return country !== null && knowledge.country(country) === id ? country : null;
}

/** Facts come in order of property and date. */
function isShown({ property, reliability }: Fact, at: number, facts: readonly Fact[]): boolean {
  return reliability === 'normal' && facts[at + MOST_OF_A_PROPERTY]?.property !== property;
}
