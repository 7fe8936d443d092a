import { describe } from 'vitest';
import { checkFigures } from '../../helpers/check-figures.ts';

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
      ['“Ya no hay”, dijo Ana Quist, de [54 años], a las puertas.', '54 year of age'],
      ['Un joven de [19 años] pasó [tres años] en la cárcel.', '19 year of age', '3 year'],
      [
        'La cifra subió un [12 %], hasta los [36.400], y puede llegar hasta [40.000].',
        '12 percentage up',
        '36400',
        '40000',
      ],
      ['Caben hasta [900 presos].', '900 < preso'],
      ['Supone una caída del [9 %] y [un tercio] menos que antes.', '9 percentage down', '0.3333333333333333 down'],
      ['La temperatura media fue de [8,4 grados], frente a una media de [540].', '8.4 degree', '540'],
      ['[Media] España espera [media hora].', '0.5', '0.5 hour'],
      ['Cortan el agua entre las once de la noche y las siete de la mañana; el día 25 llovió.'],
      ['Habla Iván Quist, pescador de [70 años], de una carrera de [20 años].', '70 year of age', '20 year'],
      ['Guarda [340 hectómetros cúbicos].', '340 cubic hectometre'],
      ['Es uno de los países más secos.'],
      ['La cuota pasó de [8 %] a [10 %].', '8 percentage', '10 percentage'],
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
      [
        'La coureuse de [24 ans] et la Bretonne de [19 ans] ont [deux ans] d’avance.',
        '24 year of age',
        '19 year of age',
        '2 year',
      ],
      [
        'Le billet coûtera [12 euros], contre [8] avant, soit [5 millions] de plus.',
        '12 euro',
        '8 euro',
        '5000000 euro',
      ],
      ['Le nombre est passé de [3 600] à [4 150 par an].', '3600', '4150 per year'],
      ['[Une femme sur quatre] et [deux élèves sur trois] restent.', '0.25 femme', '0.6666666666666666 élève'],
      ['[Neuf décès] et [26 sages-femmes] en [deux pays].', '9 décès', '26 sage-femme', '2 pays'],
      ['Un lit coûte [38 000 euros], dont [5 000] à la famille.', '38000 euro', '5000 euro'],
    ],
    'fr',
  );
});
describe('German', () => {
  checkFigures(
    [
      ['Rund [1.200 Häftlinge] und mehr als [zwanzig Wärter].', '1200 ~ Häftling', '20 > Wärter'],
      ['Der Umsatz sank um [2,5 Prozent] auf [3 Milliarden Euro].', '2.5 percentage down', '3000000000 euro down'],
      ['Der [34-jährige] Mann kam am 3. Mai.', '34 year of age'],
      ['Ein Erfolg für [800 Personen].', '800 Person'],
      [
        '[84 Millionen Einwohnern] und [48 Kuttern] fehlen [900 Haushalte].',
        '84000000 Einwohner',
        '48 Kutter',
        '900 Haushalt',
      ],
      [
        'Es waren [1.840 Wohnungen], [ein Drittel] weniger als 2023, und mehr als [2000 Menschen].',
        '1840 Wohnung',
        '0.3333333333333333 down',
        '2000 > Mensch',
      ],
      ['Er gibt [85 Millionen Euro], [25 Millionen] mehr als bisher.', '85000000 euro', '25000000 euro'],
      ['Das sind [18 Prozent] mehr und [1,4 Cent] weniger als vor einem Jahr.', '18 percentage up', '1.4 cent'],
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
      ['Foram [612 mortes], contra [673] um ano antes.', '612 morte', '673 morte'],
      ['Foi uma queda de [9%] em relação aos [673] do ano anterior.', '9 percentage down', '673'],
      ['Iracema Quist, de [61 anos], viu um jovem de [19 anos].', '61 year of age', '19 year of age'],
      ['Cerca de [1.100] dos [2.640 alunos] vêm às 18 horas.', '1100 ~ aluno', '2640 aluno'],
      ['[Uma casa em cada cinco] está vazia.', '0.2 casa'],
    ],
    'pt',
  );
});
