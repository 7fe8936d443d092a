import { phrases } from '../../text/phrases.ts';
import { anyOf, nounTable, type RankForms, superlatives, withMore } from '../rank-forms.ts';

/** Words that may stand on either side of their noun. */
const AFTER = withMore('más', {
  largest: 'grande grandes',
  smallest: 'pequeño pequeña',
  'most populous': 'poblado poblada habitado habitada',
  highest: 'alto alta altos altas',
  lowest: 'bajo baja',
  longest: 'largo larga',
  oldest: 'antiguo antigua',
  richest: 'rico rica',
  poorest: 'pobre',
  'most visited': 'visitado visitada',
  'most expensive': 'caro cara',
  'most dangerous': 'peligroso peligrosa',
  'most violent': 'violento violenta',
});
const ALONE = { largest: 'mayor, mayores', smallest: 'menor, menores' };

export const ranks: RankForms = {
  superlatives: [...superlatives(ALONE), ...superlatives(AFTER)],
  afterNoun: superlatives(AFTER),
  any: anyOf(ALONE, AFTER),
  articles: phrases('el, la, los, las, su'),
  among: phrases('una de las, uno de los, entre las, entre los'),
  ordinals: phrases('segundo, segunda, tercer, tercera, cuarto, cuarta, quinto, quinta'),
  within: phrases('de, del, en, de la, en la, en el, de los, de las, de todo, de toda'),
  world: phrases('del mundo, en el mundo, mundial, del planeta'),
  worldOwner: phrases(),
  stops: phrases('que, y, o, pero, es, son, fue, era, ha, con, para, por, según, desde, cuando, se, su, está'),
  generic: phrases('parte, número, nivel, día, vez, momento, valor, problema, obstáculo, que, es, son, y, año'),
  nouns: nounTable({
    prison: 'cárcel prisión penitenciaría penal presidio',
    country: 'país nación',
    city: 'ciudad',
    economy: 'economía',
    stadium: 'estadio',
    museum: 'museo',
  }),
  pluralEndings: ['', 's', 'es'],
  nounWords: 1,
  genitivePlaces: false,
};
