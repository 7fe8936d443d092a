import { describe } from 'vitest';
import { checkFigures } from '../../../helpers/check-figures.ts';

describe('figures that words around them hide: en', () => {
  checkFigures(
    [
      ['The keeper, [31], and his brother, [28], were hurt.', '31 year of age', '28 year of age'],
      ['The club, [3 points] ahead, won.', '3 point'],
      ['Oslo beat Bergen [3-1] at home.', '3-1'],
      ['He is [6-foot-4], she is [5ft 2in].', '6.333333333333333 foot', '5.166666666666667 foot'],
      [
        'Repairs cost [£2-3m] or [$1.5-2m a month].',
        '2000000-3000000 pound sterling',
        '1500000-2000000 dollar per month',
      ],
      ['The pool is [20-25m] long.', '20-25 metre'],
      [
        'Some [5-7 lakh voters] came; between [2 and 3 crore workers] did not.',
        '500000-700000 ~ voter',
        '20000000-30000000 worker',
      ],
      ['The result was [minus €31 million], or [-$4 a share].', '-31000000 euro', '-4 dollar per share'],
      ['It costs [$10-$12].', '10-12 dollar'],
      ['The margin is plus or minus [3 points].', '3 point'],
      ['Another [40] were hurt.', '40'],
      ['It is a [1-in-200]-year storm.', '0.005'],
      ['The hall cost [2 million euros] and the tower [3.5 million].', '2000000 euro', '3500000 euro'],
      ['The hall cost [2 million euros] and serves [3.5 million people].', '2000000 euro', '3500000 people'],
      ['Over [ten weeks] the court sat; it lasted over [ten weeks].', '10 week', '10 > week'],
      ['It carried [900 t] of sand on [62 m2].', '900 tonne', '62 square metre'],
    ],
    'en',
  );
});

describe('figures that words around them hide: the others', () => {
  checkFigures(
    [
      [
        'Costó [Q40 millones], [₡800 millones], [S/ 300] y [RD$ 50].',
        '40000000 guatemalan quetzal',
        '800000000 costa rican colon',
        '300 peruvian sol',
        '50 dominican peso',
      ],
      ['El portero, [29], marcó; México venció a Chile [3-1].', '29 year of age', '3-1'],
    ],
    'es',
  );
  checkFigures([['Paris a battu Lyon [5-0] en finale.', '5-0']], 'fr');
  checkFigures(
    [
      ['Der Verein verlor das Spiel mit [1:3].', '1-3'],
      ['Die [27-Jährige] gewann.', '27 year of age'],
      ['Die Schule kostete [6 Millionen Euro], die Halle [2 Millionen].', '6000000 euro', '2000000 euro'],
      ['Es beginnt um 9:30 Uhr.'],
    ],
    'de',
  );
  checkFigures([['O ciclista, [48], caiu.', '48 year of age']], 'pt');
});
