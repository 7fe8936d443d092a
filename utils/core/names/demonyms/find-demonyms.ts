/*
 * Peoples in Spanish, French, German and Portuguese, where they are words like others: "el presidente francés", "der französische
 * Präsident", "les Allemands". Languages ("habla francés") are left alone.
 */
import { hashWord } from '../../text/tokens.ts';
import { hashesOf } from '../../text/word-set.ts';
import type { FoundName } from '../found-name.ts';
import type { NameReading } from '../name-reading.ts';
import { isCapitalised, isJoined, isSmall } from '../unit-case.ts';
import type { Units } from '../units.ts';
import { type Demonym, demonymsOf } from './lookup.ts';

/** Rules of the names found here: the country of what it qualifies, or those who come from there. */
export const OF_COUNTRY = 'demonym';
export const OF_PEOPLE = 'people';

const HYPHEN = hashWord('-');
const COORDINATORS = hashesOf('y e o u et ou und oder ,');
/** Before a word that qualifies nothing: articles, prepositions, verbs of speaking. What follows them is a language, or somebody. */
const NO_NOUN = hashesOf(
  `el la los las lo un una unos unas del al de en con por para a ante entre desde hacia hasta sin según sobre contra y e o u que como es son
  era eran fue ser está este esta ese esa estos estas su sus mi tu nuestro muy más menos tan también no ni ya habla hablan hablar hablaba
  hablando aprende aprender estudia estudiar traducido traduce
  le les des du au aux et ou en dans par pour sur sous avec sans chez vers contre est sont était être très plus moins aussi parle parlent
  parler parlait parlant apprend apprendre traduit ce cette ces son sa ses notre leur leurs
  os as um uma uns umas do da dos das no na nos nas ao aos à às pelo pela pelos pelas com sem e ou em por são foi muito mais menos fala falam
  falar falava aprende aprender traduzido seu sua seus suas`,
);
const SINGULAR_ARTICLES = hashesOf('el la un una o a um uma');
/** Before French words for those who come from somewhere. */
const FRENCH_BEFORE = hashesOf('un une les des aux ces de deux trois quatre cinq plusieurs certains nombreux');
/** Before German ones. */
const GERMAN_BEFORE = hashesOf(
  `der die das den dem des ein eine einen einem einer viele alle einige manche zwei drei vier fünf junge jungen alte und oder von mit für
  unter zwischen als bei aus gegen vielen meisten mehr weniger`,
);
/** German words for a people that qualify a name too: "Schweizer Banken", "Deutsche Bank". */
const ALSO_ADJECTIVE = /(?:er|deutschen?)$/i;

/** Demonyms in reading order. Those that are a part of a longer name are for the caller to drop. */
export function findDemonyms(reading: NameReading): FoundName[] {
  const { doc, units } = reading;
  const lookup = demonymsOf(doc.lang);
  const found: FoundName[] = [];
  if (lookup.size === 0) return found;
  for (let s = 0; s + 1 < units.sentences.length; s++) {
    const from = units.sentences[s]!;
    const to = units.sentences[s + 1]!;
    for (let u = from; u < to; u++) {
      if (isJoined(units, u) && units.hashes[u - 1] === HYPHEN) continue;
      const last = endOfCompound(u, to, units);
      const whole = last === u ? units.hashes[u]! : hashWord(doc.text.slice(units.starts[u], units.ends[last]));
      const demonym = lookup.get(whole);
      const rule = demonym && ruleOf({ first: u, last, from, to }, demonym, found.at(-1), reading);
      if (rule) found.push({ first: u, last, type: 'group', rule });
      u = last;
    }
  }
  return found;
}

/** "norte-americano" is three units. */
function endOfCompound(u: number, to: number, units: Units): number {
  return u + 2 < to && units.hashes[u + 1] === HYPHEN && isJoined(units, u + 1) && isJoined(units, u + 2) ? u + 2 : u;
}

/** Units of a word, and of its sentence: `from`, up to but without `to`. */
interface Place {
  readonly first: number;
  readonly last: number;
  readonly from: number;
  readonly to: number;
}

/** What a demonym says where it stands; null where that is not clear. `before` is the demonym before it. */
function ruleOf(
  place: Place,
  demonym: Demonym,
  before: FoundName | undefined,
  { doc: { text, lang }, units }: NameReading,
): string | null {
  const { first, last, from, to } = place;
  const previous = first > from ? units.hashes[first - 1]! : 0;
  const isNameNext = last + 1 < to && isCapitalised(text, units, last + 1) && !isJoined(units, last + 1);
  // The last part, for "US-amerikanisch" has a capital of its own.
  if (isSmall(text, units, last)) {
    if (!demonym.small) return null;
    if (lang === 'de') return OF_COUNTRY;
    if (COORDINATORS.has(previous) && before?.last === first - 2) return before.rule;
    if (first === from || isJoined(units, first)) return null;
    if (!NO_NOUN.has(previous)) return isWord(first - 1, text, units) ? OF_COUNTRY : null;
    if (lang === 'fr') return null;
    return demonym.plural || (isNameNext && SINGULAR_ARTICLES.has(previous)) ? OF_PEOPLE : null;
  }
  if (!demonym.capital || (first - 1 > from && isCapitalised(text, units, first - 1))) return null;
  if (lang === 'de') {
    if (isNameNext && ALSO_ADJECTIVE.test(text.slice(units.starts[last]!, units.ends[last]!))) return null;
    return first === from || GERMAN_BEFORE.has(previous) ? OF_PEOPLE : null;
  }
  return FRENCH_BEFORE.has(previous) || (first > from && isNameNext) ? OF_PEOPLE : null;
}

/** Three letters and more. */
const isWord = (unit: number, text: string, units: Units): boolean =>
  units.ends[unit]! - units.starts[unit]! > 2 && (isSmall(text, units, unit) || isCapitalised(text, units, unit));
