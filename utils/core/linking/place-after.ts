import type { EntityNumber, Gazetteer } from '../knowledge/gazetteer.ts';
import { nameLanguageOf } from '../lang/name-language.ts';
import type { Doc } from '../text/doc.ts';
import { hashWord, type Tokens } from '../text/tokens.ts';
import type { Candidate } from './candidates.ts';
import type { ReadName } from './read-names.ts';

const COMMA = hashWord(',');
/** Kinds of places that others lie in. */
const AREA = /^(?:country|state|territory|province|region|county|subdivision|department|district|republic|canton)$/;
/** How the pack describes a town with its state. */
const CITY_IN = 'City in ';
/** An abbreviation and its stop; of two, both. */
const SHORTENED = /^(\p{Lu}\p{L}{0,4}(?:\.\s?\p{Lu}\p{Ll}?)?)\./u;
const LONGEST_SHORT = 9;
const LARGEST = new Set(['country', 'state']);

/**
 * The bearers of a place's name that lie in the place named after a comma: "Paris, Texas", "Córdoba, Argentina". The candidates as they
 * are where nothing is named so, where what is named holds none of them, or where it may be a list ("Georgia, Russia and Turkey").
 */
export function inPlaceAfter(
  name: ReadName,
  next: ReadName | undefined,
  candidates: readonly Candidate[],
  doc: Doc,
  gazetteer: Gazetteer,
): readonly Candidate[] {
  const { tokens } = doc;
  if (name.type === 'person' || tokens.hashes[name.end] !== COMMA) return candidates;
  const shortened = areaShortened(name, doc, gazetteer);
  if (shortened >= 0) return candidates.filter(({ entity }) => liesIn(entity, shortened, gazetteer));
  if (next?.first !== name.end + 1) return candidates;
  const area = areaNamed(next, tokens, gazetteer);
  if (area < 0) return candidates;
  const exact = heldWhole(name, next, candidates, tokens, gazetteer);
  if (exact.length) return exact;
  const there = candidates.filter(({ entity }) => liesIn(entity, area, gazetteer));
  if (there.some(({ entity }) => gazetteer.kindOf(entity) === 'city')) return there;
  const large = candidates.some(({ entity }) => LARGEST.has(gazetteer.kindOf(entity) ?? ''));
  // It may be a list: "Georgia, Russia and Turkey".
  return large ? candidates : there;
}

/** Those that the pack holds with the area as one name: "Washington, D.C." */
function heldWhole(
  name: ReadName,
  next: ReadName,
  candidates: readonly Candidate[],
  tokens: Tokens,
  gazetteer: Gazetteer,
): readonly Candidate[] {
  const whole = new Set<EntityNumber>();
  for (let row = gazetteer.findName(tokens, name.first, next.end); row >= 0; row = gazetteer.nextRow(row))
    whole.add(gazetteer.entityAt(row));
  return candidates.filter(({ entity }) => whole.has(entity));
}

/** Whether something lies in an area: in its country, and, of a city whose state the pack says, in that state. */
function liesIn(entity: EntityNumber, area: EntityNumber, gazetteer: Gazetteer): boolean {
  const code = gazetteer.countryOf(area);
  if (entity === area || code === null || gazetteer.countryOf(entity) !== code) return false;
  if (gazetteer.kindOf(area) !== 'state') return true;
  if (gazetteer.kindOf(entity) === 'state') return false;
  const said = gazetteer.descriptionOf(entity) ?? '';
  return !said.startsWith(CITY_IN) || said.includes(gazetteer.nameOf(area));
}

/** The area that an abbreviation after the comma means: "Birmingham, Ala.,"; -1 where none stands there. */
function areaShortened({ end }: ReadName, { text, tokens, lang }: Doc, gazetteer: Gazetteer): EntityNumber {
  const { areas } = nameLanguageOf(lang).identity;
  const from = (tokens.ends[end] ?? 0) + 1;
  const written = SHORTENED.exec(text.slice(from, from + LONGEST_SHORT))?.[1];
  const full = written === undefined ? undefined : areas[written.replace(/\s/g, '').toLowerCase()];
  const id =
    full === undefined ? undefined : gazetteer.named(full).find((one) => gazetteer.about(one)?.kind === 'state');
  return id === undefined ? -1 : gazetteer.numberOf(id);
}

/** The other way round: the bearers of an area's name that are in the country of the town named before a comma ("Athens, Georgia"), where the pack holds both as one name. */
export function aroundPlaceBefore(
  name: ReadName,
  before: ReadName | undefined,
  candidates: readonly Candidate[],
  tokens: Tokens,
  gazetteer: Gazetteer,
): readonly Candidate[] {
  if (before?.end !== name.first - 1 || tokens.hashes[before.end] !== COMMA || candidates.length < 2) return candidates;
  const row = gazetteer.findName(tokens, before.first, name.end);
  const country = row < 0 ? null : gazetteer.countryOf(gazetteer.entityAt(row));
  const there = candidates.filter(({ entity }) => country !== null && gazetteer.countryOf(entity) === country);
  return there.length ? there : candidates;
}

/** The area a name means: the best known of all it may name, where that is an area; -1 where it is none ("Skopje" is a town before it is a region). */
function areaNamed({ first, end }: ReadName, tokens: Tokens, gazetteer: Gazetteer): EntityNumber {
  let best = -1;
  for (let row = gazetteer.findName(tokens, first, end); row >= 0; row = gazetteer.nextRow(row)) {
    const entity = gazetteer.entityAt(row);
    if (best < 0 || gazetteer.fameOf(entity) > gazetteer.fameOf(best)) best = entity;
  }
  return best >= 0 && AREA.test(gazetteer.kindOf(best) ?? '') ? best : -1;
}
