import { ALIAS, DERIVED, OWN_NAME } from '../knowledge/name-index.ts';
import { isTermKind } from '../knowledge/term-kinds.ts';
import { SPORTS } from '../lang/team-words.ts';
import { hashWord } from '../text/tokens.ts';
import { contextWords } from './context-words.ts';
import {
  countryOf,
  type Evidence,
  type Holds,
  hashOf,
  isNationalBody,
  isOneWord,
  kindOf,
  typeOf,
  type Weighed,
  type WeighedCandidate,
  whether,
} from './evidence-kinds.ts';
import { isSomebodyElse } from './name-sakes.ts';
import { TEXT_EVIDENCE } from './text-evidence.ts';
import { oddsOfType, UNKNOWN } from './type-odds.ts';

/*
 * How likely a name means each candidate: a sum of log-odds, compared with the log-odds that it means somebody the pack does not know.
 * Here is what speaks for and against, each under the id by which link-weights.ts says how much.
 */

/** Fame is a logarithm of page views: so many steps double them. */
const STEPS_TO_DOUBLE = 12;
/** "Turkey" is the country though the text has a turkey too. */
const HOUSEHOLD_PLACE = 180;
const SHORT_ACRONYM = 3;

const isHouseholdPlace: Holds = (weighed) =>
  typeOf(weighed) === 'place' && weighed.gazetteer.fameOf(weighed.entity) >= HOUSEHOLD_PLACE;

/** What speaks for a candidate, or against it. */
export const CANDIDATE_EVIDENCE: readonly Evidence<WeighedCandidate>[] = [
  { id: 'fame', value: ({ entity, gazetteer }) => (Math.LN2 / STEPS_TO_DOUBLE) * gazetteer.fameOf(entity) },
  { id: 'alias', value: whether(({ strength }) => strength === ALIAS) },
  { id: 'derived name', value: whether(({ strength }) => strength === DERIVED) },
  // "Washington said": a capital speaks as its president does.
  { id: 'place that speaks', value: whether(speaksAsPlace) },
  {
    id: 'other type',
    value: (weighed) =>
      typeOf(weighed) === weighed.name.type || speaksAsPlace(weighed)
        ? 0
        : oddsOfType(weighed.name.type, typeOf(weighed), weighed.name.words.length),
  },
  // A person of the same first and last name is rarely another.
  { id: 'full name of a person', value: whether((one) => typeOf(one) === 'person' && !isOneWord(one)) },
  // "Charlie" is seldom the one of that name whom all know.
  {
    id: 'first name alone',
    value: whether((one) => typeOf(one) === 'person' && one.setting.isFirstName(one.name)),
  },
  {
    id: 'somebody else of that surname',
    value: whether(
      (one) =>
        typeOf(one) === 'person' &&
        isOneWord(one) &&
        isSomebodyElse(one.name.words[0] ?? '', one.gazetteer.nameOf(one.entity), one.setting),
    ),
  },
  {
    id: 'also a word of the text',
    value: whether(
      (one) =>
        isOneWord(one) &&
        !one.name.acronym &&
        !isHouseholdPlace(one) &&
        !isTermKind(kindOf(one)) &&
        one.setting.smallWords.has(hashOf(one)),
    ),
  },
  // "Visa applications rose": the model could not say what it is, and nothing but the capital says that it is a name.
  {
    id: 'capital only at a beginning',
    value: whether(
      (one) =>
        one.name.type === 'other' &&
        isOneWord(one) &&
        !isTermKind(kindOf(one)) &&
        one.members.every(({ first }) => one.setting.openings.has(first)),
    ),
  },
  // A demonym names its people, whatever else bears it.
  { id: 'a people', value: whether((one) => kindOf(one) === 'nationality') },
  {
    id: 'a people or a first name',
    value: whether((one) => kindOf(one) === 'nationality' && one.setting.isFirstName(one.name)),
  },
  // Namesakes of what stands today ("Jerusalem", "Rome").
  {
    id: 'former country',
    value: whether((one) => kindOf(one) === 'former country' && one.strength !== OWN_NAME),
  },
  { id: 'other sport', value: whether(isOfOtherSport) },
  // What many countries call a body of theirs ("Tribunal Supremo") is nobody's without the country.
  { id: "another country's court", value: whether((one) => isGeneric(one) && isCourtElsewhere(one)) },
  { id: "another country's ministry", value: whether(isMinistryElsewhere) },
  // What fans call a club ("the Reds") is no club without a match.
  { id: 'nickname without a match', value: whether((one) => isGeneric(one) && isNicknameAlone(one)) },
  {
    id: 'full name of a body',
    value: whether((one) => one.strength === OWN_NAME && typeOf(one) === 'organisation' && !isOneWord(one)),
  },
  { id: 'country spoken of', value: whether((one) => one.setting.countries.has(countryOf(one) ?? '')) },
  {
    id: 'other country',
    value: whether(
      (one) =>
        one.setting.countries.size > 0 && countryOf(one) !== null && !one.setting.countries.has(countryOf(one) ?? ''),
    ),
  },
  {
    id: 'words of its description',
    value: ({ entity, name, setting, gazetteer }) => contextWords(entity, name.words, setting, gazetteer),
  },
  ...TEXT_EVIDENCE,
];

/** What speaks for nobody whom the pack holds. */
export const NOBODY_EVIDENCE: readonly Evidence<Weighed>[] = [
  { id: 'unknown of its type', value: ({ name }) => UNKNOWN[name.type] },
  // Two or three letters stand for many things.
  { id: 'short acronym', value: ({ name }) => (name.acronym && name.words.join('').length <= SHORT_ACRONYM ? 1 : 0) },
  // By themselves they name a part of whatever is spoken of.
  {
    id: 'part of the compass',
    value: (one) => (isOneWord(one) && one.setting.language.names.directions.has(hashOf(one)) ? 1 : 0),
  },
  { id: 'named again', value: ({ members }) => Math.min(1, (members.length - 1) / 4) },
];

/** A household place read as a person; a first name is a country only in a text that speaks of it besides ("Georgia", "Chad"). */
function speaksAsPlace(weighed: WeighedCandidate): boolean {
  const { name, setting } = weighed;
  if (name.type !== 'person' || !isOneWord(weighed) || !isHouseholdPlace(weighed)) return false;
  return !setting.isFirstName(name) || setting.countries.has(countryOf(weighed) ?? '');
}

/** A name that is not the candidate's own, and short. */
const isGeneric: Holds = ({ strength, name }) => strength !== OWN_NAME && name.words.length < 3;

const isCourtElsewhere: Holds = (weighed) => {
  const country = countryOf(weighed);
  return isNationalBody(kindOf(weighed)) && country !== null && !weighed.setting.countries.has(country);
};

/** "Ministerio del Interior" in a story of another country is that country's own. */
function isMinistryElsewhere(weighed: WeighedCandidate): boolean {
  const { countries } = weighed.setting;
  return kindOf(weighed) === 'ministry' && countries.size > 0 && !countries.has(countryOf(weighed) ?? '');
}

const isNicknameAlone: Holds = (weighed) => {
  if (!isOneWord(weighed) || !kindOf(weighed).includes('club')) return false;
  for (const word of weighed.setting.language.teams.match) if (weighed.setting.words.has(word)) return false;
  return true;
};

/** A football team, or its cup, in a text about rugby. */
function isOfOtherSport(weighed: WeighedCandidate): boolean {
  const type = typeOf(weighed);
  if (type !== 'organisation' && type !== 'event') return false;
  const { entity, setting, gazetteer } = weighed;
  const line = type === 'event' ? (gazetteer.descriptionOf(entity) ?? '') : '';
  const said = `${gazetteer.nameOf(entity)} ${kindOf(weighed)} ${line}`.toLowerCase();
  const own = SPORTS.find((sport) => said.includes(sport));
  if (own === undefined) return false;
  const { sports } = setting.language.teams;
  const isSpokenOf = (sport: keyof typeof sports): boolean => setting.words.has(hashWord(sports[sport]));
  return !isSpokenOf(own) && SPORTS.some(isSpokenOf);
}
