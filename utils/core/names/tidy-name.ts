import { TYPE_BIT } from '../knowledge/gazetteer.ts';
import type { Doc } from '../text/doc.ts';
import { hashWord, PUNCTUATION } from '../text/tokens.ts';
import { hashesOf } from '../text/word-set.ts';
import { withArabicArticle } from './arabic-article.ts';
import type { FoundName } from './found-name.ts';
import type { NameReading } from './name-reading.ts';
import { isChance, ROMANCE_ARTICLES } from './pack-names.ts';
import { isTitle } from './titles.ts';
import { isCapitalised, isSmall } from './unit-case.ts';
import type { Units } from './units.ts';

const POSSESSIVE_ENDS = hashesOf("s ' ’");
const APOSTROPHES = hashesOf("' ’");
const STOPS = hashesOf('. , ; : ! ?');
const ARTICLES = hashesOf('the a an this that');

const MONSIEUR = hashWord('m.');
/** Small words that no name in a Romance language begins with. */
const LEADING = hashesOf(
  'el la los las lo un una le les des une du de del au aux à en par pour dans sur avec après avant selon según con por desde o os as um uma da do dos das no na nos nas pelo pela com em ao',
);
const NAME_MARKS = hashesOf('# $ @');
const QUOTES = hashesOf('" “ ” „ « » ‘ ’ , ;');
const COMPASS = hashesOf(
  'central north south east west northern southern eastern western northeast northwest southeast southwest upper lower',
);
const ELIDED = hashesOf('l d qu n s j m t c');
/** Begin sentences, and so come with a capital. */
const PREPOSITIONS = hashesOf(
  'selon pour avec sans dans chez depuis en à au aux según para con sin desde por ante segundo com sem para ao à em no na laut nach mit bei im am',
);

/** The name without what clings to it: titles before a person, articles, a possessive's ending. Null where nothing is left. */
export function tidyName(name: FoundName, { doc, units, gazetteer, isCommon }: NameReading): FoundName | null {
  let { first, last } = name;
  const at = (unit: number): number => units.hashes[unit]!;
  while (last > first && POSSESSIVE_ENDS.has(at(last)) && (APOSTROPHES.has(at(last)) || APOSTROPHES.has(at(last - 1))))
    last--;
  while (last > first && APOSTROPHES.has(at(last))) last--;
  while (first < last && isMark(doc, units, first)) first++;
  while (last > first && QUOTES.has(at(last))) last--;
  // "Central American country": a name ends in a small word only where all of it is small.
  while (last > first && isSmall(doc.text, units, last) && isCapitalised(doc.text, units, first) && isCommon(last))
    last--;
  if (name.type === 'person') {
    while (first < last && (isTitle(at(first)) || (first > name.first && STOPS.has(at(first))))) first++;
    // "Mr." keeps its stop apart: it goes with the title before it.
    while (first < last && STOPS.has(at(first))) first++;
    if (first === last && isTitle(at(first)) && first > name.first) return null;
  }
  // "el-Sissi": the article is a part of the name.
  if (name.type === 'person') first = withArabicArticle(first, units);
  // What the model could not name may still keep its article: a book's title does, a paper's or a body's does not.
  const isBody = (from: number): boolean => {
    const bits = gazetteer.typeBits(doc.tokens, units.tokenStarts[from]!, units.tokenEnds[last]!);
    return (bits & (TYPE_BIT.organisation | TYPE_BIT.place | TYPE_BIT.law)) !== 0;
  };
  const isHeld = (): boolean => gazetteer.findName(doc.tokens, units.tokenStarts[first]!, units.tokenEnds[last]!) >= 0;
  if (first < last && ARTICLES.has(at(first)) && (name.type !== 'other' || isBody(first + 1))) first++;
  if (doc.lang !== 'en') {
    // "l'Union européenne", "Selon Macron"
    if (last > first + 1 && ELIDED.has(at(first)) && APOSTROPHES.has(at(first + 1)) && !isHeld()) first += 2;
    else if (first < last && PREPOSITIONS.has(at(first))) first++;
    // "la OMS", "après l'AFP"
    while (
      first < last &&
      isSmall(doc.text, units, first) &&
      (LEADING.has(at(first)) || APOSTROPHES.has(at(first + 1)))
    )
      first++;
    while (first < last && APOSTROPHES.has(at(first))) first++;
    if (name.type === 'person' && first < last && at(first) === MONSIEUR && doc.lang === 'fr') first++;
  }
  if (name.type === 'place' && first < last) {
    const row = gazetteer.findName(doc.tokens, units.tokenStarts[first]!, units.tokenEnds[last]!);
    if (row >= 0 && isChance(first, row, { doc, units, gazetteer })) return null;
  }
  if (
    (name.type === 'organisation' || (name.type === 'place' && opensSentence(first, units))) &&
    first < last &&
    doc.lang !== 'en' &&
    ROMANCE_ARTICLES.has(at(first))
  ) {
    if (!isHeld()) first++;
  }
  // "Central and North America": half a name is nobody's.
  if (first === last && COMPASS.has(at(first))) return null;
  return first === name.first && last === name.last ? name : { ...name, first, last };
}

/** There a capital says nothing: "La Chine", but "en La Encinilla". */
function opensSentence(unit: number, { sentences }: Units): boolean {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sentences[middle]! < unit) low = middle + 1;
    else high = middle;
  }
  return sentences[low] === unit;
}

/** Punctuation at a name's beginning; a digit or a currency's sign may begin one ("50 Cent"). */
const isMark = ({ tokens }: Doc, units: Units, unit: number): boolean =>
  tokens.kinds[units.tokenStarts[unit]!] === PUNCTUATION && !NAME_MARKS.has(units.hashes[unit]!);
