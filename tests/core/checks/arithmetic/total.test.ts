import { total } from '../../../../utils/core/checks/arithmetic/total.ts';
import { checkAbstains, checkSays } from '../../../helpers/run-check.ts';

checkSays(total, [
  ['There were 12 men, 7 women and 3 children, [22] in all.', 'matches'],
  ['There were 12 men and 7 women, a total of [19].', 'matches'],
  ['There were [22 people] in all: 12 men, 7 women and 3 children.', 'matches'],
  ['There were 12 men, 7 women and 3 children, [23] in all.', 'differs'],
  ['There were 12 men and 7 women, for a total of [20 people].', 'differs'],
  ['It took 1,200 lorries and 830 vans, [2,000] in all.', 'matches'],
  ['They spent $4 million on roads and $3 million on schools, a total of [$7 million].', 'matches'],
  ['They spent $4 million on roads and $3 million on schools, a total of [$9 million].', 'differs'],
  ['There were 12 men, another 7 women and 3 children, [22] in all.', 'matches'],
  ['Ten were hurt on Monday. On Tuesday there were 15, which makes [25].', 'matches'],
  ['Había 12 hombres y 7 mujeres, un total de [19].', 'matches', { lang: 'es' }],
  ['Había 12 hombres y 7 mujeres, un total de [21].', 'differs', { lang: 'es' }],
  ['Il y avait 12 hommes et 7 femmes, soit un total de [19].', 'matches', { lang: 'fr' }],
  ['Il y avait 12 hommes et 7 femmes, soit un total de [21].', 'differs', { lang: 'fr' }],
  ['Es waren 12 Männer und 7 Frauen, insgesamt [19].', 'matches', { lang: 'de' }],
  ['Es waren 12 Männer und 7 Frauen, insgesamt [21].', 'differs', { lang: 'de' }],
  ['Havia 12 homens e 7 mulheres, um total de [19].', 'matches', { lang: 'pt' }],
  ['Havia 12 homens e 7 mulheres, um total de [21].', 'differs', { lang: 'pt' }],
]);

checkAbstains(total, [
  'There were 12 men, 7 women and 3 children.',
  'Of the 40, 12 men and 7 women left.',
  'There were 40 people, including 12 men and 7 women.',
  'There were 12 men and 7 women. In all, 40 came.',
  'There were 12 men and 7 women, up from 40 last year.',
  'He scored 12 points, 7 assists and sat out 3 games.',
  'On 12 days and 7 nights, 40 fires were put out.',
  // Hedged numbers add up to nothing exact; changes and shares to nothing at all.
  'There were about 12 men and 7 women, a total of 20.',
  'There were at least 12 men and 7 women, a total of 20.',
  'Prices rose 12% and wages 7%, a total of 20%.',
  'There were 12 men and 7 women, a total of 5.',
  'It cost $12 and €7, a total of $20.',
  ['Había 40 personas, incluidos 12 hombres y 7 mujeres.', { lang: 'es' }],
  ['Il y avait 40 personnes, dont 12 hommes et 7 femmes.', { lang: 'fr' }],
  ['Es waren 40 Leute, darunter 12 Männer und 7 Frauen.', { lang: 'de' }],
  ['Havia 40 pessoas, incluindo 12 homens e 7 mulheres.', { lang: 'pt' }],
]);
