import { phrases } from '../../text/phrases.ts';
import { type SentenceWords, wordList } from '../../text/sentence-words.ts';

export const sentences: SentenceWords = {
  leading: wordList(
    'sr sra srs dr dra drs d prof profa eng arq gen cel cap sto sta av exmo exma dep sen gov aprox ex p.ex vs min',
  ),
  beforeNumber: wordList('núm num n no nº pág págs pp p vol fig art inc jan fev mar abr jun jul ago set out nov dez'),
  trailing: wordList('etc cia ltda s.a a.c d.c jr eua e.u.a'),
  openers: wordList(
    `o a os as um uma uns umas em no na nos nas é era foi há são seu sua seus suas se não e mas por para com de do da dos das ao à
    segundo este esta estes estas esse essa ele ela eles elas quando enquanto após desde até entre sem também além assim
    como mais todo todos todas agora embora durante sobre ontem hoje já`,
  ),
  beforeOrdinal: wordList(''),
  afterOrdinal: wordList(''),
  connectives: phrases('enquanto, ao passo que, embora, apesar de que, ainda que'),
  afterComma: phrases('mas, porém'),
};
