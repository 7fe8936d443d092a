import { describe } from 'vitest';
import { checkFigures } from '../../../helpers/check-figures.ts';

describe('Spanish', () => {
  checkFigures(
    [
      ['Más de [2.400 presos] y al menos [12 guardias].', '2400 > preso', '12 > guardia'],
      ['Costó [3,5 millones de dólares] en 2019.', '3500000 dollar'],
      ['La tasa subió un [4,2 por ciento].', '4.2 percentage up'],
      ['Solo [una vaca] y un maestro a las 19.00 h.', '1 vaca'],
      ['Unos [11,000 nuevos presos].', '11000 ~ preso'],
      ['Tiene [35 años de edad] y vive a [20 kilómetros].', '35 year of age', '20 kilometre'],
      ['Entre [100 y 200 personas] llegaron el 3 de mayo.', '100-200 persona'],
    ],
    'es',
  );
});
describe('French', () => {
  checkFigures(
    [
      ['Près de [1 200 détenus] et [vingt-deux gardiens].', '1200 ~ détenu', '22 gardien'],
      ['Âgé de [34 ans], il doit [20 000 euros].', '34 year of age', '20000 euro'],
      ["Il coûte [150 milliards d'euros] à 20 h 30.", '150000000000 euro'],
      ['Le taux a baissé de [3 %].', '3 percentage down'],
      ['Le 4 mai 2021, il a parcouru [40 kilomètres].', '40 kilometre'],
    ],
    'fr',
  );
});
describe('German', () => {
  checkFigures(
    [
      ['Rund [1.200 Häftlinge] und mehr als [zwanzig Wärter].', '1200 ~ Häftlinge', '20 > Wärter'],
      ['Der Umsatz sank um [2,5 Prozent] auf [3 Milliarden Euro].', '2.5 percentage down', '3000000000 euro down'],
      ['Der [34-jährige] Mann kam am 3. Mai.', '34 year of age'],
      ['Ein Erfolg für [800 Personen].', '800 Person'],
      ['Sie ist [34 Jahre alt] und wohnt [12 Kilometer] weit.', '34 year of age', '12 kilometre'],
    ],
    'de',
  );
});
describe('Portuguese', () => {
  checkFigures(
    [
      ['Cerca de [1.200 presos] e pelo menos [dez guardas].', '1200 ~ preso', '10 > guarda'],
      ['Custou [3,5 milhões de reais].', '3500000 brazilian real'],
      ['A taxa caiu [0,5 ponto percentual].', '0.5 percentage point down'],
    ],
    'pt',
  );
});
