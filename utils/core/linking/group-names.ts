import { wordsOfAll } from '../lang/name-language.ts';
import { FOREIGN_PARTICLES } from '../lang/name-particles.ts';
import { hashWord } from '../text/tokens.ts';
import type { ReadName } from './read-names.ts';
import { withoutAccents } from './written.ts';

/** Places in the text where the same name stands, or a short form of it. */
export interface NameGroup {
  /** The fullest form. */
  readonly name: ReadName;
  readonly members: readonly ReadName[];
}

interface OpenGroup {
  name: ReadName;
  readonly members: ReadName[];
}

/**
 * Puts the names of one thing together: the same words; the surname or first name of a person named in full nearby; the first words
 * of a facility's or a body's name; the acronym of a longer name. Linear in the number of names.
 */
export function groupNames(names: readonly ReadName[]): NameGroup[] {
  const long = new Set(names.filter(({ type, words }) => type === 'person' && words.length > 2).flatMap(surnamesOf));
  const isPart = (name: ReadName): boolean =>
    isShort(name) || (mayBeSurnames(name) && long.has(`person ${name.words.join('')}`));
  const full = groupSameWords(names.filter((name) => !isPart(name)));
  const lookUp = indexGroups(full);
  const rest: ReadName[] = [];
  for (const name of names) {
    if (!isPart(name)) continue;
    const group = lookUp(name);
    if (group) group.members.push(name);
    else rest.push(name);
  }
  const groups = [...full, ...groupSameWords(rest)];
  for (const group of groups) group.members.sort((a, b) => a.mention - b.mention);
  return groups.sort((a, b) => a.members[0]!.mention - b.members[0]!.mention);
}

/** Words an acronym skips. */
const SKIPPED = wordsOfAll(({ names }) => names.acronymSkips);
/** Before a surname, and a part of it where it stands alone: "el-Sissi", "von der Leyen". */
const PARTICLES = new Set([...wordsOfAll(({ names }) => names.surnameParticles), ...FOREIGN_PARTICLES]);

/** What may stand for a longer name: one word, a surname with its particles, or capitals alone. */
const isShort = ({ words, acronym, type }: ReadName): boolean =>
  words.length === 1 || acronym || (type === 'person' && surnameAt(words) === 0);

/** A name of two words may be the surnames of one of four: "López Obrador". */
const mayBeSurnames = ({ words, type, acronym }: ReadName): boolean =>
  type === 'person' && !acronym && words.length === 2;

/** Where a person's surname begins, with the particles before it. */
function surnameAt(words: readonly string[]): number {
  let first = words.length - 1;
  while (first > 0 && PARTICLES.has(hashWord(words[first - 1] ?? ''))) first--;
  return first;
}

/** A person and a place of the same words are two things, and so are "IT" and "it". */
const keyOf = ({ words, type, acronym }: ReadName): string =>
  `${type === 'person' ? 'person' : 'thing'} ${acronym ? 'acronym' : ''} ${withoutAccents(words.join(' '))}`;

function groupSameWords(names: readonly ReadName[]): OpenGroup[] {
  const groups = new Map<string, OpenGroup>();
  for (const name of names) {
    const key = keyOf(name);
    const group = groups.get(key);
    if (group) group.members.push(name);
    else groups.set(key, { name, members: [name] });
  }
  return joinMiddleNames([...groups.values()]);
}

/** "Nayib Armando Bukele" and "Nayib Bukele" are one person: same first and last word. */
function joinMiddleNames(groups: readonly OpenGroup[]): OpenGroup[] {
  const people = new Map<string, OpenGroup>();
  return groups.filter((group) => {
    const { words, type } = group.name;
    if (type !== 'person' || words.length < 2) return true;
    const key = `${words[0]} ${words.at(-1)}`;
    const known = people.get(key);
    if (!known) {
      people.set(key, group);
      return true;
    }
    known.members.push(...group.members);
    return false;
  });
}

/** Finds the group a short form belongs to: the nearest before it, else the first after it. */
function indexGroups(groups: readonly OpenGroup[]): (name: ReadName) => OpenGroup | null {
  const byShortForm = new Map<string, { group: OpenGroup; at: number }[]>();
  const remember = (form: string, group: OpenGroup, at: number) => {
    const places = byShortForm.get(form);
    if (places) places.push({ group, at });
    else byShortForm.set(form, [{ group, at }]);
  };
  for (const group of groups) {
    for (const form of shortForms(group.name))
      for (const member of group.members) remember(form, group, member.mention);
  }
  for (const places of byShortForm.values()) places.sort((a, b) => a.at - b.at);
  return (name) => {
    const places = formsOf(name)
      .map((form) => byShortForm.get(form))
      .find((known) => known !== undefined);
    if (!places) return null;
    const isBefore = (places[0]?.at ?? 0) < name.mention;
    // "Washington announced sanctions. The actor Denzel Washington ...": what names a place by itself waits for nobody.
    if (!isBefore && name.type === 'person' && name.knownAs === 'place') return null;
    let low = 0;
    let high = places.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (places[middle]!.at < name.mention) low = middle + 1;
      else high = middle;
    }
    return places[Math.max(0, low - 1)]!.group;
  };
}

/** The keys a name is looked up under as a short form: "Heathrow" may be a place and an airport, "Birmingham" is not its council. */
function formsOf({ words, acronym, type, knownAs }: ReadName): string[] {
  const form = withoutAccents(words.join(''));
  if (acronym) return [`acronym ${form}`];
  if (type === 'person') return [`person ${form}`, `team ${form}`];
  if (type === 'place') return [`thing ${form}`];
  // "Disney" beside the Disney Channel is Disney.
  return knownAs === 'organisation'
    ? [`team ${form}`, `thing ${form}`]
    : [`team ${form}`, `thing ${form}`, `body ${form}`];
}

/** What a person of three names and more may be called: by the last two ("López Obrador"), or by one between ("Lula"). */
function surnamesOf({ words }: ReadName): string[] {
  if (words.length < 3) return [];
  const between = words.slice(1, -1).filter((word) => word.length > 3 && !PARTICLES.has(hashWord(word)));
  return [words.slice(-2).join(''), ...between].map((form) => `person ${form}`);
}

function shortForms(name: ReadName): string[] {
  const words = name.words.map(withoutAccents);
  const [first = '', ...others] = words;
  const last = others.at(-1);
  if (last === undefined) return [];
  const initials = words.filter((word) => !SKIPPED.has(hashWord(word))).map((word) => word[0]);
  const acronyms = [`acronym ${initials.join('')}`, `acronym ${words.map((word) => word[0]).join('')}`];
  if (name.type === 'person') {
    const surname = words.slice(surnameAt(words)).join('');
    return [...new Set([`person ${first}`, `person ${last}`, `person ${surname}`, ...surnamesOf(name)])];
  }
  if (name.townWords < words.length) acronyms.push(`thing ${words.slice(0, name.townWords).join('')}`);
  if (name.type === 'facility') acronyms.push(`thing ${first}`);
  if (name.type === 'organisation') acronyms.push(`body ${first}`);
  // "the Panthers" after the Carolina Panthers
  if (name.type === 'organisation' && /[^s]s$/.test(last)) acronyms.push(`team ${last}`);
  return [...new Set(acronyms)];
}
