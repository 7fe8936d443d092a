import { phrases } from '../../text/phrases.ts';
import { type SentenceWords, wordList } from '../../text/sentence-words.ts';

export const sentences: SentenceWords = {
  leading: wordList(
    `dr prof dipl hr fr st gen z z.b bzw d d.h u u.a u.u s vgl ca inkl exkl zzgl sog bspw evtl ggf einschl max min geb gest verh
    ing med jur phil rer nat h.c usw.v bes insb abzgl`,
  ),
  beforeNumber: wordList('nr art abs bd kap tel str s seit'),
  trailing: wordList('usw etc co jr v.chr n.chr mio mrd tsd jh jhdt std min sek a.d o.ä u.ä'),
  openers: wordList(
    `der die das ein eine es er sie wir ich ihr in im am an auf aus bei mit nach von vom vor zu zum zur für und aber doch oder wenn
    während als da dann dort hier so auch noch nur nun dieser diese dieses seine ihre sein mehr viele alle beide laut trotz
    seit bis über unter um zwar jedoch dabei damit danach daher deshalb denn man was wer wie warum`,
  ),
  beforeOrdinal: wordList(
    'am der die das dem den des zum im vom beim ins zur jeden jeder bis seit ab ihrem seinem ihren seinen ihr sein unserem einem einen dieser diesem und oder den',
  ),
  afterOrdinal: wordList(
    `januar jänner februar märz april mai juni juli august september oktober november dezember jahrhundert jahrhunderts jahrestag
    jahrestages geburtstag geburtstages quartal quartals spieltag weltkrieg weltkriegs auflage runde minute klasse etage stock
    stockwerk bezirk platz jahrtausend etappe tag woche mal lebensjahr bundestag`,
  ),
  connectives: phrases('wohingegen, obwohl, obgleich, wogegen'),
  afterComma: phrases('während, aber, doch, sondern, jedoch, und er, und sie, und es'),
};
