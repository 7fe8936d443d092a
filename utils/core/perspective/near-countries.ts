import type { EntityId } from '../model/entity.ts';
import type { Fact, Knowledge } from '../model/knowledge.ts';
import type { Message } from '../model/note.ts';
import type { Standing } from './among-countries.ts';
import type { Place } from './candidate.ts';
import { countryById } from './find-place.ts';
import { toFigures } from './round.ts';
import { amount, factLine, message, number } from './speak.ts';

/** A region of fewer countries with a value has no middle. */
const FEWEST = 5;
const MOST_NEIGHBOURS = 3;

/** What is on record near a country: the middle of its part of the world, and its neighbours. Lines of a working, with the facts behind them. */
export function nearCountries(
  place: Place,
  standing: Standing,
  knowledge: Knowledge,
): { readonly lines: readonly Message[]; readonly facts: readonly Fact[] } {
  const neighbours = neighboursOf(place, standing, knowledge);
  const lines = neighbours.flatMap(({ id, fact }) => {
    const one = countryById(id, knowledge);
    return one ? [factLine(fact, one, knowledge)] : [];
  });
  const region = regionLine(place, standing, knowledge);
  return { lines: region ? [region, ...lines] : lines, facts: neighbours.map(({ fact }) => fact) };
}

/** The neighbours with most people: whom readers will know. */
function neighboursOf({ id }: Place, standing: Standing, knowledge: Knowledge): { id: EntityId; fact: Fact }[] {
  const people = (country: EntityId): number => {
    const value = knowledge.facts(country, 'population').at(-1)?.value;
    return value?.kind === 'number' ? value.value : 0;
  };
  return knowledge
    .facts(id, 'borders')
    .flatMap(({ value }) => {
      const fact = value.kind === 'entity' ? standing.get(value.entity) : undefined;
      return value.kind === 'entity' && fact ? [{ id: value.entity, fact }] : [];
    })
    .sort((a, b) => people(b.id) - people(a.id))
    .slice(0, MOST_NEIGHBOURS);
}

/** The smallest region with countries enough. */
function regionLine({ id }: Place, standing: Standing, knowledge: Knowledge): Message | null {
  let best: { readonly region: EntityId; readonly values: readonly number[] } | null = null;
  for (const region of regionsOf(id, knowledge)) {
    const values = [...standing].flatMap(([country, { value }]) =>
      value.kind === 'number' && regionsOf(country, knowledge).has(region) ? [value.value] : [],
    );
    if (values.length >= FEWEST && (best === null || values.length < best.values.length)) best = { region, values };
  }
  const known = best && knowledge.about(best.region);
  if (!best || !known) return null;
  const unit = standing.values().next().value?.unit ?? null;
  const sorted = [...best.values].sort((a, b) => a - b);
  const at = sorted.length >> 1;
  const upper = sorted[at] ?? 0;
  const median = sorted.length % 2 ? upper : ((sorted[at - 1] ?? upper) + upper) / 2;
  const code = knowledge.facts(best.region, 'm49-code')[0]?.value;
  return message(
    'perspective_median_of_region',
    amount(toFigures(median, 3), unit),
    number(sorted.length),
    code?.kind === 'text' ? { kind: 'country', code: code.text, name: known.name } : { kind: 'text', text: known.name },
  );
}

/** Read once for a pack: a region is looked for in every country of a list. */
const regions = new WeakMap<Knowledge, Map<EntityId, ReadonlySet<EntityId>>>();

function regionsOf(id: EntityId, knowledge: Knowledge): ReadonlySet<EntityId> {
  const known = regions.get(knowledge) ?? new Map<EntityId, ReadonlySet<EntityId>>();
  regions.set(knowledge, known);
  const held = known.get(id);
  if (held) return held;
  const facts = knowledge.facts(id, 'region');
  const found = new Set(facts.flatMap(({ value }) => (value.kind === 'entity' ? [value.entity] : [])));
  known.set(id, found);
  return found;
}
