import { hashesOf } from '../text/word-set.ts';
import type { Language } from './language.ts';
import { LANGUAGES, languageOf } from './languages.ts';

/** What names are read with of a language. */
export type NameLanguage = Pick<Language, 'names' | 'offices' | 'teams' | 'descriptions' | 'peoples' | 'identity'>;

const NONE = hashesOf('');

/** For a text in a language that is not read: no words at all, so that a name is read by the pack and capitals alone. */
const NEUTRAL: NameLanguage = {
  names: {
    nounsAreCapitalised: false,
    peoplesAreCapitalised: false,
    hasDictionary: false,
    // Danish, Dutch, Norwegian, Swedish names take it without an apostrophe.
    genitive: 's',
    taggerClass: 0,
    articles: NONE,
    determiners: NONE,
    articlesInNames: NONE,
    elided: NONE,
    conjunctions: NONE,
    at: NONE,
    leading: NONE,
    prepositions: NONE,
    shortTitles: NONE,
    directions: NONE,
    surnameParticles: NONE,
    inPeople: NONE,
    acronymSkips: NONE,
    calendar: NONE,
    teamOrParty: NONE,
    buttons: NONE,
    buttonWords: NONE,
    alsoWords: NONE,
    kin: NONE,
    otherSenses: NONE,
    definiteArticles: NONE,
    alternatives: NONE,
    employers: NONE,
    verbEndings: [],
    afterBody: NONE,
    saints: NONE,
    peopleEndings: [],
    facility: NONE,
    confinement: NONE,
    law: NONE,
    event: NONE,
  },
  offices: { titles: NONE, offices: NONE },
  teams: {
    sport: NONE,
    before: NONE,
    after: NONE,
    surelyBefore: NONE,
    surelyAfter: NONE,
    match: NONE,
    sports: {
      football: '',
      soccer: '',
      rugby: '',
      cricket: '',
      basketball: '',
      baseball: '',
      hockey: '',
      volleyball: '',
      handball: '',
    },
  },
  descriptions: { determiners: NONE, of: NONE, breaks: NONE, nouns: new Map(), others: NONE },
  peoples: {
    words: {},
    inflect: () => [],
    noNoun: NONE,
    smallAlwaysQualifies: false,
    smallMayBePeople: false,
    singularArticles: NONE,
    beforePeople: NONE,
    peopleBeginSentences: false,
    peopleBeforeNames: false,
    alsoAdjective: [],
    spoken: NONE,
    written: NONE,
    ofLanguage: NONE,
    notQualified: NONE,
  },
  identity: {
    jobs: new Map(),
    beforeAge: NONE,
    afterAge: NONE,
    from: NONE,
    things: NONE,
    homes: [],
    companiesTakeArticles: false,
    areas: {},
  },
};

/** The words that names of a text are read with, by its BCP 47 tag. */
export const nameLanguageOf = (tag: string): NameLanguage => languageOf(tag) ?? NEUTRAL;

/** Words that every language brings: names travel with their titles and particles into texts of other languages. */
export function wordsOfAll(pick: (language: NameLanguage) => ReadonlySet<number>): ReadonlySet<number> {
  return new Set(Object.values(LANGUAGES).flatMap((language) => [...pick(language)]));
}
