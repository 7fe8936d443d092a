import type { Hedges } from '../hedges.ts';

/** What a word before or after a number says of it: about so many, more, or fewer. The one list of them. */
export const HEDGES: Hedges = {
  before: {
    '~':
      'poco más de, poco menos de, un poco más de, un poco menos de, algo más de, algo menos de, apenas más de, rozando los, rozando las, a punto de llegar a, en torno al, alrededor de unos, cercanos a, ligeramente por encima de, ligeramente por debajo de, cosa de, circa, ca., ' +
      'unos, unas, cerca de, alrededor de, aproximadamente, casi, en torno a, aprox, aprox., algo así como, algo asi como, más o menos, un promedio de, estimado en, estimada en, ' +
      'estimados, estimado de, cercano a, sobre los, sobre las, prácticamente, de unos, de unas, alrededor del, cerca del, próximo a',
    '>': 'más de, mas de, al menos, por lo menos, como mínimo, superior a, superiores a, mayor de, mayor que, más que, por encima de, supera, superó, superan, superaron, a partir de, desde, mínimo de, más del, encima del, superior al',
    '<': 'menos de, hasta, como máximo, como mucho, no más de, inferior a, inferiores a, menor de, menor que, por debajo de, máximo de, menos que, menos del, debajo del, inferior al, apenas',
  },
  noBound: '',
  after: { '~': 'más o menos, aproximadamente', '>': 'o más, como mínimo, al menos', '<': 'o menos, como máximo' },
};
