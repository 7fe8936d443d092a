import { phrases } from '../../text/phrases.ts';
import { type SentenceWords, wordList } from '../../text/sentence-words.ts';

export const sentences: SentenceWords = {
  leading: wordList(
    'sr sra srta sres dr dra dres d dña don lic ing arq prof gral cnel cap tte sto sta mons av avda art dpto ee aprox vs p.ej ej gob dip sen',
  ),
  beforeNumber: wordList(
    'ca núm num nro no pág págs pp p vol fig cap art ene feb mar abr jun jul ago sep sept oct nov dic',
  ),
  trailing: wordList('etc cía uu ee.uu s.a s.l a.m p.m a.c d.c jr'),
  openers: wordList(
    `el la los las un una unos unas lo en es era fue ha han hay su sus se no y pero por para con de del al a según este esta estos estas
    ese esa aquel él ella ellos ellas si cuando mientras tras desde hasta entre sin también además así como más todo todos
    ahora aunque sin embargo durante ante sobre ayer hoy`,
  ),
  beforeOrdinal: wordList(''),
  afterOrdinal: wordList(''),
  connectives: phrases('mientras, mientras que, en tanto que, aunque, pese a que, a pesar de que'),
  afterComma: phrases('pero, sino'),
};
