import { phrases } from '../../text/phrases.ts';
import { type SentenceWords, wordList } from '../../text/sentence-words.ts';

export const sentences: SentenceWords = {
  leading: wordList('m mm mme mmes mlle mlles dr drs me mgr pr prof st ste gal col cdt av bd env cf p.ex ex vs hab'),
  beforeNumber: wordList('no nos n art p pp vol fig chap janv févr avr juil sept oct nov déc'),
  trailing: wordList('etc cie s.a jr av.j.-c'),
  openers: wordList(
    `le la les un une des il elle ils elles on nous vous je ce cet cette ces son sa ses leur leurs mais et or en dans sur à au aux
    du de pour par avec selon après avant depuis si quand lorsque tandis alors comme pendant plus tous tout toutes chaque
    aucun aujourd hier l d qu c s n cependant toutefois enfin`,
  ),
  beforeOrdinal: wordList(''),
  afterOrdinal: wordList(''),
  connectives: phrases(
    "tandis que, tandis qu'il, alors que, alors qu'il, bien que, quoique, pendant que, tandis qu, alors qu, bien qu",
  ),
  afterComma: phrases('mais, et il, et elle, et ils, et elles'),
};
