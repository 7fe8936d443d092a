import { hashesOf } from '../../text/word-set.ts';
import type { PeopleWords } from '../people-words.ts';
import { PORTUGUESE as words } from './demonyms.ts';
import { inflectPortuguese as inflect } from './inflect-demonyms.ts';

export const peoples: PeopleWords = {
  words,
  inflect,
  noNoun: hashesOf(
    `o a os as um uma uns umas de do da dos das em no na nos nas ao aos à às pelo pela pelos pelas com sem e ou por para entre contra que como é são
    foi muito mais menos não fala falam falar falava aprende aprender traduzido este esta esse essa seu sua seus suas`,
  ),
  smallAlwaysQualifies: false,
  smallMayBePeople: true,
  singularArticles: hashesOf('o a um uma'),
  beforePeople: hashesOf(''),
  peopleBeginSentences: false,
  peopleBeforeNames: false,
  alsoAdjective: [],
  spoken: hashesOf('fala falam falar falava'),
  written: hashesOf('em'),
  ofLanguage: hashesOf('língua idioma'),
  notQualified: hashesOf('e ou mas a de em com por para que como é são era foi tem não'),
};
