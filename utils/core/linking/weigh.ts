import type { EntityNumber, Gazetteer } from '../knowledge/gazetteer.ts';
import { ALIAS, DERIVED, OWN_NAME } from '../knowledge/name-index.ts';
import type { EntityType } from '../model/entity.ts';
import { hashWord, tokenize } from '../text/tokens.ts';
import type { Candidate } from './candidates.ts';
import type { NameGroup } from './group-names.ts';
import { isSomebodyElse } from './name-sakes.ts';
import type { ReadName } from './read-names.ts';

/*
 * How likely a name means each candidate: a sum of log-odds, compared with the log-odds that it means somebody the pack does not
 * know. The weights were set by hand and adjusted on the development parts of News-Fair and Wiki-Fair.
 */

const LN2_PER_FAME = Math.LN2 / 12;
/** Of the logarithm of page views. */
const FAME_WEIGHT = 1.1;
const WEAKER_NAME = { [ALIAS]: -0.5, [DERIVED]: -2.5 } as const;
/** A person of the same first and last name is rarely another. */
const FULL_NAME = 1;
const CONTEXT_WORD = 0.9;
const MOST_CONTEXT_WORDS = 3;
const SAME_COUNTRY = 1.2;
const OTHER_COUNTRY = -1.2;
/** A demonym names its people, whatever else bears it. */
const DEMONYM = 5;
const ALSO_A_WORD = -3;
/** Namesakes of what stands today ("Jerusalem", "Rome"). */
const FORMER = -3;
/** "Turkey" is the country though the text has a turkey too. */
const HOUSEHOLD_PLACE = 180;
/** "Washington said": a capital speaks as its president does. */
const PLACE_THAT_SPEAKS = -2;
const OTHER_SPORT = -5;
const GENERIC = -5;
/** A body's own name of two words and more is rarely another's. */
const FULL_NAME_OF_BODY = 0.7;
/** One word that is a first name: "Charlie" is seldom the one of that name whom all know. */
const FIRST_NAME_ALONE = -3;
const FIRST_NAME_NOT_DEMONYM = -9.5;

/** Log-odds that the name means nobody in the pack, by type. */
const UNKNOWN: Readonly<Record<EntityType, number>> = {
  person: 7.2,
  organisation: 7,
  place: 5.5,
  facility: 6.2,
  group: 5.5,
  event: 7,
  law: 7,
  work: 7.6,
  other: 7.2,
};

/** A name of one type that means an entity of another, as log-odds; what is not listed is as good as impossible. */
const OTHER_TYPE: Readonly<Partial<Record<EntityType, Readonly<Partial<Record<EntityType, number>>>>>> = {
  place: { organisation: -2.5, facility: -0.5, group: -1.5 },
  organisation: { place: -2.5, facility: -1, work: -1, other: -1, group: -1.5 },
  facility: { organisation: -1, place: -1 },
  group: { place: -1.5, organisation: -1.5, other: -1 },
  event: { organisation: -2, work: -2, other: -1 },
  law: { work: -2, other: -1 },
  work: { organisation: -1.5, other: -1, person: -3, event: -2 },
  other: { organisation: -1, place: -1.5, work: -0.5, event: -0.5, law: -0.5, facility: -1, group: -0.5, person: -2.5 },
  person: { other: -3, work: -3 },
};
/** By themselves they name a part of whatever is spoken of. */
const DIRECTIONS = new Set(
  'north south east west central northeast northwest southeast southwest northern southern eastern western'.split(' '),
);
const UNKNOWN_DIRECTION = 4;
/** Two or three letters stand for many things. */
const UNKNOWN_ACRONYM = 1;
const IMPOSSIBLE = -8;
/** Names of several words mostly tell by themselves what they name: finding their type is the harder part. */
const UNLIKELY = -3.5;

/** What the text around says, by which namesakes are told apart. */
export interface Setting {
  /** Hashes of every word of the text. */
  readonly words: ReadonlySet<number>;
  /** Hashes of words that stand in small letters somewhere. */
  readonly smallWords: ReadonlySet<number>;
  /** Countries the text speaks of, by ISO 3166-1 alpha-2 code. */
  readonly countries: ReadonlySet<string>;
  /** Hashes of the first names before each surname, by the surname's hash. */
  readonly firstNames: ReadonlyMap<number, ReadonlySet<number>>;
  /** Tokens that sentences begin with: there a capital says nothing. */
  readonly openings: ReadonlySet<number>;
  /** Whether the name is a single word that many people bear as a first name. */
  isFirstName(name: ReadName): boolean;
}

export interface Choice {
  readonly entity: EntityNumber;
  /** Probability that the name means this one. */
  readonly certainty: number;
}

/** The likeliest candidate and how likely it is; null where there is none. */
export function choose(
  { name, members }: NameGroup,
  candidates: readonly Candidate[],
  setting: Setting,
  gazetteer: Gazetteer,
): Choice | null {
  let best: Candidate | null = null;
  let bestOdds = Number.NEGATIVE_INFINITY;
  const short = name.acronym && name.words.join('').length <= 3 ? UNKNOWN_ACRONYM : 0;
  const direction = name.words.length === 1 && DIRECTIONS.has(name.words[0]!) ? UNKNOWN_DIRECTION : 0;
  const unknown = UNKNOWN[name.type] + short + direction - Math.min(1, (members.length - 1) / 4);
  // "Visa applications rose": the model could not say what it is, and nothing but the capital says that it is a name.
  const mayBeWord =
    name.type === 'other' && name.words.length === 1 && members.every(({ first }) => setting.openings.has(first));
  let total = Math.exp(unknown);
  for (const candidate of candidates) {
    const odds = weigh(candidate, name, setting, gazetteer) + (mayBeWord ? ALSO_A_WORD : 0);
    total += Math.exp(odds);
    if (odds > bestOdds) {
      best = candidate;
      bestOdds = odds;
    }
  }
  return best && { entity: best.entity, certainty: Math.exp(bestOdds) / total };
}

function weigh({ entity, strength }: Candidate, name: ReadName, setting: Setting, gazetteer: Gazetteer): number {
  const { type, words, acronym } = name;
  const kind = gazetteer.typeOf(entity);
  let odds = FAME_WEIGHT * LN2_PER_FAME * gazetteer.fameOf(entity);
  if (strength === ALIAS || strength === DERIVED) odds += WEAKER_NAME[strength];
  const unmistakable = kind === 'place' && gazetteer.fameOf(entity) >= HOUSEHOLD_PLACE;
  if (type === 'person' && words.length === 1 && unmistakable && mayBePlace(entity, name, setting, gazetteer))
    odds += PLACE_THAT_SPEAKS;
  else if (kind !== type) odds += OTHER_TYPE[type]?.[kind] ?? (words.length > 1 ? UNLIKELY : IMPOSSIBLE);
  if (kind === 'person' && words.length > 1) odds += FULL_NAME;
  if (kind === 'person' && setting.isFirstName(name)) odds += FIRST_NAME_ALONE;
  if (kind === 'person' && words.length === 1 && isSomebodyElse(words[0]!, gazetteer.nameOf(entity), setting))
    odds += IMPOSSIBLE;
  if (words.length === 1 && !acronym && !unmistakable && setting.smallWords.has(hashWord(words[0]!)))
    odds += ALSO_A_WORD;
  if (gazetteer.kindOf(entity) === 'nationality') {
    odds += DEMONYM + (setting.isFirstName(name) ? FIRST_NAME_NOT_DEMONYM : 0);
  }
  if (gazetteer.kindOf(entity) === 'former country' && strength !== OWN_NAME) odds += FORMER;
  if (isOfOtherSport(entity, setting, gazetteer)) odds += OTHER_SPORT;
  const country = gazetteer.countryOf(entity);
  if (strength !== OWN_NAME && words.length < 3) odds += generic(entity, country, name, setting, gazetteer);
  if (strength === OWN_NAME && kind === 'organisation' && words.length > 1) odds += FULL_NAME_OF_BODY;
  if (country && setting.countries.size) odds += setting.countries.has(country) ? SAME_COUNTRY : OTHER_COUNTRY;
  return odds + CONTEXT_WORD * contextWords(entity, words, setting, gazetteer);
}

/** A first name is a country only in a text that speaks of it besides ("Georgia", "Chad"). */
function mayBePlace(entity: EntityNumber, name: ReadName, setting: Setting, gazetteer: Gazetteer): boolean {
  return !setting.isFirstName(name) || setting.countries.has(gazetteer.countryOf(entity) ?? '');
}

const MATCH_WORDS = ['football', 'soccer', 'league', 'match', 'goal', 'cup', 'coach', 'game', 'team'].map(hashWord);

export const isNationalBody = (kind: string | null): boolean => /court|legislature|chamber|parliament/.test(kind ?? '');

/** What many countries call a body of theirs ("Tribunal Supremo") is nobody's without the country; what fans call a club ("the Reds") is no club without a match. */
function generic(
  entity: EntityNumber,
  country: string | null,
  { words }: ReadName,
  setting: Setting,
  gazetteer: Gazetteer,
): number {
  const kind = gazetteer.kindOf(entity) ?? '';
  if (isNationalBody(kind) && country && !setting.countries.has(country)) return GENERIC;
  const isNickname = words.length === 1 && /club/.test(kind);
  return isNickname && !MATCH_WORDS.some((word) => setting.words.has(word)) ? GENERIC : 0;
}

const SPORTS = ['football', 'rugby', 'cricket', 'basketball', 'baseball', 'hockey', 'volleyball', 'handball'];
const SPORT_HASHES = SPORTS.map(hashWord);

/** A football team in a text about rugby. */
function isOfOtherSport(entity: EntityNumber, { words }: Setting, gazetteer: Gazetteer): boolean {
  if (gazetteer.typeOf(entity) !== 'organisation') return false;
  const said = `${gazetteer.nameOf(entity)} ${gazetteer.kindOf(entity) ?? ''}`.toLowerCase();
  const own = SPORTS.findIndex((sport) => said.includes(sport));
  return own >= 0 && !words.has(SPORT_HASHES[own]!) && SPORT_HASHES.some((sport) => words.has(sport));
}

/** How many words of what the entity is stand in the text, its own name's aside. */
function contextWords(entity: EntityNumber, name: readonly string[], { words }: Setting, gazetteer: Gazetteer): number {
  const said = `${gazetteer.kindOf(entity) ?? ''} ${gazetteer.descriptionOf(entity) ?? ''}`.toLowerCase();
  const own = new Set(name);
  const seen = new Set<number>();
  const { count, starts, ends, hashes } = tokenize(said);
  for (let i = 0; i < count && seen.size < MOST_CONTEXT_WORDS; i++) {
    if (ends[i]! - starts[i]! < 4 || !words.has(hashes[i]!)) continue;
    const word = said.slice(starts[i], ends[i]);
    if (!own.has(word) && !COMMON_WORDS.has(word)) seen.add(hashes[i]!);
  }
  return seen.size;
}

/** In many descriptions, and in any text. */
const COMMON_WORDS = new Set(
  'city place town country state region company organisation organization people person based since from with that this which also former known first united states american british national international'.split(
    ' ',
  ),
);
