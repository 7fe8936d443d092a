import type { EntityNumber, Gazetteer } from '../knowledge/gazetteer.ts';
import { wordsOfAll } from '../lang/name-language.ts';
import { hashWord, type Tokens } from '../text/tokens.ts';
import type { Candidate } from './candidates.ts';
import type { ReadName } from './read-names.ts';

const COMMA = hashWord(',');
const GOES_ON = new Set([COMMA, ...wordsOfAll(({ names }) => names.conjunctions)]);
/** Kinds of places that others lie in. */
const AREA = /^(?:country|state|territory|province|region|county|subdivision|department|district|republic|canton)$/;
const LARGEST = new Set(['country', 'state']);

/**
 * The bearers of a place's name that lie in the place named after a comma: "Paris, Texas", "Córdoba, Argentina". The candidates as they
 * are where nothing is named so, where what is named holds none of them, or where it may be a list ("Georgia, Russia and Turkey").
 */
export function inPlaceAfter(
  name: ReadName,
  next: ReadName | undefined,
  candidates: readonly Candidate[],
  tokens: Tokens,
  gazetteer: Gazetteer,
): readonly Candidate[] {
  if (name.type === 'person' || tokens.hashes[name.end] !== COMMA || next?.first !== name.end + 1) return candidates;
  const area = areaNamed(next, tokens, gazetteer);
  if (area < 0) return candidates;
  const large = candidates.some(({ entity }) => LARGEST.has(gazetteer.kindOf(entity) ?? ''));
  if (large && GOES_ON.has(tokens.hashes[next.end]!)) return candidates;
  const whole = new Set<EntityNumber>();
  for (let row = gazetteer.findName(tokens, name.first, next.end); row >= 0; row = gazetteer.nextRow(row))
    whole.add(gazetteer.entityAt(row));
  const exact = candidates.filter(({ entity }) => whole.has(entity));
  if (exact.length) return exact;
  const code = gazetteer.countryOf(area);
  const there = candidates.filter(({ entity }) => code !== null && gazetteer.countryOf(entity) === code);
  if (!there.length || large) return candidates;
  if (gazetteer.kindOf(area) !== 'state') return there;
  // Where the pack says which state each is in, the namesake in another one is not meant.
  const said = (entity: EntityNumber): string => gazetteer.descriptionOf(entity) ?? '';
  return there.filter(({ entity }) => !/^City in /.test(said(entity)) || said(entity).includes(gazetteer.nameOf(area)));
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

/** The best known area under a name; -1 where it is none's. */
function areaNamed({ first, end }: ReadName, tokens: Tokens, gazetteer: Gazetteer): EntityNumber {
  const row = gazetteer.findName(tokens, first, end);
  if (row < 0) return -1;
  const entity = gazetteer.entityAt(row);
  return AREA.test(gazetteer.kindOf(entity) ?? '') ? entity : -1;
}
