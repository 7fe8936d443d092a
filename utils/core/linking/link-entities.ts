import type { EntityNumber, Gazetteer } from '../knowledge/gazetteer.ts';
import type { Article } from '../model/article.ts';
import type { Entity, EntityId, EntityType, Mention } from '../model/entity.ts';
import { type Span, textOf } from '../model/span.ts';
import type { Names } from '../names/names.ts';
import type { Doc } from '../text/doc.ts';
import type { Chooser } from './choose.ts';
import { type Decision, decideGroups } from './decide-groups.ts';
import { demonymMeant, isDemonym } from './demonym-meant.ts';
import type { NameGroup } from './group-names.ts';
import { edgesOf, isPartOfLonger } from './part-of-longer.ts';
import { peopleOrCountry } from './people-or-country.ts';
import { type ReadName, readNames } from './read-names.ts';
import { type NamedPlace, resolveDescription } from './resolve-descriptions.ts';
import { salienceOf } from './salience.ts';

const NOBODY: ReadonlySet<EntityId> = new Set();

interface Linked {
  readonly id: string;
  readonly number: EntityNumber;
  readonly name: string;
  readonly type: EntityType;
}

/**
 * Decides who each mention is, or abstains. Every mention returned points at one of the entities returned, or (a description that could be
 * several) at none. Nobody in `rejected` is meant: the reader said so. A name the pack does not know, or not surely enough, becomes an entity `text:` of its own, without a Wikidata id.
 * A person's name that is surely linked to something else has that one's type.
 */
export function linkEntities(
  doc: Doc,
  mentions: readonly Mention[],
  resources: Names,
  article: Article,
  rejected: ReadonlySet<EntityId> = NOBODY,
): { mentions: Mention[]; entities: Entity[] } {
  const { gazetteer } = resources;
  const names = readNames(doc, mentions, gazetteer);
  const linked = linkDemonyms(names, mentions, doc, gazetteer, rejected);
  const edges = edgesOf(names);
  const rest = names.filter(({ mention }) => !linked.has(mention));
  for (const { group, entity, candidates } of decideGroups(doc, { names, rest }, resources, article, rejected)) {
    const nobody = entity === null ? unknown(group, doc.text, mentions) : null;
    for (const name of group.members) {
      const meant = nobody ?? (entity === null ? null : placeMeant(name, entity));
      if (meant) linked.set(name.mention, meant);
    }
    function placeMeant(name: ReadName, number: EntityNumber): Linked | null {
      if (isPartOfLonger(name, doc, edges)) return null;
      return known(peopleOrCountry(number, name, candidates, doc, gazetteer), gazetteer);
    }
  }
  const named = [...linked]
    .map(([mention, { id, number, type }]): NamedPlace => ({ start: mentions[mention]!.span[0], id, number, type }))
    .sort((a, b) => a.start - b.start);
  const byId = new Map([...linked.values()].map((entity) => [entity.id, entity]));
  const day = article.published?.slice(0, 10) ?? null;
  const resolved = mentions.map((mention, i): Mention => {
    const id =
      mention.form === 'description'
        ? (resolveDescription(mention, doc, named, gazetteer, day)?.id ?? null)
        : (linked.get(i)?.id ?? null);
    const type = mention.form === 'name' ? typeMeant(mention.type, linked.get(i)) : mention.type;
    return { ...mention, type, entity: id };
  });
  return { mentions: resolved, entities: listEntities(resolved, byId, gazetteer, doc.text.length) };
}

/** What was decided for each name, and why: for whoever improves it. */
export function decideNames(
  doc: Doc,
  mentions: readonly Mention[],
  resources: Names,
  article: Article,
  chooser?: Chooser,
): Decision[] {
  const names = readNames(doc, mentions, resources.gazetteer);
  const settled = linkDemonyms(names, mentions, doc, resources.gazetteer, NOBODY);
  const rest = names.filter(({ mention }) => !settled.has(mention));
  return decideGroups(doc, { names, rest }, resources, article, NOBODY, chooser);
}

/** Words for a people in languages that write them small: what they mean is settled. */
function linkDemonyms(
  names: readonly ReadName[],
  mentions: readonly Mention[],
  doc: Doc,
  gazetteer: Gazetteer,
  rejected: ReadonlySet<EntityId>,
): Map<number, Linked> {
  const linked = new Map<number, Linked>();
  for (const { mention } of names) {
    const found = mentions[mention];
    const entity = found && isDemonym(found) ? demonymMeant(found, doc, gazetteer) : -1;
    if (entity >= 0 && !rejected.has(gazetteer.idOf(entity))) linked.set(mention, known(entity, gazetteer));
  }
  return linked;
}

/** What a name is: read as a person's or a body's, "Colorado" is a place where it is surely linked to one. */
function typeMeant(read: EntityType, linked: Linked | undefined): EntityType {
  if (!linked || linked.number < 0) return read;
  return read === 'person' || (read === 'organisation' && linked.type === 'place') ? linked.type : read;
}

function known(number: EntityNumber, gazetteer: Gazetteer): Linked {
  return { id: gazetteer.idOf(number), number, name: gazetteer.nameOf(number), type: gazetteer.typeOf(number) };
}

function unknown({ name }: NameGroup, text: string, mentions: readonly Mention[]): Linked {
  const written = textOf(text, mentions[name.mention]!.span).replace(/\s+/g, ' ');
  return { id: `text:${written}`, number: -1, name: written, type: name.type };
}

/** The entities mentioned, most salient first. */
function listEntities(
  mentions: readonly Mention[],
  byId: ReadonlyMap<string, Linked>,
  gazetteer: Gazetteer,
  length: number,
): Entity[] {
  const places = new Map<string, Span[]>();
  for (const { entity, span } of mentions) {
    if (entity === null) continue;
    const spans = places.get(entity);
    if (spans) spans.push(span);
    else places.set(entity, [span]);
  }
  const salience = salienceOf(places, length);
  return [...places.keys()]
    .map((id): Entity => {
      const { number, name, type } = byId.get(id)!;
      const wikidata = number < 0 ? null : gazetteer.wikidataOf(number);
      return { id, wikidata, name, type, salience: salience.get(id)! };
    })
    .sort((a, b) => b.salience - a.salience);
}
