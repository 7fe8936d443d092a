import { hashesOf } from '../../text/word-set.ts';
import type { PeopleWords } from '../people-words.ts';
import { FRENCH as words } from './demonyms.ts';
import { inflectFrench as inflect } from './inflect-demonyms.ts';

export const peoples: PeopleWords = {
  words,
  inflect,
  noNoun: hashesOf(
    `le la les un une des l d de du au aux à a et ou en dans par pour sur sous avec sans chez vers contre est sont était être très plus moins aussi
    parle parlent parler parlait parlant apprend apprendre traduit ce cette ces son sa ses notre leur leurs que entre no`,
  ),
  smallAlwaysQualifies: false,
  smallMayBePeople: false,
  singularArticles: hashesOf('un une la'),
  beforePeople: hashesOf('un une les des aux ces de deux trois quatre cinq plusieurs certains nombreux'),
  peopleBeginSentences: false,
  peopleBeforeNames: true,
  alsoAdjective: [],
  spoken: hashesOf('parle parlent parler parlait parlant'),
  written: hashesOf('en'),
  ofLanguage: hashesOf('langue'),
  notQualified: hashesOf('et ou mais à de en avec par pour que qui est sont était a ont ne'),
};
