import type { EntityType } from '../model/entity.ts';
import type { Message } from '../model/note.ts';
import { typeWord } from './words.ts';

/** Kinds of things that the catalogues have a word for; the records know hundreds more, in English. */
export const KINDS: readonly string[] = [
  'airline',
  'airport',
  'armed group',
  'battle',
  'book',
  'city',
  'company',
  'country',
  'county',
  'court',
  'district',
  'election',
  'film',
  'football club',
  'former country',
  'government agency',
  'international organisation',
  'island',
  'legislature',
  'magazine',
  'military force',
  'museum',
  'national team',
  'news agency',
  'news publisher',
  'newspaper',
  'political party',
  'prison',
  'province',
  'publisher',
  'radio station',
  'region',
  'river',
  'stadium',
  'state',
  'television series',
  'television station',
  'territory',
  'town',
  'university',
  'war',
  'website',
];

/** What something is, as precisely as the reader's language can say it: "prison", else "facility". */
export const kindWord = (kind: string | null, type: EntityType): Message =>
  kind !== null && KINDS.includes(kind) ? { key: `kind_${kind.replaceAll(' ', '_')}`, args: [] } : typeWord(type);
