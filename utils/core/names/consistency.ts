/*
 * What the whole text says about a name decides each of its places: a name read as one thing here and as another there is what most
 * places say, and after "Marco Rubio" a "Rubio" is he.
 */
import type { EntityType } from '../model/entity.ts';
import { withArabicArticle } from './arabic-article.ts';
import type { FoundName } from './found-name.ts';
import { extendHash } from './lexicon.ts';
import type { NameReading } from './name-reading.ts';
import { hashAt, lengthOf, type Units } from './unit-arrays.ts';
import { isAcronym, isCapitalised, isSmall } from './unit-case.ts';

/** What a name in brackets after its whole form is has been said outright. */
const INTRODUCED = 4;
/** How much a whole name ("Marco Rubio") says about its last word, in places that read that word alone. */
const WHOLE_NAME = 1.5;

type Votes = Map<EntityType, number>;

/** Gives every name the type that most places of the same words have. */
export function agreeOnTypes(names: readonly FoundName[], { units }: NameReading): FoundName[] {
  const votes = new Map<number, Votes>();
  const vote = (key: number, type: EntityType, weight: number): void => {
    const before = votes.get(key);
    if (before) before.set(type, (before.get(type) ?? 0) + weight);
    else votes.set(key, new Map([[type, weight]]));
  };
  for (const name of names) {
    vote(hashOfRun(units, name), name.type, name.rule === 'acronym' ? INTRODUCED : 1);
    if (name.type === 'person' && name.first < name.last) vote(hashAt(units, name.last), 'person', WHOLE_NAME);
  }
  return names.map((name) => {
    const type = favourite(votes.get(hashOfRun(units, name)), name.type);
    return type === name.type ? name : { ...name, type, rule: 'consistency' };
  });
}

/** The type that has more votes than a name's own; of several the first to. */
function favourite(cast: Votes = new Map(), own: EntityType): EntityType {
  let best = own;
  for (const [type, weight] of cast) if (weight > (cast.get(best) ?? 0)) best = type;
  return best;
}

/**
 * Places of names that were found elsewhere and missed here: last names of people named whole, whole names, acronyms.
 * Single common words are left alone ("Apple" may be found; "Company" is not looked for).
 */
export function findRepeats(names: readonly FoundName[], reading: NameReading): FoundName[] {
  const { units } = reading;
  const told = toldNames(names, reading);
  const found: FoundName[] = [];
  for (let u = 0; u < units.count; u++) {
    const known = isCapitalised(units, u) ? told.get(hashAt(units, u)) : undefined;
    const whole = known?.find((name) => sameWords(units, name, u, u + name.last - name.first));
    if (!whole) continue;
    const last = u + whole.last - whole.first;
    if (isSmall(units, last)) continue;
    const first = whole.type === 'person' ? withArabicArticle(u, units) : u;
    found.push({ first, last, type: whole.type, rule: whole.rule === 'short-form' ? 'short-form' : 'repeat' });
    u = last;
  }
  return found;
}

/** What is looked for elsewhere, by its first word, the longest first: every name that is no common word, and people's last names. */
function toldNames(names: readonly FoundName[], { units, isCommon }: NameReading): Map<number, FoundName[]> {
  const told = new Map<number, FoundName[]>();
  const remember = (name: FoundName): void => {
    const known = told.get(hashAt(units, name.first));
    if (!known) told.set(hashAt(units, name.first), [name]);
    else if (!known.some((other) => sameWords(units, other, name.first, name.last))) known.push(name);
  };
  for (const name of names) {
    const single = name.first === name.last;
    if (!single || isAcronym(units, name.first) || !isCommon(name.first)) remember(name);
    if (name.type === 'person' && !single && lengthOf(units, name.last) > 2)
      remember({ ...name, first: name.last, rule: 'short-form' });
  }
  for (const known of told.values()) known.sort((a, b) => b.last - b.first - (a.last - a.first));
  return told;
}

function sameWords(units: Units, name: FoundName, first: number, last: number): boolean {
  if (last - first !== name.last - name.first || last >= units.count) return false;
  for (let k = 0; k <= last - first; k++) if (units.hashes[name.first + k] !== units.hashes[first + k]) return false;
  return true;
}

function hashOfRun(units: Units, { first, last }: FoundName): number {
  let hash = hashAt(units, first);
  for (let u = first + 1; u <= last; u++) hash = extendHash(hash, hashAt(units, u));
  return hash;
}
