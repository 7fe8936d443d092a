import type { Analysis } from '../model/analysis.ts';
import type { Background, OnRecord } from '../model/background.ts';
import type { EntityId } from '../model/entity.ts';
import { findPublisher } from '../model/find-publisher.ts';
import type { Fact, Knowledge, Known } from '../model/knowledge.ts';

/** Of a property with a long series, such as prices by month, the newest so many: as much as a small chart shows. */
const MOST_OF_A_PROPERTY = 30;

/**
 * What is on record about each entity of an analysis, about what its figures measure, and about who publishes it. Doubted facts
 * stay out: nothing is shown that would not be judged by. Who publishes the story, and what its measures count, is taken from
 * `records` alone: a pack that nobody has verified is not asked. `terms`: what the terms mean that are shown (see {@link gatherTerms}).
 */
export function gatherBackground(
  { entities, figures, article }: Pick<Analysis, 'entities' | 'figures' | 'article'>,
  knowledge: Knowledge,
  records: Knowledge = knowledge,
  terms: Background['terms'] = {},
): Background {
  const about = recordsOf(
    entities.map(({ id }) => [id, id]),
    knowledge,
  );
  const properties = new Set(figures.flatMap(({ measure }) => measure ?? []));
  // A measure's own record tells what it counts.
  const measures = recordsOf(
    [...properties].map((property) => [property, `measure-${property}`]),
    records,
  );
  const publisherId = article?.publisher ? findPublisher(article.publisher, records) : null;
  const publisher = publisherId === null ? null : onRecord(publisherId, records);
  const shown = [...Object.values(about), ...Object.values(measures), ...(publisher ? [publisher] : [])];
  return {
    compiled: knowledge.compiled || null,
    about,
    measures,
    publisher,
    names: namesIn(
      shown.flatMap(({ facts }) => facts),
      knowledge,
    ),
    terms,
  };
}

function recordsOf(
  wanted: readonly (readonly [key: string, id: EntityId])[],
  knowledge: Knowledge,
): Record<string, OnRecord> {
  const found: Record<string, OnRecord> = {};
  for (const [key, id] of wanted) {
    const record = onRecord(id, knowledge);
    if (record) found[key] = record;
  }
  return found;
}

function onRecord(id: EntityId, knowledge: Knowledge): OnRecord | null {
  const known = knowledge.about(id);
  return known && { known, facts: knowledge.facts(id).filter(isShown), code: codeOf(known, knowledge) };
}

/** A part of a country bears the country's code too: only the country itself is what the code stands for. */
function codeOf({ id, country }: Known, knowledge: Knowledge): string | null {
  return country !== null && knowledge.country(country) === id ? country : null;
}

/** Facts come in order of property and date. */
function isShown({ property, reliability }: Fact, at: number, facts: readonly Fact[]): boolean {
  return reliability === 'normal' && facts[at + MOST_OF_A_PROPERTY]?.property !== property;
}

function namesIn(facts: readonly Fact[], knowledge: Knowledge): Record<EntityId, string> {
  const names: Record<EntityId, string> = {};
  for (const { value } of facts) {
    if (value.kind !== 'entity' || names[value.entity] !== undefined) continue;
    const name = knowledge.about(value.entity)?.name;
    if (name) names[value.entity] = name;
  }
  return names;
}
