import { difference } from '../../../../utils/core/checks/arithmetic/difference.ts';
import { checkAbstains, checkSays } from '../../../helpers/run-check.ts';

checkSays(difference, [
  ['Arrivals rose by [60], from 500 to 560.', 'matches'],
  ['Arrivals rose by [150], from 500 to 560.', 'differs'],
  ['The toll is 560, up from 500, an increase of [60].', 'matches'],
  ['Jobless claims rose from 4% to 7%, an increase of [3 percentage points].', 'matches'],
  ['Jobless claims rose from 4% to 7%, an increase of [5 percentage points].', 'differs'],
  ['Support fell from 46% to 40%, down [6 points].', 'matches'],
  ['Costs fell by [$20 million], from $80 million to $60 million.', 'matches'],
  ['Costs fell by [$40 million], from $80 million to $60 million.', 'differs'],
  ['Quist won by [34,000 votes], with 534,000 to Brandt’s 500,000.', 'matches'],
  ['Quist beat Brandt by 534,000 votes to 500,000, a margin of [34,000 votes].', 'matches'],
  ['Quist won 534,000 votes to Brandt’s 500,000, a margin of [3,400].', 'differs'],
  ['Quist got 52% and Brandt 48%, a lead of [4 points].', 'matches'],
  ['Quist got 52% and Brandt 48%, a lead of [14 points].', 'differs'],
  ['Ganó por [34.000 votos], con 534.000 frente a 500.000.', 'matches', { lang: 'es' }],
  ['Obtuvo 534.000 votos frente a 500.000, una diferencia de [34.000].', 'matches', { lang: 'es' }],
  ['Obtuvo 534.000 votos frente a 500.000, una diferencia de [74.000].', 'differs', { lang: 'es' }],
  ['Quist kam auf 534.000 Stimmen gegen 500.000, ein Vorsprung von [34.000].', 'matches', { lang: 'de' }],
  ['Quist obteve 534.000 votos contra 500.000, uma diferença de [34.000].', 'matches', { lang: 'pt' }],
]);

checkAbstains(difference, [
  'Quist won by 34,000 votes.',
  'Quist won by 34,000 votes to 20,000.',
  'Quist won by 34,000 votes. She had 534,000 and Brandt 510,000.',
  'Quist won by 34,000 votes, with 534,000 to Brandt’s 500,000 and Holm’s 90,000.',
  'Quist won 534,000 votes and 500,000 were cast early, a margin of error of 2 points.',
  'A majority of 12 seats, with 320 for them and 200 for others.',
  'The gap of 34 metres lies between 500 and 600 trees.',
  'Arrivals rose by 60 a day, from 500 to 900.',
  'Arrivals rose by 60, with 500 in May and 700 in June.',
  'The rate rose 3%, from 4% to 7%.',
  'Prices rose 3 points, from $4 to $9.',
  'Wages rose by $60, from 500 to 700 in real terms.',
  'Prices range from 500 to 700 dollars, up 60 dollars on the year.',
  'Some 60 more came, from 500 villages to 700 towns.',
  'Quist leads by 4 points, 52% to 48%, with a margin of error of 3 points.',
  ['Ganó por 34.000 votos en 534 pueblos y 500 barrios.', { lang: 'es' }],
  ['Der Vorsprung von 34.000 Euro wuchs auf 500 Tage.', { lang: 'de' }],
  ['Une avance de 34 000 euros sur 500 jours.', { lang: 'fr' }],
]);
