import { phrases } from '../../text/phrases.ts';
import { anyOf, nounTable, type RankForms, superlatives, withMore } from '../rank-forms.ts';

/** Words that may stand on either side of their noun. */
const AFTER = withMore('mais', {
  'most populous': 'populoso populosa',
  highest: 'alto alta',
  longest: 'longo longa',
  oldest: 'antigo antiga',
  richest: 'rico rica',
  poorest: 'pobre',
  'most visited': 'visitado visitada',
  'most expensive': 'caro cara',
  'most violent': 'violento violenta',
});
const ALONE = { largest: 'maior, maiores', smallest: 'menor, menores' };

export const ranks: RankForms = {
  superlatives: [...superlatives(ALONE), ...superlatives(AFTER)],
  afterNoun: superlatives(AFTER),
  any: anyOf(ALONE, AFTER),
  articles: phrases('o, a, os, as, do, da, no, na, ao, à, sua, seu'),
  among: phrases('uma das, um dos, entre as, entre os'),
  ordinals: phrases('segundo, segunda, terceiro, terceira, quarto, quarta, quinto, quinta'),
  within: phrases('de, do, da, dos, das, em, no, na, de todo, de toda'),
  world: phrases('do mundo, no mundo, mundial, do planeta'),
  worldOwner: phrases(),
  stops: phrases('que, e, ou, mas, é, são, foi, era, tem, com, para, por, segundo, desde, quando, se, sua, está'),
  generic: phrases('parte, número, nível, dia, vez, momento, valor, problema, obstáculo, que, é, são, e, ano'),
  nouns: nounTable({
    prison: 'prisão presídio cadeia penitenciária',
    country: 'país nação',
    city: 'cidade',
    economy: 'economia',
    stadium: 'estádio',
    museum: 'museu',
  }),
  pluralEndings: ['', 's', 'es'],
  nounWords: 1,
  genitivePlaces: false,
};
