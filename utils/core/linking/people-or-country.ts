import type { EntityNumber, Gazetteer } from '../knowledge/gazetteer.ts';
import type { Doc } from '../text/doc.ts';
import type { Candidate } from './candidates.ts';
import { isLanguageHere, nounAfter } from './demonym-context.ts';
import type { ReadName } from './read-names.ts';

/**
 * A people's name before a noun or an office is about the country: "the American economy", "German Chancellor"; where it is spoken or
 * written it is the language: "in Spanish", "speaks French"; by itself it is the people: "Americans", "the Germans".
 */
export function peopleOrCountry(
  entity: EntityNumber,
  name: ReadName,
  candidates: readonly Candidate[],
  doc: Doc,
  gazetteer: Gazetteer,
): EntityNumber {
  const people = peopleNamed(entity, candidates, gazetteer);
  if (people < 0) return entity;
  // "Americans", but not "Swiss"
  if (/[^s]s$/.test(name.words.at(-1)!)) return people;
  const noun = nounAfter(name, doc, gazetteer);
  if (isLanguageHere(name, noun, doc, gazetteer)) {
    const language = candidates.find((one) => gazetteer.kindOf(one.entity) === 'language');
    if (language) return language.entity;
  }
  const country = noun < 0 ? -1 : homeOf(people, gazetteer);
  return country < 0 ? people : country;
}

/** The people whose name this is: the entity itself, or, of a country that bears the word too ("Argentine"), its people. -1 where there is none. */
function peopleNamed(entity: EntityNumber, candidates: readonly Candidate[], gazetteer: Gazetteer): EntityNumber {
  const kind = gazetteer.kindOf(entity);
  if (kind === 'nationality') return entity;
  const code = kind === 'country' ? gazetteer.countryOf(entity) : null;
  const people = candidates.find((one) => isPeople(one, gazetteer) && gazetteer.countryOf(one.entity) === code);
  return code !== null && people ? people.entity : -1;
}

/** The country, or the part of one ("English"), that a people is at home in; -1 where the pack has neither. */
function homeOf(people: EntityNumber, gazetteer: Gazetteer): EntityNumber {
  const [part] = gazetteer.facts(gazetteer.idOf(people), 'located-in');
  const land = part?.value.kind === 'entity' ? part.value.entity : gazetteer.country(gazetteer.countryOf(people) ?? '');
  return land ? gazetteer.numberOf(land) : -1;
}

const isPeople = ({ entity }: Candidate, gazetteer: Gazetteer): boolean => gazetteer.kindOf(entity) === 'nationality';

/** Candidates without languages where a people bears the name as well: which of the two is meant is for each place to say. */
export function withoutLanguages(candidates: readonly Candidate[], gazetteer: Gazetteer): readonly Candidate[] {
  if (!candidates.some((one) => isPeople(one, gazetteer))) return candidates;
  return candidates.filter(({ entity }) => gazetteer.kindOf(entity) !== 'language');
}
