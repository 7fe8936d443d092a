import { asOfWords } from '../as-of-words.ts';

export const asOf = asOfWords({
  stretches: 'bis zum, bis zur, seit dem, seit der, im vergleich zum, seit, bis, vor, nach, ab, zwischen',
  comparing: 'als, vergleich, gegenüber, verglichen',
  levels: 'niveau, stand, niveaus',
  founding:
    'gegründet, eröffnet, erbaut, gebaut, errichtet, geschaffen, eingeweiht, geboren, gestartet, entstanden, gegründete, eröffnete, erbaute',
});
