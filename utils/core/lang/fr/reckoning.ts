import { reckoningWords } from '../reckoning-words.ts';

/** French words that say which years and ages may be reckoned with. */
export const reckoning = reckoningWords({
  pastAge: "alors, mort, morte, décès, décédé, décédée, meurt, lorsque, quand, feu, tué, tuée, à l'époque",
  own: 'son, sa, ses, leur, leurs',
  anniversary: 'anniversaire, jubilé',
  ordinalEnd: 'e, ème, ᵉ, er, ième',
  anniversaryOf: "de, du, des, d', depuis, en",
  celebrates: 'fête, fêtent, célèbre, célèbrent, marque, marquent, fêtera, célébrera, célébrant',
  lasting: 'durant, au pouvoir, en poste, à la tête, de suite',
  within: "en, à, après, dans, au bout de, pendant près de, jusqu'à",
  inAllYears: 'soit, ou, environ, au total, en tout',
  term: 'peine, condamné, condamnée, prison, contrat, bail, prêt, emprunt, mandat, garantie, plan, obligation, suspendu, suspendue, interdit',
  otherDollars:
    'australien, australienne, australiens, canadien, canadienne, canadiens, néo-zélandais, nouvelle-zélande, hong kong, hongkongais, singapour, singapourien, taïwanais, jamaïcain',
});
