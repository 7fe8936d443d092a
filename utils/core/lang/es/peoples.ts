import { hashesOf } from '../../text/word-set.ts';
import type { PeopleWords } from '../people-words.ts';
import { SPANISH as words } from './demonyms.ts';
import { inflectSpanish as inflect } from './inflect-demonyms.ts';

export const peoples: PeopleWords = {
  words,
  inflect,
  noNoun: hashesOf(
    `el la los las lo un una unos unas del al de en con por para a ante entre desde hacia hasta sin según sobre contra y e o u que como es son
    era eran fue ser está este esta ese esa estos estas su sus mi tu nuestro muy más menos tan también no ni ya habla hablan hablar hablaba
    hablando aprende aprender estudia estudiar traducido traduce`,
  ),
  smallAlwaysQualifies: false,
  smallMayBePeople: true,
  singularArticles: hashesOf('el la un una'),
  beforePeople: hashesOf(''),
  peopleBeginSentences: false,
  peopleBeforeNames: false,
  alsoAdjective: [],
  spoken: hashesOf('habla hablan hablar hablaba hablando'),
  written: hashesOf('en al'),
  ofLanguage: hashesOf('idioma lengua'),
  notQualified: hashesOf('y e o u pero a de en con por para que como es son era fue ha han no'),
};
