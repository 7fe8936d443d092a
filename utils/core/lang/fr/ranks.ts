import { phrases } from '../../text/phrases.ts';
import { anyOf, nounTable, type RankForms, superlatives, withMore } from '../rank-forms.ts';

/** Words that may stand on either side of their noun. */
const AFTER = withMore('plus', {
  largest: 'grand grande grands grandes gros grosse',
  smallest: 'petit petite petits petites',
  'most populous': 'peuplé peuplée peuplés peuplées',
  highest: 'haut haute élevé élevée',
  longest: 'long longue',
  oldest: 'vieux vieille vieilles ancien ancienne anciens anciennes',
  richest: 'riche riches',
  poorest: 'pauvre pauvres',
  'most visited': 'visité visitée visités visitées',
  'most expensive': 'cher chère',
  'most dangerous': 'dangereux dangereuse',
});

export const ranks: RankForms = {
  superlatives: superlatives(AFTER),
  afterNoun: superlatives(AFTER),
  any: anyOf(AFTER),
  articles: phrases('le, la, les, sa, son'),
  among: phrases("l'un des, l'une des, un des, une des, parmi les"),
  ordinals: phrases('deuxième, second, seconde, troisième, quatrième, cinquième'),
  within: phrases("de, du, de la, des, d', en, au, dans, de l', de toute, de tout"),
  world: phrases('du monde, au monde, mondial, mondiale, de la planète'),
  worldOwner: phrases(),
  stops: phrases('que, qui, et, ou, mais, est, sont, était, a, avec, pour, par, selon, depuis, quand, se, sa, son'),
  generic: phrases(
    'partie, part, nombre, niveau, jour, fois, moment, valeur, problème, obstacle, que, est, sont, et, année',
  ),
  nouns: nounTable({
    prison: 'prison pénitencier',
    country: 'pays nation',
    city: 'ville',
    economy: 'économie',
    stadium: 'stade',
    museum: 'musée',
  }),
  pluralEndings: ['', 's', 'x'],
  nounWords: 1,
  genitivePlaces: false,
};
