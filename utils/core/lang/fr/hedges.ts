import type { Hedges } from '../hedges.ts';

/** What a word before or after a number says of it: about so many, more, or fewer. The one list of them. */
export const HEDGES: Hedges = {
  before: {
    '~':
      'un peu plus de, un peu moins de, légèrement plus de, légèrement moins de, à peine plus de, pas loin de, quasiment, quasi, plus ou moins, grosso modo, pratiquement, avoisinant, avoisinant les, près d’un, environ d’un, circa, env., juste au-dessus de, juste en dessous de, tout près de, ' +
      "environ, près de, presque, quelque, quelques, à peu près, autour de, approximativement, une moyenne de, en moyenne, estimé à, estimée à, estimés à, aux alentours de, de l'ordre de, environ de, la bagatelle de",
    '>': 'plus de, plus que, au moins, au minimum, supérieur à, supérieure à, au-dessus de, dépasse, dépassé, dépassant, à partir de, un minimum de, dès',
    '<': "moins de, moins que, jusqu'à, jusqu’à, au plus, au maximum, inférieur à, inférieure à, en dessous de, pas plus de, un maximum de, à peine",
  },
  noBound: '',
  after: {
    '~': 'environ, à peu près',
    '>': 'ou plus, et plus, au moins, au minimum',
    '<': 'ou moins, et moins, au plus, au maximum',
  },
};
