import type { EntityNumber, Gazetteer } from '../knowledge/gazetteer.ts';
import type { Article } from '../model/article.ts';
import type { Entity, EntityId, EntityType, Mention } from '../model/entity.ts';
import { type Span, textOf } from '../model/span.ts';
import type { Doc } from '../text/doc.ts';
import { type Candidate, candidatesByAcronym, candidatesFor } from './candidates.ts';
import { type Choice, choose } from './choose.ts';
import { demonymMeant, isDemonym } from './demonym-meant.ts';
import { groupNames, type NameGroup } from './group-names.ts';
import { nationalTeam, teamOf } from './national-team.ts';
import { findOwnAcronyms, type SpeltOut } from './own-acronyms.ts';
import { isPartOfLonger } from './part-of-longer.ts';
import { peopleOrCountry, withoutLanguages } from './people-or-country.ts';
import { aroundPlaceBefore, inPlaceAfter } from './place-after.ts';
import { readNames } from './read-names.ts';
import { readSetting } from './read-setting.ts';
import { type NamedPlace, resolveDescription } from './resolve-descriptions.ts';
import { salienceOf } from './salience.ts';
import { isAboutSport, isTeam } from './team-talk.ts';

/** Below this a name keeps to itself: a wrong person is worse than none. */
const CERTAIN_ENOUGH = 0.6;
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
 */
export function linkEntities(
  doc: Doc,
  mentions: readonly Mention[],
  gazetteer: Gazetteer,
  article: Article,
  rejected: ReadonlySet<EntityId> = NOBODY,
): { mentions: Mention[]; entities: Entity[] } {
  const names = readNames(doc, mentions);
  const setting = readSetting(doc, names, gazetteer, article);
  const speltOut = findOwnAcronyms(doc.tokens, doc.text, names);
  const after = new Map(names.map((name, i) => [name, names[i + 1]]));
  const before = new Map(names.map((name, i) => [name, names[i - 1]]));
  const starts = new Set(names.map(({ first }) => first));
  const sport = isAboutSport(doc);
  const team = teamOf(doc);
  const linked = new Map<number, Linked>();
  // One place of the text that says where a town lies says it for all.
  const inPlaceNamed = ({ members }: NameGroup, candidates: readonly Candidate[]): readonly Candidate[] =>
    members.reduce((left, name) => {
      const there = inPlaceAfter(name, after.get(name), left, doc.tokens, gazetteer);
      return aroundPlaceBefore(name, before.get(name), there, doc.tokens, gazetteer);
    }, candidates);
  for (const { mention } of names.filter(({ mention }) => isDemonym(mentions[mention]!))) {
    const entity = demonymMeant(mentions[mention]!, doc, gazetteer);
    if (entity >= 0 && !rejected.has(gazetteer.idOf(entity))) linked.set(mention, known(entity, gazetteer));
  }
  for (const group of groupNames(names.filter(({ mention }) => !linked.has(mention)))) {
    const direct = inPlaceNamed(group, candidatesFor(group.name, after.get(group.name), doc, gazetteer));
    const found = direct.length ? direct : candidatesByAcronym(group, doc, gazetteer);
    const candidates = asSpeltOut(group, found, speltOut, doc, gazetteer);
    const allowed = rejected.size
      ? candidates.filter(({ entity }) => !rejected.has(gazetteer.idOf(entity)))
      : candidates;
    const chosen = choose(group, withoutLanguages(allowed, gazetteer), setting, gazetteer);
    const certain = chosen !== null && chosen.certainty >= CERTAIN_ENOUGH;
    const plays = certain && isTeamOf(group, chosen, sport, doc, gazetteer);
    const entity = plays ? nationalTeam(chosen.entity, team, gazetteer) : certain ? chosen.entity : null;
    const sure = entity !== null && !rejected.has(gazetteer.idOf(entity));
    const nobody = sure ? null : unknown(group, doc.text, mentions);
    for (const name of group.members) {
      if (sure && isPartOfLonger(name, doc, starts)) continue;
      linked.set(name.mention, nobody ?? known(peopleOrCountry(entity!, name, allowed, doc, gazetteer), gazetteer));
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
    return { ...mention, entity: id };
  });
  return { mentions: resolved, entities: listEntities(resolved, byId, gazetteer, doc.text.length) };
}

/** An acronym that the text spells out means what goes by that name too, or nobody in the pack. */
function asSpeltOut(
  { name }: NameGroup,
  candidates: readonly Candidate[],
  speltOut: ReadonlyMap<string, SpeltOut>,
  { tokens }: Doc,
  gazetteer: Gazetteer,
): readonly Candidate[] {
  const spelt = name.acronym ? speltOut.get(name.words.join('')) : undefined;
  if (!spelt) return candidates;
  const meant = new Set<EntityNumber>();
  for (let row = gazetteer.findName(tokens, spelt.first, spelt.end); row >= 0; row = gazetteer.nextRow(row)) {
    meant.add(gazetteer.entityAt(row));
  }
  return candidates.filter(({ entity }) => meant.has(entity));
}

/** A place, or a school, that somewhere in the text stands where its team does. */
function isTeamOf(
  { members }: NameGroup,
  { entity }: Choice,
  aboutSport: boolean,
  doc: Doc,
  gazetteer: Gazetteer,
): boolean {
  const place =
    gazetteer.typeOf(entity) === 'place' || /university|college|school/.test(gazetteer.kindOf(entity) ?? '');
  return place && members.some((name) => isTeam(name, doc, aboutSport));
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
