import { describe } from 'vitest';
import { checkFigures } from '../../../helpers/check-figures.ts';

describe('figure/vague-multiple', () => {
  checkFigures(
    [
      ['[Dozens of cars] burned and [hundreds] were towed.', '12-120 car', '100-1000'],
      ['[Scores of guests] left; test scores of pupils rose.', '20-200 guest'],
      ['[Tens of thousands of fans] came.', '10000-100000 fan'],
      ['The cost ran into the billions, he said.'],
      ['[Two dozen divers] came.', '24 diver'],
    ],
    'en',
  );
  checkFigures(
    [['[Decenas de coches] ardieron; vinieron [miles de vecinos].', '10-100 coche', '1000-10000 vecino']],
    'es',
  );
  checkFigures(
    [
      ['[Des milliers d’élèves] sont venus.'.replace('[Des milliers', 'Des [milliers'), '1000-10000 élève'],
      ['[Une centaine de pompiers] sont là.', '100 ~ pompier'],
    ],
    'fr',
  );
  checkFigures([['[Dutzende Autos] brannten, [Hunderte] wurden verletzt.', '12-120 Autos', '100-1000']], 'de');
  checkFigures(
    [['[Dezenas de carros] queimaram; vieram [milhares de torcedores].', '10-100 carro', '1000-10000 torcedor']],
    'pt',
  );
});
