import type { EntityNumber, Gazetteer } from '../knowledge/gazetteer.ts';
import type { Article } from '../model/article.ts';
import type { EntityId } from '../model/entity.ts';
import type { Names } from '../names/names.ts';
import type { Doc } from '../text/doc.ts';
import { type Candidate, candidatesByAcronym, candidatesFor } from './candidates.ts';
import { type Choice, type Chooser, choose } from './choose.ts';
import { groupNames, type NameGroup } from './group-names.ts';
import { nationalTeam, teamOf } from './national-team.ts';
import { findOwnAcronyms, type SpeltOut } from './own-acronyms.ts';
import { withoutLanguages } from './people-or-country.ts';
import { aroundPlaceBefore, inPlaceAfter } from './place-after.ts';
import type { ReadName } from './read-names.ts';
import { readSetting } from './read-setting.ts';
import { isTeam } from './team-talk.ts';

/** Below this a name keeps to itself: a wrong person is worse than none. */
const CERTAIN_ENOUGH = 0.6;

/** Who a group of names means, with what it was chosen from. */
export interface Decision {
  readonly group: NameGroup;
  readonly candidates: readonly Candidate[];
  /** The likeliest, also where it was not likely enough; null where the pack has nobody of that name. */
  readonly choice: Choice | null;
  /** Null where nobody the pack holds is meant surely enough. */
  readonly entity: EntityNumber | null;
}

/** Decides for each group of `rest`, the names whose meaning is open; `names` are all of the text. */
export function decideGroups(
  doc: Doc,
  { names, rest }: { readonly names: readonly ReadName[]; readonly rest: readonly ReadName[] },
  resources: Names,
  article: Article,
  rejected: ReadonlySet<EntityId>,
  chooser: Chooser = choose,
): Decision[] {
  const { gazetteer } = resources;
  const setting = readSetting(doc, names, resources, article);
  const speltOut = findOwnAcronyms(doc.tokens, doc.text, names);
  const after = new Map(names.map((name, i) => [name, names[i + 1]]));
  const before = new Map(names.map((name, i) => [name, names[i - 1]]));
  const team = teamOf(doc);
  // One place of the text that says where a town lies says it for all.
  const inPlaceNamed = ({ members }: NameGroup, candidates: readonly Candidate[]): readonly Candidate[] =>
    members.reduce((left, name) => {
      const there = inPlaceAfter(name, after.get(name), left, doc, gazetteer);
      return aroundPlaceBefore(name, before.get(name), there, doc.tokens, gazetteer);
    }, candidates);
  return groupNames(rest).map((group): Decision => {
    const direct = inPlaceNamed(group, candidatesFor(group.name, after.get(group.name), doc, gazetteer));
    const found = direct.length ? direct : candidatesByAcronym(group, doc, gazetteer);
    const candidates = asSpeltOut(group, found, speltOut, doc, gazetteer).filter(
      ({ entity }) => rejected.size === 0 || !rejected.has(gazetteer.idOf(entity)),
    );
    const choice = chooser(group, withoutLanguages(candidates, gazetteer), setting, gazetteer);
    const sure = choice !== null && choice.certainty >= CERTAIN_ENOUGH;
    const plays = sure && isTeamOf(group, choice, setting.sport, doc, gazetteer);
    const entity = plays ? nationalTeam(choice.entity, team, gazetteer) : sure ? choice.entity : null;
    const isRejected = entity !== null && rejected.has(gazetteer.idOf(entity));
    return { group, candidates, choice, entity: isRejected ? null : entity };
  });
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
