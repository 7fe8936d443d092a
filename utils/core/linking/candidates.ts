import type { EntityNumber, Gazetteer } from '../knowledge/gazetteer.ts';
import { type NameStrength, OWN_NAME } from '../knowledge/name-index.ts';
import { nameLanguageOf, wordsOfAll } from '../lang/name-language.ts';
import type { Doc } from '../text/doc.ts';
import { hashWord, type Tokens, tokenize } from '../text/tokens.ts';
import type { NameGroup } from './group-names.ts';
import type { ReadName } from './read-names.ts';
import { otherSpellings } from './written.ts';

/** Somebody or something of the pack that a name could mean. */
export interface Candidate {
  readonly entity: EntityNumber;
  readonly strength: NameStrength;
  /** Whether the name means this one in capitals only ("US"). */
  readonly capitalsOnly: boolean;
}

/** Names with more bearers say nothing of themselves; the best known are looked at. As many as there are countries: each has its supreme court. */
const MOST = 250;
const CONJUNCTIONS = wordsOfAll(({ names }) => names.conjunctions);
const COMMA = hashWord(',');
const POINT = hashWord('.');
/** Tokens of the longest country's name that stands before another: "United Arab Emirates". */
const LONGEST_COUNTRY = 4;

/**
 * What the pack has under a name, best known first. A name that is unknown whole is looked up without what is only set before or
 * after it: "Springfield, Illinois" as Springfield, "U.S. Postal Service" as a Postal Service of that country. `next` is the name after
 * it in the text, which may lend it a word.
 */
export function candidatesFor(name: ReadName, next: ReadName | undefined, doc: Doc, gazetteer: Gazetteer): Candidate[] {
  const { tokens } = doc;
  const shared = withSharedWord(name, next, tokens, gazetteer);
  if (shared.length) return shared;
  const whole = collect(gazetteer.findName(tokens, name.first, name.end), name, gazetteer);
  if (whole.length) return whole;
  const respelt = inOtherSpelling(name, doc, gazetteer);
  if (respelt.length || name.type === 'person') return respelt;
  const comma = commaIn(tokens, name);
  if (comma > name.first) return collect(gazetteer.findName(tokens, name.first, comma), name, gazetteer);
  return withoutCountry(name, tokens, gazetteer);
}

/** The bearers of the name as others write it. */
function inOtherSpelling(name: ReadName, { text, tokens, lang }: Doc, gazetteer: Gazetteer): Candidate[] {
  const written = text.slice(tokens.starts[name.first], tokens.ends[name.end - 1]);
  if (name.acronym) return [];
  for (const spelling of otherSpellings(written, nameLanguageOf(lang).names.genitive)) {
    const respelt = tokenize(spelling);
    const found = collect(gazetteer.findName(respelt, 0, respelt.count), name, gazetteer);
    if (found.length) return found;
  }
  return [];
}

/** "Central and North America", "North and South Korea": one word before "and" and a name of two. */
function withSharedWord(name: ReadName, next: ReadName | undefined, tokens: Tokens, gazetteer: Gazetteer): Candidate[] {
  if (name.words.length > 1 || !next || next.words.length !== 2 || next.first !== name.end + 1) return [];
  if (!CONJUNCTIONS.has(tokens.hashes[name.end] ?? 0)) return [];
  return gazetteer
    .named(`${name.words[0]} ${next.words[1]}`)
    .map((id): Candidate => ({ entity: gazetteer.numberOf(id), strength: OWN_NAME, capitalsOnly: false }));
}

function withoutCountry(name: ReadName, tokens: Tokens, gazetteer: Gazetteer): Candidate[] {
  for (let end = name.first + 1; end < name.end && end <= name.first + LONGEST_COUNTRY; end++) {
    const row = gazetteer.findName(tokens, name.first, end);
    if (row < 0) continue;
    const place = gazetteer.entityAt(row);
    const kind = gazetteer.kindOf(place);
    const country = kind === 'country' || kind === 'nationality' ? gazetteer.countryOf(place) : null;
    if (!country) continue;
    const found = collect(gazetteer.findName(tokens, afterPoint(tokens, end), name.end), name, gazetteer);
    const there = found.filter(({ entity }) => gazetteer.countryOf(entity) === country);
    if (there.length) return there;
  }
  return [];
}

/** "U.S." is found as far as its S. */
const afterPoint = (tokens: Tokens, end: number): number => (tokens.hashes[end] === POINT ? end + 1 : end);

/**
 * For a name the pack does not have whole, whom its acronym in the text means, if that one's name holds all words of it: "Food
 * and Drug Administration (FDA)".
 */
export function candidatesByAcronym({ name, members }: NameGroup, { tokens }: Doc, gazetteer: Gazetteer): Candidate[] {
  if (name.acronym) return [];
  const acronym = members.find((member) => member.acronym);
  if (!acronym) return [];
  const found = collect(gazetteer.findName(tokens, acronym.first, acronym.end), acronym, gazetteer);
  return found.filter(({ entity }) => {
    const own = new Set(
      gazetteer
        .nameOf(entity)
        .toLowerCase()
        .split(/[\s,.-]+/),
    );
    return name.words.every((word) => own.has(word));
  });
}

function collect(first: number, { acronym }: ReadName, gazetteer: Gazetteer): Candidate[] {
  const found: Candidate[] = [];
  for (let row = first; row >= 0 && found.length < MOST; row = gazetteer.nextRow(row)) {
    if (gazetteer.capitalsOnlyAt(row) && !acronym) continue;
    found.push({
      entity: gazetteer.entityAt(row),
      strength: gazetteer.strengthAt(row),
      capitalsOnly: gazetteer.capitalsOnlyAt(row),
    });
  }
  return found;
}

function commaIn(tokens: Tokens, { first, end }: ReadName): number {
  for (let i = first + 1; i < end; i++) if (tokens.hashes[i] === COMMA) return i;
  return -1;
}
