import { FIRST_NAME_BIT, type Gazetteer, type NameNumber } from '../knowledge/gazetteer.ts';
import { OWN_NAME } from '../knowledge/name-index.ts';
import { nameLanguageOf } from '../lang/name-language.ts';
import type { Article } from '../model/article.ts';
import { demonymsOf } from '../names/demonyms/lookup.ts';
import { COMMON, isVerbSense } from '../names/lexicon.ts';
import type { Names } from '../names/names.ts';
import type { Doc } from '../text/doc.ts';
import { lowerUnit, tokenAt, WORD } from '../text/tokens.ts';
import { isNationalBody } from './evidence-kinds.ts';
import { findFirstNames } from './name-sakes.ts';
import type { ReadName } from './read-names.ts';
import type { Setting } from './setting.ts';
import { isAboutSport } from './team-talk.ts';

const TELLING_FAME = 150;
/** Less than this much fame between two namesakes leaves open which one a text speaks of. */
const NEARLY = 40;

/** What the text, its names and its publisher say about where and what the story is. */
export function readSetting(
  doc: Doc,
  names: readonly ReadName[],
  { gazetteer, tagger }: Names,
  { publisher, published }: Article,
): Setting {
  const { text, tokens } = doc;
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
  const countryPlaces: { token: number; country: string }[] = [];
  const speaksOf = (country: string, name: ReadName): void => {
    countries.add(country);
    countryPlaces.push({ token: name.first, country });
  };
  const demonyms = demonymsOf(doc.lang);
  for (const name of names) {
    if (name.type === 'person') continue;
    const demonym = name.type === 'group' ? demonyms.get(tokens.hashes[name.first]!) : undefined;
    if (demonym) speaksOf(demonym.country, name);
    const row = gazetteer.findName(tokens, name.first, name.end);
    if (row < 0 || isFirstName(name) || isSpeltAlike(name, row, gazetteer)) continue;
    const country = gazetteer.countryOf(gazetteer.entityAt(row));
    if (country && isTelling(row, gazetteer)) speaksOf(country, name);
  }
  const home = /\.([a-z]{2})$/.exec(publisher?.domain ?? '')?.[1]?.toUpperCase();
  if (home) countries.add(home === 'UK' ? 'GB' : home);
  const openings = new Set(doc.sentences.map(([start]) => tokenAt(tokens, start)));
  const language = nameLanguageOf(doc.lang);
  const lookUp = (hash: number): number => tagger?.lexicon.lookUp(hash) ?? 0;
  return {
    doc,
    language,
    year: published ? Number(published.slice(0, 4)) : null,
    sport: isAboutSport(doc),
    words,
    smallWords,
    countries,
    countryPlaces,
    openings,
    firstNames: findFirstNames(doc, smallWords),
    isFirstName,
    isCommon: (hash) =>
      language.names.alsoWords.has(hash) || (language.names.hasDictionary && (lookUp(hash) & COMMON) !== 0),
    isVerb: (hash) => isVerbSense(lookUp(hash)),
  };
}

/** Countries and peoples, unless a place elsewhere is nearly as well known ("Georgia"), and well-known things that share their name with nothing in another country. */
function isTelling(row: NameNumber, gazetteer: Gazetteer): boolean {
  const entity = gazetteer.entityAt(row);
  const kind = gazetteer.kindOf(entity);
  const fame = gazetteer.fameOf(entity);
  // Courts, parliaments and ministries of many countries go by one name.
  if (isNationalBody(kind)) return false;
  const isCountry = kind === 'country' || kind === 'nationality';
  // "Apple", "the Great Hall": what a body is called for short is no witness for where the story is.
  if (gazetteer.typeOf(entity) !== 'place' && !isCountry && gazetteer.strengthAt(row) !== OWN_NAME) return false;
  if (!isCountry && fame < TELLING_FAME) return false;
  for (let next = gazetteer.nextRow(row); next >= 0; next = gazetteer.nextRow(next)) {
    const other = gazetteer.entityAt(next);
    if (gazetteer.countryOf(other) === gazetteer.countryOf(entity)) continue;
    if (!isCountry || (gazetteer.typeOf(other) === 'place' && gazetteer.fameOf(other) > fame - NEARLY)) return false;
  }
  return true;
}

/** Letters of a body that some language writes a country with: "SEC" names no Czech Republic. */
const isSpeltAlike = ({ acronym }: ReadName, row: NameNumber, gazetteer: Gazetteer): boolean =>
  acronym && !gazetteer.capitalsOnlyAt(row) && gazetteer.strengthAt(row) !== OWN_NAME;
