import type { Prose } from '../../text/prose.ts';
import { WORD } from '../../text/tokens.ts';
import type { EntityNumber, Gazetteer } from '../gazetteer.ts';
import type { ReadName } from './read-names.ts';

/** A people's name before another word is about the country: "the American economy". By itself it is the people: "Americans". */
export function peopleOrCountry(
  entity: EntityNumber,
  { end, words }: ReadName,
  { text, tokens }: Prose,
  gazetteer: Gazetteer,
): EntityNumber {
  if (gazetteer.kindOf(entity) !== 'nationality' || words.at(-1)!.endsWith('s')) return entity;
  const qualifies = tokens.kinds[end] === WORD && text.slice(tokens.ends[end - 1], tokens.starts[end]) === ' ';
  const country = qualifies ? gazetteer.country(gazetteer.countryOf(entity) ?? '') : null;
  return country ? gazetteer.numberOf(country) : entity;
}
