import { reckoningWords } from '../reckoning-words.ts';

/** Portuguese words that say which years and ages may be reckoned with. */
export const reckoning = reckoningWords({
  pastAge: 'então, morreu, morre, morto, morta, morte, faleceu, falecido, falecida, quando, assassinado, assassinada',
  own: 'seu, sua, seus, suas',
  anniversary: 'aniversário, jubileu',
  ordinalEnd: 'º, . º, ª, . ª, o, . o, °, . °',
  anniversaryOf: 'de, do, da, desde, em',
  celebrates: 'comemora, comemoram, celebra, celebram, completa, completam, festeja, festejam, comemorará, celebrando',
  lasting: 'de duração, no poder, no cargo, à frente, seguidos',
  within: 'em, aos, às, após, dentro de, depois de, com, até',
  inAllYears: 'ou, cerca de, ou seja, no total, um total de, durante',
  term: 'pena, condenado, condenada, prisão, cadeia, contrato, plano, garantia, empréstimo, mandato, título, títulos, hipoteca, suspenso, suspensa',
  otherDollars:
    'australiano, australiana, australianos, canadense, canadenses, canadiano, canadiana, canadianos, neozelandês, neozelandesa, nova zelândia, hong kong, singapura, taiwanês, taiwanesa, jamaicano',
});
