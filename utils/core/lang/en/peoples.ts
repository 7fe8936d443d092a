import { hashesOf } from '../../text/word-set.ts';
import type { PeopleWords } from '../people-words.ts';

export const peoples: PeopleWords = {
  words: {},
  inflect: () => [],
  noNoun: hashesOf(''),
  smallAlwaysQualifies: false,
  smallMayBePeople: false,
  singularArticles: hashesOf(''),
  beforePeople: hashesOf(''),
  peopleBeginSentences: false,
  peopleBeforeNames: false,
  alsoAdjective: [],
  spoken: hashesOf('speak speaks speaking spoke spoken fluent'),
  written: hashesOf('in into from learn learns learning learnt learned study studied studying teach teaches taught'),
  ofLanguage: hashesOf(
    'language languages speaker speakers speaking dialect dialects translation translations grammar subtitles alphabet',
  ),
  notQualified: hashesOf(
    `and or but nor to of on at in into by with from for as because since that which who whom whose while when where when than then if though
    although not also is are was were be been being am has have had do did does will would can could may might must shall should
    say says said want wants wanted vote votes voted win wins won lose loses lost call calls called make makes made go goes went
    live lives lived love loves loved like likes liked seem seems seemed think thinks thought know knows knew get gets got take takes took
    come comes came feel feels felt agree agrees agreed believe believes believed before after until about against between during only
    too never always often now already still there here today yesterday last next this all both alike themselves himself herself`,
  ),
};
