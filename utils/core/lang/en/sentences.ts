import { phrases } from '../../text/phrases.ts';
import { type SentenceWords, wordList } from '../../text/sentence-words.ts';

export const sentences: SentenceWords = {
  leading: wordList(
    `mr mrs ms messrs dr prof st gen col lt sgt capt cmdr adm maj gov sen rep hon rev pres mt ft vs cf al eg ie e.g i.e approx viz
    orig incl excl supt det insp sgt cpl pvt atty`,
  ),
  beforeNumber: wordList(
    'ca c no nos vol pp p fig ch sec art est orig jan feb mar apr jun jul aug sep sept oct nov dec',
  ),
  trailing: wordList(
    `jr sr inc ltd co corp bros dept plc etc ph.d a.m p.m id ave blvd rd id calif fla mass conn wash ariz colo ill mich minn penn tenn
    mon tue tues wed thu thur thurs fri assn univ intl`,
  ),
  openers: wordList(
    `the a an it its he she they we i you but and in on at this that these those his her their our my for as if when while
    however since after before there from with by of to some many most more all both one two three no not now then still so yet
    about according although because despite during each every few last next police officials what who why how where meanwhile`,
  ),
  beforeOrdinal: wordList(''),
  afterOrdinal: wordList(''),
  connectives: phrases('while, whereas, although, though, even though'),
  afterComma: phrases('but, yet, and it, and they, and he, and she'),
};
