import { reckoningWords } from '../reckoning-words.ts';

/** English words that say which years and ages may be reckoned with. */
export const reckoning = reckoningWords({
  pastAge: 'then, died, dies, dead, death, killed, late, when, at the time, was born to',
  own: 'its, their, his, her',
  anniversary: 'anniversary, birthday, jubilee',
  ordinalEnd: 'th, st, nd, rd',
  anniversaryOf: 'of, since, in',
  celebrates: 'marks, mark, celebrates, celebrate, celebrating, marking, is celebrating, will mark, will celebrate',
  lasting: 'long, in power, in office, in all, in charge, at the helm, in total',
  within: 'in, at, within, after, for up to, over, until',
  inAllYears: 'or, for, about, a total of, in all, or about, a span of',
  term: 'sentence, sentenced, sentences, jail, jailed, prison, contract, plan, warranty, ban, banned, loan, lease, bond, bonds, mandate, term, terms, suspended',
  otherDollars:
    'australian, canadian, new zealand, hong kong, singapore, singaporean, jamaican, taiwan, taiwanese, a $, c $, nz $, hk $, s $, au $, ca $',
});
