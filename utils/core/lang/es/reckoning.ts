import { reckoningWords } from '../reckoning-words.ts';

/** Spanish words that say which years and ages may be reckoned with. */
export const reckoning = reckoningWords({
  pastAge:
    'entonces, murió, muere, muerto, muerta, muerte, falleció, fallecido, fallecida, difunto, cuando, asesinado, asesinada',
  own: 'su, sus, nuestro',
  anniversary: 'aniversario, cumpleaños, jubileo',
  ordinalEnd: 'º, . º, ª, . ª, o, . o, °, . °',
  anniversaryOf: 'de, del, desde, en',
  celebrates:
    'celebra, celebran, cumple, cumplen, conmemora, conmemoran, festeja, festejan, celebrará, celebrarán, celebrando',
  lasting: 'de duración, en el poder, en el cargo, al frente, seguidos',
  within: 'en, a los, a las, con, tras, dentro de, después de, hasta',
  inAllYears: 'o, unos, es decir, en total, durante, un total de',
  term: 'condena, condenado, condenada, cárcel, prisión, contrato, plan, garantía, préstamo, bono, bonos, mandato, pena, hipoteca, inhabilitación, suspendido',
  otherDollars:
    'australiano, australiana, australianos, canadiense, canadienses, neozelandés, neozelandesa, hongkonés, singapurense, taiwanés, taiwanesa, nueva zelanda, hong kong, singapur, jamaicano',
});
