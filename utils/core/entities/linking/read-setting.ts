import type { Article } from '../../model/article.ts';
import type { Prose } from '../../text/prose.ts';
import { lowerUnit, WORD } from '../../text/tokens.ts';
import { demonymsOf } from '../demonyms/lookup.ts';
import { FIRST_NAME_BIT, type Gazetteer, type NameNumber } from '../gazetteer.ts';
import { findFirstNames } from './name-sakes.ts';
import type { ReadName } from './read-names.ts';
import type { Setting } from './weigh.ts';

const TELLING_FAME = 150;
/** Less than this much fame between two namesakes leaves open which one a text speaks of. */
const NEARLY = 40;

/** What the text, its names and its publisher say about where and what the story is. */
export function readSetting(
  prose: Prose,
  names: readonly ReadName[],
  gazetteer: Gazetteer,
  { publisher }: Article,
): Setting {
  const { text, tokens } = prose;
  const words = new Set<number>();
  const smallWords = new Set<number>();
  for (let i = 0; i < tokens.count; i++) {
    if (tokens.kinds[i] !== WORD) continue;
    words.add(tokens.hashes[i]!);
    const first = text.charCodeAt(tokens.starts[i]!);
    if (lowerUnit(first) === first) smallWords.add(tokens.hashes[i]!);
  }
  const isFirstName = ({ first, end, words: own }: ReadName): boolean =>
    own.length === 1 && (gazetteer.typeBits(tokens, first, end) & FIRST_NAME_BIT) !== 0;
  const countries = new Set<string>();
  const demonyms = demonymsOf(prose.lang);
  for (const name of names) {
    if (name.type === 'person') continue;
    const demonym = name.type === 'group' ? demonyms.get(tokens.hashes[name.first]!) : undefined;
    if (demonym) countries.add(demonym.country);
    const row = gazetteer.findName(tokens, name.first, name.end);
    if (row < 0 || isFirstName(name)) continue;
    const country = gazetteer.countryOf(gazetteer.entityAt(row));
    if (country && isTelling(row, gazetteer)) countries.add(country);
  }
  const home = /\.([a-z]{2})$/.exec(publisher?.domain ?? '')?.[1]?.toUpperCase();
  if (home) countries.add(home === 'UK' ? 'GB' : home);
  return { words, smallWords, countries, firstNames: findFirstNames(prose, smallWords), isFirstName };
}

/** Countries and peoples, unless a place elsewhere is nearly as well known ("Georgia"), and well-known things that share their name with nothing. */
function isTelling(row: NameNumber, gazetteer: Gazetteer): boolean {
  const entity = gazetteer.entityAt(row);
  const kind = gazetteer.kindOf(entity);
  const fame = gazetteer.fameOf(entity);
  if (kind !== 'country' && kind !== 'nationality') return gazetteer.nextRow(row) < 0 && fame >= TELLING_FAME;
  for (let next = gazetteer.nextRow(row); next >= 0; next = gazetteer.nextRow(next)) {
    const other = gazetteer.entityAt(next);
    const elsewhere = gazetteer.countryOf(other) !== gazetteer.countryOf(entity);
    if (elsewhere && gazetteer.typeOf(other) === 'place' && gazetteer.fameOf(other) > fame - NEARLY) return false;
  }
  return true;
}
