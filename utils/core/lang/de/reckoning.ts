import { reckoningWords } from '../reckoning-words.ts';

/** German words that say which years and ages may be reckoned with. */
export const reckoning = reckoningWords({
  pastAge:
    'damals, starb, stirbt, gestorben, tot, tod, tote, toter, verstarb, verstorben, verstorbene, getötet, als, ermordet, seinerzeit',
  own: 'sein, seine, seinen, seinem, ihr, ihre, ihren, ihrem, ihres, seines',
  anniversary: 'jahrestag, jubiläum, bestehen, geburtstag, gründungsjubiläum',
  ordinalEnd: '., - jährige, - jähriges, - jährigen, - jähriger',
  anniversaryOf: 'der, des, von, seit, in',
  celebrates: 'feiert, feiern, begeht, begehen, wird feiern',
  lasting: 'lang, an der macht, im amt, an der spitze, lang durchgehend',
  within: 'in, mit, nach, im alter von, innerhalb von, seit, bis, binnen',
  inAllYears: 'also, oder, rund, das sind, insgesamt',
  term: 'haft, haftstrafe, gefängnis, vertrag, verträge, vertrages, urteil, verurteilt, plan, garantie, kredit, darlehen, anleihe, mandat, sperre, gesperrt, leasing, pacht, strafe',
  otherDollars:
    'australische, australischen, australischer, kanadische, kanadischen, kanadischer, neuseeland, neuseeländische, neuseeländischen, hongkong, singapur, taiwan, taiwanische, jamaikanische',
});
