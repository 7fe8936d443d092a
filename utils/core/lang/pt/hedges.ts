import type { Hedges } from '../hedges.ts';

/** What a word before or after a number says of it: about so many, more, or fewer. The one list of them. */
export const HEDGES: Hedges = {
  before: {
    '~':
      'pouco mais de, pouco menos de, um pouco mais de, um pouco menos de, ligeiramente acima de, ligeiramente abaixo de, praticamente, próximo de, próximo a, na casa dos, na casa das, na ordem de, da ordem de, coisa de, a rondar os, circa, aproximados, estimados, ' +
      'cerca de, aproximadamente, quase, em torno de, por volta de, perto de, uns, umas, algo em torno de, mais ou menos, uma média de, estimado em, estimada em, ' +
      'unos, unas, alrededor de, de unos, estimado de, casi',
    '>': 'mais de, mais do que, pelo menos, ao menos, no mínimo, acima de, superior a, maior que, a partir de, más de, al menos',
    '<': 'menos de, menos do que, até, no máximo, não mais de, abaixo de, inferior a, menor que, menos de, hasta',
  },
  noBound: '',
  after: { '~': 'mais ou menos', '>': 'ou mais, no mínimo', '<': 'ou menos, no máximo' },
};
