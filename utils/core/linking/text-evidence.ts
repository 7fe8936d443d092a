import { isCompanyKind } from '../knowledge/company-kinds.ts';
import { ALIAS, DERIVED, OWN_NAME } from '../knowledge/name-index.ts';
import { isTermKind } from '../knowledge/term-kinds.ts';
import { hashWord } from '../text/tokens.ts';
import {
  countryOf,
  type Evidence,
  hashOf,
  isNationalBody,
  isOneWord,
  kindOf,
  typeOf,
  type WeighedCandidate,
  whether,
} from './evidence-kinds.ts';
import { isCountedOrArticled, isDateline, isPossessive, lacksVerbAfter, thingAfter } from './name-around.ts';
import { ageDiffers, isOtherJob, type Particulars, particularsOf } from './private-person.ts';
import type { ReadName } from './read-names.ts';

/** Letters of an acronym that a place's name is spelt like by chance. */
const SHORT = 4;
/** Acronyms of bodies this well known are used abroad, too. */
const KNOWN_ABROAD = 180;
/** A name that has an article in fewer than one place of so many has none. */
const MANY_PLACES = 3;
const SCHOOL = /university|college|school/;
/** Kinds whose names everybody knows for names. */
const HOUSEHOLD = new Set(['country', 'state', 'continent']);
const AREA = /^(?:country|state|city|province|region)$/;

/** What the text right around a name says of who is meant. */
export const TEXT_EVIDENCE: readonly Evidence<WeighedCandidate>[] = [
  // "Tony Blair, 31, a roofer from Hull": what is said by the way fits a private namesake only.
  { id: 'age differs', value: whether((one) => ageCheck(one) === true) },
  { id: 'age agrees', value: whether((one) => ageCheck(one) === false) },
  {
    id: 'aged',
    value: whether((one) => ageCheck(one) === null && said(one).some(({ age }) => age !== null)),
  },
  {
    id: 'of a town',
    value: whether((one) => ageCheck(one) !== false && said(one).some(({ age, ofTown }) => age !== null && ofTown)),
  },
  {
    id: 'private job',
    value: whether((one) =>
      said(one).some(({ jobs }) => jobs.some((job) => isOtherJob(job, one.entity, one.gazetteer))),
    ),
  },
  // "the Delta variant", "the PCR lab"
  { id: 'called something else', value: whether(isCalledOtherwise) },
  // "the Amazon last year", "a 1964 Lincoln"
  { id: 'with an article', value: whether(hasForeignArticle) },
  // "Apple prices rose": one capital at a sentence's beginning is no second witness.
  {
    id: 'a common word at a beginning',
    value: whether(
      (one) =>
        isOneWord(one) &&
        !one.name.acronym &&
        typeOf(one) !== 'person' &&
        !HOUSEHOLD.has(kindOf(one)) &&
        !isTermKind(kindOf(one)) &&
        mayBeCommon(one) &&
        one.members.every((member) => one.setting.openings.has(member.first) && isWordThere(member, one)),
    ),
  },
  // "SEC" is no place that some language writes "Sec".
  { id: 'no acronym', value: whether(isOnlySpeltAlike) },
  // Of bodies abroad only those everybody knows go by their letters.
  { id: 'acronym of another country', value: whether(isForeignAcronym) },
  {
    id: 'a dateline',
    value: whether(
      (one) => /agency/.test(kindOf(one)) && one.members.some((member) => isDateline(member, one.setting)),
    ),
  },
  // "Supreme Court" as an entry of its own is a kind of court, and no court.
  { id: 'a kind of body', value: whether(isKindOfBody) },
  {
    id: 'country of the language',
    value: whether(
      (one) =>
        one.setting.countries.size === 0 &&
        typeOf(one) === 'organisation' &&
        one.setting.language.identity.homes.includes(countryOf(one) ?? ''),
    ),
  },
  {
    id: 'acronym of nowhere',
    value: whether(isAcronymOfNowhere),
  },
  {
    id: 'country named last',
    value: whether((one) => isNationalBody(kindOf(one)) && countryOf(one) === countryBefore(one)),
  },
  {
    id: 'a school called like a place',
    value: whether(
      (one) =>
        SCHOOL.test(kindOf(one)) &&
        one.strength !== OWN_NAME &&
        !one.setting.sport &&
        one.candidates.some(
          ({ entity, strength }) => strength === OWN_NAME && AREA.test(one.gazetteer.kindOf(entity) ?? ''),
        ),
    ),
  },
  {
    id: 'a school called by common words',
    value: whether(
      (one) =>
        SCHOOL.test(kindOf(one)) &&
        one.strength === ALIAS &&
        !one.name.acronym &&
        one.name.words.every((word) => one.setting.isCommon(hashWord(word))),
    ),
  },
  // "painters of the Renaissance" are no members of a French party.
  { id: 'a common word for something abroad', value: whether(isCommonAbroad) },
  // "eastern Kurdish factions" are no language.
  {
    id: 'a language read as a people',
    value: whether((one) => kindOf(one) === 'language' && one.name.type === 'group'),
  },
  // "St George's walked out": schools and hospitals are called so everywhere, the town abroad is not meant.
  { id: "a saint's town abroad", value: whether(isSaintAbroad) },
  {
    id: 'a surname of no person',
    value: whether((one) => typeOf(one) === 'person' && one.strength === DERIVED && one.name.type !== 'person'),
  },
];

/** Whether nothing behind a sentence's first word says that it acts; of a language of capital nouns, whether it is a noun, too ("Essen wird teurer"). */
const isWordThere = (member: ReadName, one: WeighedCandidate): boolean => {
  const { nounsAreCapitalised, alsoWords } = one.setting.language.names;
  return (nounsAreCapitalised && alsoWords.has(hashOf(one))) || lacksVerbAfter(member, one.setting);
};

/** A word of the dictionary; of a language without one here, any. */
const mayBeCommon = (one: WeighedCandidate): boolean =>
  !one.setting.language.names.hasDictionary || one.setting.isCommon(hashOf(one));

/** What each place of the name says by the way, where it could be a person. */
function said(one: WeighedCandidate): Particulars[] {
  if (typeOf(one) !== 'person' && one.name.type !== 'person' && isOneWord(one)) return [];
  const { doc, language } = one.setting;
  return one.members.map((member) => particularsOf(member, doc, language.identity));
}

/** Whether an age in the text differs from the candidate's own; null where none is given or on record. */
function ageCheck(one: WeighedCandidate): boolean | null {
  for (const { age } of said(one)) {
    const differs = age === null ? null : ageDiffers(age, one.entity, one.setting.year, one.gazetteer);
    if (differs !== null) return differs;
  }
  return null;
}

function isCalledOtherwise(one: WeighedCandidate): boolean {
  const type = typeOf(one);
  if (type !== 'organisation' && type !== 'person') return false;
  const own = `${one.gazetteer.nameOf(one.entity)} ${kindOf(one)}`.toLowerCase();
  return one.members.some((member) => {
    const thing = thingAfter(member, one.setting);
    return thing !== null && !own.includes(thing);
  });
}

function hasForeignArticle(one: WeighedCandidate): boolean {
  if (!isOneWord(one) || one.name.acronym) return false;
  const isPerson = typeOf(one) === 'person' && one.strength === DERIVED;
  const { identity, names } = one.setting.language;
  const isCompany = isCompanyKind(kindOf(one)) && !identity.companiesTakeArticles;
  // "Das Essen wird teurer"
  const isNoun = names.nounsAreCapitalised && names.alsoWords.has(hashOf(one));
  if (!isPerson && !isCompany && !isNoun) return false;
  // Of a name that stands often one odd place decides nothing.
  const odd = one.members.filter((member) => isCountedOrArticled(member, one.setting)).length;
  return odd * MANY_PLACES >= one.members.length && odd > 0;
}

function isOnlySpeltAlike(one: WeighedCandidate): boolean {
  const { name, strength, capitalsOnly } = one;
  const letters = name.words.join('').length;
  if (!name.acronym || capitalsOnly || letters > SHORT || !isOneWord(one)) return false;
  const type = typeOf(one);
  if (type === 'person') return true;
  return type === 'place' && (strength !== OWN_NAME || letters < SHORT);
}

function isCommonAbroad(one: WeighedCandidate): boolean {
  const country = countryOf(one);
  if (!isOneWord(one) || one.name.acronym || typeOf(one) !== 'organisation' || country === null) return false;
  if (one.strength === OWN_NAME || !one.setting.isCommon(hashOf(one)) || kindOf(one) === 'political party')
    return false;
  return !one.setting.countries.has(country) && !one.setting.language.identity.homes.includes(country);
}

function isSaintAbroad(one: WeighedCandidate): boolean {
  const [first = ''] = one.name.words;
  if (typeOf(one) !== 'place' || !one.setting.language.names.saints.has(hashWord(first))) return false;
  if (one.setting.countries.has(countryOf(one) ?? '')) return false;
  return one.members.every((member) => isPossessive(member, one.setting));
}

function isForeignAcronym(one: WeighedCandidate): boolean {
  const country = countryOf(one);
  if (!one.name.acronym || !one.capitalsOnly || country === null || typeOf(one) !== 'organisation') return false;
  if (one.setting.countries.has(country) || one.gazetteer.fameOf(one.entity) >= KNOWN_ABROAD) return false;
  const isHome = one.setting.language.identity.homes.includes(country);
  // A news agency writes of any country, and is called by its letters where its language is read.
  if (isHome && /agency/.test(kindOf(one))) return false;
  return one.setting.countries.size > 0 || !isHome;
}

/** An entry for all the bodies of a name that countries have each of their own. */
function isKindOfBody(one: WeighedCandidate): boolean {
  if (!isNationalBody(kindOf(one)) || countryOf(one) !== null) return false;
  return one.candidates.some(
    ({ entity }) => isNationalBody(one.gazetteer.kindOf(entity)) && one.gazetteer.countryOf(entity) !== null,
  );
}

/** The country named last before the name, or first in the text where none stands before it. */
function countryBefore({ name, setting: { countryPlaces } }: WeighedCandidate): string | null {
  let last: string | null = null;
  for (const { token, country } of countryPlaces) {
    if (token >= name.first && last !== null) break;
    last = country;
  }
  return last;
}

/** A body of no country, where a body of a country that is spoken of goes by the same letters. */
function isAcronymOfNowhere(one: WeighedCandidate): boolean {
  if (!one.name.acronym || typeOf(one) !== 'organisation' || countryOf(one) !== null) return false;
  if (one.gazetteer.fameOf(one.entity) >= KNOWN_ABROAD) return false;
  const { countries, language } = one.setting;
  return one.candidates.some(({ entity }) => {
    const country = one.gazetteer.countryOf(entity) ?? '';
    return countries.has(country) || language.identity.homes.includes(country);
  });
}
