import { hashesOf } from '../../text/word-set.ts';
import type { PeopleWords } from '../people-words.ts';
import { GERMAN as words } from './demonyms.ts';
import { inflectGerman as inflect } from './inflect-demonyms.ts';

export const peoples: PeopleWords = {
  words,
  inflect,
  noNoun: hashesOf(''),
  smallAlwaysQualifies: true,
  smallMayBePeople: false,
  singularArticles: hashesOf(''),
  beforePeople: hashesOf(
    `der die das den dem des ein eine einen einem einer viele alle einige manche zwei drei vier fünf junge jungen alte und oder von mit für
    unter zwischen als bei aus gegen vielen meisten mehr weniger`,
  ),
  peopleBeginSentences: true,
  peopleBeforeNames: false,
  alsoAdjective: ['er', 'deutsche', 'deutschen'],
  spoken: hashesOf('spricht sprechen sprach'),
  written: hashesOf('auf'),
  ofLanguage: hashesOf('sprache'),
  notQualified: hashesOf('und oder aber in im an auf bei mit von zu für als dass ist sind war hat haben'),
};
