import { TYPE_BIT } from '../knowledge/gazetteer.ts';
import { hashWord, PUNCTUATION, tokenize } from '../text/tokens.ts';
import { hashesOf } from '../text/word-set.ts';
import { withArabicArticle } from './arabic-article.ts';
import type { FoundName } from './found-name.ts';
import { noCurrency, noGrammarWord, noKin, noOpeningVerb, withoutAmount, withoutEmployer } from './junk.ts';
import type { NameReading } from './name-reading.ts';
import { isTitle } from './titles.ts';
import { hashAt, type Units } from './unit-arrays.ts';
import { isCapitalised, isSmall } from './unit-case.ts';

const POSSESSIVE = hashWord('s');
const APOSTROPHES = hashesOf("' ’");
const STOPS = hashesOf('. , ; : ! ?');
const NAME_MARKS = hashesOf('# $ @');
const QUOTES = hashesOf('" “ ” „ « » ‘ ’ , ;');

/** One way in which a name is freed of what clings to it; null where nothing is left. */
export interface TidyStep {
  readonly id: string;
  /** `found` is the name as it came in. */
  readonly tidy: (name: FoundName, reading: NameReading, found: FoundName) => FoundName | null;
}

const isBody = TYPE_BIT.organisation | TYPE_BIT.place | TYPE_BIT.law;

/** In this order; each takes what the one before left. */
const TIDY_STEPS: readonly TidyStep[] = [
  { id: 'possessive', tidy: withoutPossessive },
  { id: 'marks', tidy: withoutMarks },
  { id: 'small ending', tidy: withoutSmallEnding },
  { id: 'titles', tidy: withoutTitles },
  { id: 'possession', tidy: withoutPossession },
  {
    id: 'arabic article',
    tidy: (name, { units }) =>
      name.type === 'person' ? { ...name, first: withArabicArticle(name.first, units) } : name,
  },
  { id: 'determiner', tidy: withoutDeterminer },
  { id: 'elided article', tidy: withoutElided },
  { id: 'leading words', tidy: withoutLeading },
  { id: 'place by chance', tidy: noChancePlace },
  { id: 'article of a body', tidy: withoutBodysArticle },
  { id: 'employer', tidy: withoutEmployer },
  { id: 'amount', tidy: withoutAmount },
  { id: 'currency', tidy: noCurrency },
  { id: 'grammar word', tidy: noGrammarWord },
  { id: 'opening verb', tidy: noOpeningVerb },
  { id: 'kin', tidy: noKin },
  { id: 'half a name', tidy: noDirectionAlone },
];

/** The name without what clings to it: titles before a person, articles, a possessive's ending. Null where nothing is left. */
export function tidyName(found: FoundName, reading: NameReading): FoundName | null {
  let name: FoundName | null = found;
  for (const { tidy } of TIDY_STEPS) {
    if (name === null) return null;
    name = tidy(name, reading, found);
  }
  return name && name.first === found.first && name.last === found.last ? found : name;
}

/** "Rubio's", "Rubios'", but "Kellogg's will close" and "St George's": a possessor would be followed by a noun. */
function withoutPossessive(name: FoundName, { units, language, hits }: NameReading): FoundName {
  const { afterBody, saints } = language.names;
  let { last } = name;
  const isApostrophe = (unit: number): boolean => APOSTROPHES.has(hashAt(units, unit));
  while (last > name.first && (isApostrophe(last) || (hashAt(units, last) === POSSESSIVE && isApostrophe(last - 1))))
    last--;
  const end = last + 2;
  if (!isApostrophe(last + 1) || hashAt(units, end) !== POSSESSIVE) return { ...name, last };
  if (saints.has(hashAt(units, name.first)) && last > name.first) return { ...name, last: end, type: 'organisation' };
  const isBody = last === name.first && afterBody.has(hashAt(units, end + 1)) && !hits.holds(last, last);
  return isBody ? { ...name, last: end, type: 'organisation' } : { ...name, last };
}

/** Punctuation at a name's beginning (a digit or a currency's sign may begin one: "50 Cent") and quotation marks at its end. */
function withoutMarks(name: FoundName, { doc: { tokens }, units }: NameReading): FoundName {
  let { first, last } = name;
  const isMark = (unit: number): boolean =>
    tokens.kinds[units.tokenStarts[unit] ?? 0] === PUNCTUATION && !NAME_MARKS.has(hashAt(units, unit));
  while (first < last && isMark(first)) first++;
  while (last > first && QUOTES.has(hashAt(units, last))) last--;
  return { ...name, first, last };
}

/** "Central American country": a name ends in a small word only where all of it is small. */
function withoutSmallEnding(name: FoundName, { units, isCommon }: NameReading): FoundName {
  let { last } = name;
  while (last > name.first && isSmall(units, last) && isCapitalised(units, name.first) && isCommon(last)) last--;
  return { ...name, last };
}

function withoutTitles(name: FoundName, { units }: NameReading, found: FoundName): FoundName | null {
  if (name.type !== 'person') return name;
  const { last } = name;
  let { first } = name;
  const isStop = (unit: number): boolean => STOPS.has(hashAt(units, unit));
  while (first < last && (isTitle(hashAt(units, first)) || (first > found.first && isStop(first)))) first++;
  // "Mr." keeps its stop apart: it goes with the title before it.
  while (first < last && isStop(first)) first++;
  return first === last && isTitle(hashAt(units, first)) && first > found.first ? null : { ...name, first };
}

/** "Emmanuel Macrons Rede": in a language whose genitive has no apostrophe, a person's name ends where the pack knows its genitive. */
function withoutPossession(name: FoundName, { doc, units, gazetteer, language }: NameReading): FoundName {
  const { genitive } = language.names;
  if (genitive === null || name.type !== 'person') return name;
  for (let u = name.first + 1; u < name.last; u++) {
    const written = doc.text.slice(units.starts[name.first], units.ends[u]);
    if (!written.endsWith(genitive)) continue;
    const bare = tokenize(written.slice(0, -genitive.length));
    if (gazetteer.findName(bare, 0, bare.count) >= 0) return { ...name, last: u };
  }
  return name;
}

/** What the model could not name may still keep its article: a book's title does, a paper's or a body's does not. */
function withoutDeterminer(name: FoundName, { units, hits, language }: NameReading): FoundName {
  const { articles, determiners, articlesInNames } = language.names;
  const first = hashAt(units, name.first);
  const clings =
    determiners.has(first) || (articles.has(first) && !articlesInNames.has(first) && articlesInNames.size === 0);
  if (name.first === name.last || !clings) return name;
  const isTitled = name.type === 'other' && !(hits.bits(name.first + 1, name.last) & isBody);
  return isTitled ? name : { ...name, first: name.first + 1 };
}

/** "l'Union européenne", "d'Édouard Philippe" */
function withoutElided(name: FoundName, { units, hits, language }: NameReading): FoundName {
  const isElided =
    language.names.elided.has(hashAt(units, name.first)) && APOSTROPHES.has(hashAt(units, name.first + 1));
  return isElided && name.last > name.first + 1 && !hits.holds(name.first, name.last)
    ? { ...name, first: name.first + 2 }
    : name;
}

/** "Selon Macron", "la OMS", "après l'AFP", "M. Macron" */
function withoutLeading(name: FoundName, { units, language }: NameReading): FoundName {
  const { leading, prepositions, shortTitles } = language.names;
  const { last } = name;
  let { first } = name;
  if (first < last && prepositions.has(hashAt(units, first))) first++;
  while (
    first < last &&
    isSmall(units, first) &&
    (leading.has(hashAt(units, first)) || APOSTROPHES.has(hashAt(units, first + 1)))
  )
    first++;
  while (first < last && APOSTROPHES.has(hashAt(units, first))) first++;
  if (name.type === 'person' && first < last && shortTitles.has(hashAt(units, first))) first++;
  return { ...name, first };
}

/** "El Banco" is no town in "El Banco Mundial". */
function noChancePlace(name: FoundName, { hits }: NameReading): FoundName | null {
  if (name.type !== 'place' || name.first === name.last) return name;
  const row = hits.row(name.first, name.last);
  return row >= 0 && hits.isChance(name.first, row) ? null : name;
}

/** "La Chine" at a sentence's beginning, where a capital says nothing, but "en La Encinilla". */
function withoutBodysArticle(name: FoundName, { units, hits, language }: NameReading): FoundName {
  const isPlace = name.type === 'place' || (name.last === name.first + 1 && hits.isCountry(name.last));
  const mayCling = name.type === 'organisation' || (isPlace && opensSentence(name.first, units));
  if (!mayCling || name.first === name.last || !language.names.articlesInNames.has(hashAt(units, name.first)))
    return name;
  return hits.holds(name.first, name.last) ? name : { ...name, first: name.first + 1 };
}

/** "Central and North America": half a name is nobody's. */
function noDirectionAlone(name: FoundName, { units, language }: NameReading): FoundName | null {
  return name.first === name.last && language.names.directions.has(hashAt(units, name.first)) ? null : name;
}

function opensSentence(unit: number, { sentences }: Units): boolean {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle] ?? 0) < unit) low = middle + 1;
    else high = middle;
  }
  return sentences[low] === unit;
}
