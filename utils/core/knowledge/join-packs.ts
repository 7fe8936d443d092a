import type { EntityId } from '../model/entity.ts';
import type { Fact, Knowledge, Known } from '../model/knowledge.ts';
import type { Source } from '../model/source.ts';
import { CAPITALS_BIT, type EntityNumber, type Gazetteer, TYPE_BIT } from './gazetteer.ts';
import { JointNames } from './joint-names.ts';

/*
 * Several packs as one gazetteer: Sidelight's own records first, then what the reader imported.
 *
 * An imported pack adds and never outvotes. An id that the records know too is the same thing, described as the records describe
 * it. A name that the records know keeps its meanings; an imported entity of that name is one more candidate. How well known a
 * thing is decides between namesakes, so what a pack says of that is believed within bounds. Every fact and every entity known from
 * an imported pack alone carries its title.
 */

export interface ImportedPack {
  readonly title: string;
  readonly gazetteer: Gazetteer;
}

/** Whoever imports a pack reads about what it holds: enough for a name to be linked where nothing speaks against it ... */
const LEAST_FAME = 125;
/** ... and not for it to be found where it may be an everyday word. */
const MOST_FAME = 149;

const ANY_TYPE = Object.values(TYPE_BIT).reduce((all, bit) => all | bit, 0);

/** Without imported packs the records themselves. */
export function joinPacks(records: Gazetteer, packs: readonly ImportedPack[]): Gazetteer {
  if (!packs.length) return records;
  const own = records.entityCount;
  /** Entities the records do not know, numbered after theirs: which pack's, and its number there. */
  const added: { readonly pack: ImportedPack; readonly number: EntityNumber }[] = [];
  const addedNumbers = new Map<EntityId, EntityNumber>();
  const numberOf = (id: EntityId): EntityNumber => {
    const known = records.numberOf(id);
    return known >= 0 ? known : (addedNumbers.get(id) ?? -1);
  };
  /** By pack, its entities' numbers in the whole. */
  const numbers = packs.map((pack) =>
    Uint32Array.from({ length: pack.gazetteer.entityCount }, (_, number) => {
      const id = pack.gazetteer.idOf(number);
      const known = numberOf(id);
      if (known >= 0) return known;
      addedNumbers.set(id, own + added.length);
      return own + added.push({ pack, number }) - 1;
    }),
  );
  /** Asks the pack that an entity is known from. */
  const of =
    <T>(ask: (gazetteer: Gazetteer, number: EntityNumber) => T) =>
    (entity: EntityNumber): T => {
      const other = added[entity - own];
      return other ? ask(other.pack.gazetteer, other.number) : ask(records, entity);
    };
  const fameOf = (entity: EntityNumber): number => {
    const fame = of((gazetteer, number) => gazetteer.fameOf(number))(entity);
    return entity < own ? fame : Math.min(MOST_FAME, Math.max(LEAST_FAME, fame));
  };
  const names = new JointNames(
    records,
    packs.map(({ gazetteer }, i) => ({ gazetteer, numbers: numbers[i]! })),
    fameOf,
  );
  const about = (id: EntityId): Known | null => {
    const known = records.about(id);
    const other = known ? undefined : added[(addedNumbers.get(id) ?? -1) - own];
    return other ? { ...other.pack.gazetteer.about(id)!, pack: other.pack.title } : known;
  };
  const shared = {
    about,
    named: (name: string) => [...new Set([records, ...gazetteers(packs)].flatMap((pack) => pack.named(name)))],
    country: (code: string) => records.country(code) ?? firstOf(gazetteers(packs), (pack) => pack.country(code)),
  };
  const told = packs.map(factsOf);
  return {
    ...shared,
    compiled: records.compiled,
    origins: records.origins,
    record: records,
    imported: packs.map(({ gazetteer }, i) => besideRecords(records, gazetteer, told[i]!, shared)),
    entityCount: own + added.length,
    nameCount: [records, ...gazetteers(packs)].reduce((sum, pack) => sum + pack.nameCount, 0),
    factCount: [records, ...gazetteers(packs)].reduce((sum, pack) => sum + pack.factCount, 0),
    *wikidataIds() {
      yield* records.wikidataIds();
      for (const { pack, number } of added) {
        const id = pack.gazetteer.wikidataOf(number);
        if (id) yield id;
      }
    },
    longestName(tokens, start, limit) {
      let longest = records.longestName(tokens, start, limit);
      for (const { gazetteer } of packs) longest = Math.max(longest, gazetteer.longestName(tokens, start, limit));
      return longest;
    },
    findName: (tokens, start, end) => names.find(tokens, start, end),
    typeBits(tokens, start, end) {
      let bits = records.typeBits(tokens, start, end);
      for (const { gazetteer } of packs) {
        const more = gazetteer.typeBits(tokens, start, end);
        // Only in capitals means: whichever pack's meaning it is.
        const capitals = bits & ANY_TYPE && more & ANY_TYPE ? bits & more & CAPITALS_BIT : (bits | more) & CAPITALS_BIT;
        bits = ((bits | more) & ~CAPITALS_BIT) | capitals;
      }
      return bits;
    },
    mayBeginTerm: (tokens, start) => [records, ...gazetteers(packs)].some((pack) => pack.mayBeginTerm(tokens, start)),
    entityAt: (row) => names.entityAt(row),
    strengthAt: (row) => names.strengthAt(row),
    capitalsOnlyAt: (row) => names.capitalsOnlyAt(row),
    nextRow: (row) => names.nextRow(row),
    numberOf,
    idOf: of((gazetteer, number) => gazetteer.idOf(number)),
    wikidataOf: of((gazetteer, number) => gazetteer.wikidataOf(number)),
    nameOf: of((gazetteer, number) => gazetteer.nameOf(number)),
    typeOf: of((gazetteer, number) => gazetteer.typeOf(number)),
    kindOf: of((gazetteer, number) => gazetteer.kindOf(number)),
    descriptionOf: of((gazetteer, number) => gazetteer.descriptionOf(number)),
    countryOf: of((gazetteer, number) => gazetteer.countryOf(number)),
    fameOf,
    peopleOf: (code) => records.peopleOf(code),
    // Last what the records say: whoever takes the newest by its place takes theirs.
    facts: (id, property) => [...told.flatMap((facts) => facts(id, property)), ...records.facts(id, property)],
    holding: (property) => [...new Set([records, ...gazetteers(packs)].flatMap((pack) => pack.holding(property)))],
  };
}

const gazetteers = (packs: readonly ImportedPack[]): Gazetteer[] => packs.map(({ gazetteer }) => gazetteer);

function firstOf<A, T>(all: readonly A[], ask: (one: A) => T | null): T | null {
  for (const one of all) {
    const answer = ask(one);
    if (answer !== null) return answer;
  }
  return null;
}

/** The records with one pack beside them: of a property that the pack speaks of, what the pack says alone. */
function besideRecords(
  records: Gazetteer,
  pack: Gazetteer,
  factsOfPack: Facts,
  shared: Pick<Knowledge, 'about' | 'named' | 'country'>,
): Knowledge {
  return {
    ...shared,
    compiled: pack.compiled,
    facts(id, property) {
      const told = factsOfPack(id, property);
      if (property !== undefined) return told.length ? told : records.facts(id, property);
      const properties = new Set(told.map((fact) => fact.property));
      return [...told, ...records.facts(id).filter((fact) => !properties.has(fact.property))];
    },
    holding: (property) => [...new Set([...records.holding(property), ...pack.holding(property)])],
  };
}

type Facts = Knowledge['facts'];

/** A pack's facts, each source with the pack's title. */
function factsOf({ title, gazetteer }: ImportedPack): Facts {
  const marked = new Map<Source, Source>();
  return (id, property) =>
    gazetteer.facts(id, property).map((fact): Fact => {
      const source = marked.get(fact.source) ?? { ...fact.source, pack: title };
      marked.set(fact.source, source);
      return { ...fact, source };
    });
}
