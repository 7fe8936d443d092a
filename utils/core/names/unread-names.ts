/*
 * Names of a text whose language is not read. No word of it is known, so that a capital may begin a sentence or a noun, and nothing tells
 * a verb: named is what the pack holds, and who bears a first name that it knows. All else is passed over.
 */
import { FIRST_NAME_BIT, TYPE_BIT } from '../knowledge/gazetteer.ts';
import { wordsOfAll } from '../lang/name-language.ts';
import { FOREIGN_PARTICLES } from '../lang/name-particles.ts';
import { hashesOf } from '../text/word-set.ts';
import { findRepeats } from './consistency.ts';
import { findTerms } from './find-terms.ts';
import { addApart, type FoundName } from './found-name.ts';
import type { NameReading } from './name-reading.ts';
import { FAMOUS, NAMED_THING, SOMEBODY } from './pack-hits.ts';
import { isBound, standsAlone } from './stands-alone.ts';
import { hashAt, lengthOf, sentencesOf, type Units } from './unit-arrays.ts';
import { isAcronym, isCapitalised, isJoined, isSmall } from './unit-case.ts';

const PARTICLES = new Set([...wordsOfAll(({ names }) => names.surnameParticles), ...FOREIGN_PARTICLES]);
/** Words with a capital in somebody's name. */
const FEWEST_IN_PERSON = 2;
const MOST_IN_PERSON = 4;
/** Shorter first names are words of some language ("Dan", "Per"), which a sentence may begin with. */
const SHORTEST_OPENING = 4;
const SHORTEST_FIRST = 3;
/** Where more words than this begin with a capital, as in a headline, a capital says nothing. */
const MOST_CAPITALS = 0.75;
const TIES = hashesOf("- ' ’");

/** Names that the pack knows, people by their first names, and both said again. Not linked, in no order. */
export function findUnread(reading: NameReading): FoundName[] {
  const known = inSentences(reading, [], wholeNameAt);
  const people = addApart(known, inSentences(reading, known, personAt));
  const named = addApart(people, inSentences(reading, people, loneNameAt));
  const terms = findTerms(reading).filter(({ first }) => isAcronym(reading.units, first));
  const all = addApart(named, terms);
  return addApart(all, findRepeats(all, reading));
}

/** One place a name may begin at, within its sentence. */
interface Place {
  readonly unit: number;
  /** Half-open. */
  readonly sentence: readonly [from: number, to: number];
  readonly reading: NameReading;
}

/** What `read` finds in the sentences whose capitals say something, where nothing of `taken` stands. */
function inSentences(
  reading: NameReading,
  taken: readonly FoundName[],
  read: (place: Place) => FoundName | null,
): FoundName[] {
  const covered = new Set(
    taken.flatMap(({ first, last }) => Array.from({ length: last - first + 1 }, (_, i) => first + i)),
  );
  const found: FoundName[] = [];
  for (const sentence of sentencesOf(reading.units)) {
    if (isTitled(sentence, reading.units)) continue;
    for (let unit = sentence[0]; unit < sentence[1]; unit++) {
      if (covered.has(unit) || !isCapitalised(reading.units, unit)) continue;
      const name = read({ unit, sentence, reading });
      if (!name) continue;
      found.push(name);
      unit = name.last;
    }
  }
  return found;
}

function isTitled([from, to]: Place['sentence'], units: Units): boolean {
  let capitals = 0;
  let words = 0;
  for (let unit = from; unit < to; unit++) {
    if (isCapitalised(units, unit)) capitals++;
    else if (!isSmall(units, unit)) continue;
    words++;
  }
  return words > MOST_IN_PERSON && capitals > words * MOST_CAPITALS;
}

/** A name of several words that the pack holds, with a capital at both ends and none beside it. */
function wholeNameAt({ unit, sentence, reading }: Place): FoundName | null {
  const { units, hits } = reading;
  const last = hits.longest(unit, sentence[1] - 1);
  if (last <= unit || !isCapitalised(units, last) || isBound(unit, last, units)) return null;
  const type = hits.type(unit, last);
  if (!type || (type !== 'person' && hits.fame(unit, last) < FAMOUS)) return null;
  return { first: unit, last, type, rule: 'gazetteer' };
}

/** "Marta Valk", "Jan van der Hoek", behind whatever else has a capital there; never longer than people's names are. */
function personAt({ unit, sentence, reading }: Place): FoundName | null {
  const { units, hits } = reading;
  const shortest = unit === sentence[0] ? SHORTEST_OPENING : SHORTEST_FIRST;
  if (lengthOf(units, unit) < shortest || isAcronym(units, unit) || isBound(unit, unit - 1, units)) return null;
  if (!(hits.bits(unit) & FIRST_NAME_BIT) || hits.isCountry(unit)) return null;
  const { last, words } = endOfPerson(unit, sentence[1], reading);
  if (words < FEWEST_IN_PERSON || words > MOST_IN_PERSON || isNamedThing(last, reading)) return null;
  return { first: unit, last, type: 'person', rule: 'shape' };
}

/** Whether a word is a people's name, or a well-known place's or body's and nobody's last name. */
const isNamedThing = (unit: number, { hits }: NameReading): boolean =>
  (hits.bits(unit) & TYPE_BIT.group) !== 0 ||
  ((hits.bits(unit) & NAMED_THING) !== 0 && !(hits.bits(unit) & SOMEBODY) && hits.fame(unit) >= FAMOUS);

/** Where the words of somebody's name end, and how many of them have a capital. */
function endOfPerson(first: number, to: number, reading: NameReading): { last: number; words: number } {
  const { units } = reading;
  let last = first;
  let words = 1;
  for (let unit = first + 1; unit < to; unit++) {
    if (isTied(unit, units)) {
      last = ++unit;
    } else if (!isBeside(unit, reading)) break;
    else if (isCapitalised(units, unit) && !isAcronym(units, unit)) {
      last = unit;
      words++;
    } else if (words > 1 || !isSmall(units, unit) || !PARTICLES.has(hashAt(units, unit))) break;
  }
  return { last, words };
}

/** A hyphen or an apostrophe between two parts of a name: "Anne-Marie", "D’Alba". */
const isTied = (unit: number, units: Units): boolean =>
  TIES.has(hashAt(units, unit)) && isJoined(units, unit) && isJoined(units, unit + 1) && isCapitalised(units, unit + 1);

const isBeside = (unit: number, { doc: { text }, units }: NameReading): boolean =>
  text.slice(units.ends[unit - 1], units.starts[unit]) === ' ';

/** A single well-known name with no capital beside it, inside a sentence: where one begins, any word has a capital. */
function loneNameAt({ unit, sentence: [from, to], reading }: Place): FoundName | null {
  const { units, hits } = reading;
  const isInRun =
    (unit - 1 > from && isCapitalised(units, unit - 1) && isBeside(unit, reading)) ||
    (unit + 1 < to && isCapitalised(units, unit + 1) && isBeside(unit + 1, reading));
  if (unit === from || isInRun || !standsAlone(unit, reading)) return null;
  const type = hits.type(unit, unit);
  return type && { first: unit, last: unit, type, rule: 'gazetteer' };
}
