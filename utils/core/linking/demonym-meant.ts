import type { EntityNumber, Gazetteer } from '../knowledge/gazetteer.ts';
import type { Mention } from '../model/entity.ts';
import { OF_COUNTRY, OF_PEOPLE } from '../names/demonyms/find-demonyms.ts';
import { demonymsOf } from '../names/demonyms/lookup.ts';
import type { Doc } from '../text/doc.ts';
import { hashWord } from '../text/tokens.ts';

/** Whether a mention was read as the word for a people in a language that writes it small: what it means is settled. */
export const isDemonym = ({ rule }: Mention): boolean => rule === OF_COUNTRY || rule === OF_PEOPLE;

/** The country, or the people, that such a mention means; -1 where the pack has it not. */
export function demonymMeant({ span, rule }: Mention, doc: Doc, gazetteer: Gazetteer): EntityNumber {
  const country = demonymsOf(doc.lang).get(hashWord(doc.text.slice(...span)))?.country ?? '';
  const people = rule === OF_PEOPLE ? gazetteer.peopleOf(country) : -1;
  const land = people < 0 ? gazetteer.country(country) : null;
  return land ? gazetteer.numberOf(land) : people;
}
