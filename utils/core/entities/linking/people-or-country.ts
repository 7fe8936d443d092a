import type { Prose } from '../../text/prose.ts';
import { WORD } from '../../text/tokens.ts';
import type { EntityNumber, Gazetteer } from '../gazetteer.ts';
import { hashesOf } from '../word-set.ts';
import type { Candidate } from './candidates.ts';
import type { ReadName } from './read-names.ts';

const SPOKEN = hashesOf('in into speak speaks speaking spoke spoken fluent learn learning');

/**
 * A people's name before another word is about the country: "the American economy"; after "in" or "speak" it is the language: "in
 * Spanish". By itself it is the people: "Americans".
 */
export function peopleOrCountry(
  entity: EntityNumber,
  { first, end, words }: ReadName,
  candidates: readonly Candidate[],
  { text, tokens }: Prose,
  gazetteer: Gazetteer,
): EntityNumber {
  if (gazetteer.kindOf(entity) !== 'nationality' || words.at(-1)!.endsWith('s')) return entity;
  const qualifies = tokens.kinds[end] === WORD && text.slice(tokens.ends[end - 1], tokens.starts[end]) === ' ';
  if (SPOKEN.has(tokens.hashes[first - 1]!)) {
    return candidates.find((one) => gazetteer.kindOf(one.entity) === 'language')?.entity ?? entity;
  }
  const country = qualifies ? gazetteer.country(gazetteer.countryOf(entity) ?? '') : null;
  return country ? gazetteer.numberOf(country) : entity;
}
