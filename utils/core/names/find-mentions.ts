import { languageOf } from '../lang/languages.ts';
import type { EntityType, Mention } from '../model/entity.ts';
import type { Doc } from '../text/doc.ts';
import { findIntroduced } from './acronyms.ts';
import { agreeOnTypes, findRepeats } from './consistency.ts';
import { findDemonyms } from './demonyms/find-demonyms.ts';
import { findDescriptions } from './descriptions.ts';
import { findInPack } from './find-in-pack.ts';
import { findTerms, withTerms } from './find-terms.ts';
import { addApart, byUnits, type FoundName } from './found-name.ts';
import { extendByPack, joinByPack } from './join-by-pack.ts';
import { type NameReading, startReading } from './name-reading.ts';
import type { Names } from './names.ts';
import { isHandle, joinPeople, partName, partPeople } from './part-name.ts';
import { findByShape } from './shape-names.ts';
import { findShareLines } from './share-lines.ts';
import { splitByPack } from './split-by-pack.ts';
import { withSurnames } from './surnames.ts';
import { tidyName } from './tidy-name.ts';
import { typeByPack } from './type-by-pack.ts';
import { refineType } from './type-words.ts';
import { endOf, lengthOf, startOf } from './unit-arrays.ts';
import { isCapitalised } from './unit-case.ts';
import { findUnread } from './unread-names.ts';

const LONGEST_ARTICLE = 3;

/**
 * Names and describing phrases in reading order, not yet linked (`entity` is null). Names do not overlap; a description may hold a name
 * ("the Salvadorian president").
 */
export function findMentions(doc: Doc, names: Names): Mention[] {
  const reading = startReading(doc, names);
  return languageOf(doc.lang) ? findRead(reading, names) : asMentions(findUnread(reading), reading);
}

function findRead(reading: NameReading, names: Names): Mention[] {
  const { doc, units, gazetteer } = reading;
  const tagged: FoundName[] = names.tagger
    ? names.tagger.tag(doc, units, gazetteer).map(({ first, last, type }) => ({ first, last, type, rule: 'tagger' }))
    : findByShape(units);
  const buttons = findShareLines(doc);
  const inStory = ({ first }: FoundName): boolean =>
    !buttons.some(([start, end]) => startOf(units, first) >= start && startOf(units, first) < end);
  const settled = withSurnames(joinPeople(tagged, units), reading)
    .filter(({ first }) => !isHandle(units, first))
    .flatMap((name) => partPeople(name, reading))
    .flatMap((name) => partName(name, reading))
    .flatMap((name) => tidyName(name, reading) ?? [])
    .flatMap((name) => splitByPack(name, reading))
    .map((name) => retype(name, refineType(name, reading), name.rule))
    .map((name) => retype(name, typeByPack(name, reading), 'gazetteer'));
  const whole = extendByPack(joinByPack(settled, reading), reading);
  const introduced = replaceBy(whole, findIntroduced(whole, reading));
  const peopled = withDemonyms(introduced, findDemonyms(reading), reading);
  const known = addApart(peopled, findInPack(peopled, reading));
  const agreed = agreeOnTypes(known, reading);
  const repeated = addApart(agreed, findRepeats(agreed, reading));
  const all = withTerms(repeated, findTerms(reading), reading)
    .filter(inStory)
    .filter((name) => isSane(name, reading));
  return asMentions([...all, ...findDescriptions(all, reading)], reading);
}

const asMentions = (names: readonly FoundName[], { units }: NameReading): Mention[] =>
  [...names].sort(byUnits).map(({ first, last, type, rule }) => ({
    span: [startOf(units, first), endOf(units, last)],
    type,
    entity: null,
    form: rule === 'description' ? 'description' : 'name',
    rule,
  }));

/** A name has a letter, and an end: whatever a text is broken by, what has none is no name. */
function isSane({ first, last }: FoundName, { doc: { text }, units }: NameReading): boolean {
  const [from = 0, to = 0] = [units.starts[first], units.ends[last]];
  return to - from <= LONGEST_NAME && /\p{L}/u.test(text.slice(from, to));
}

/** UTF-16 units. */
const LONGEST_NAME = 200;

/** Names with `better` ones in the place of those they touch. */
function replaceBy(names: readonly FoundName[], better: readonly FoundName[]): FoundName[] {
  return better.length === 0 ? [...names] : addApart(better, names);
}

/** Names and demonyms; of a name that has no word of its own beside them ("Les Français", "armée américaine") they are left. */
function withDemonyms(
  names: readonly FoundName[],
  demonyms: readonly FoundName[],
  { units }: NameReading,
): FoundName[] {
  if (demonyms.length === 0) return [...names];
  const covered = new Set<number>();
  for (const { first, last } of demonyms) for (let u = first; u <= last; u++) covered.add(u);
  const isMore = ({ first, last }: FoundName): boolean => {
    let touches = false;
    for (let u = first; u <= last; u++) {
      if (covered.has(u)) touches = true;
      else if (isCapitalised(units, u) && lengthOf(units, u) > LONGEST_ARTICLE) return true;
    }
    return !touches;
  };
  return addApart(names.filter(isMore), demonyms);
}

const retype = (name: FoundName, type: EntityType, rule: string): FoundName =>
  type === name.type ? name : { ...name, type, rule };
