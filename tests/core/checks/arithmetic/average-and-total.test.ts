import { averageAndTotal } from '../../../../utils/core/checks/arithmetic/average-and-total.ts';
import { checkAbstains, checkSays } from '../../../helpers/run-check.ts';

checkSays(averageAndTotal, [
  ['It sold 240 homes at an average of $310,000, a total of [$74.4 million].', 'matches'],
  ['It sold 240 homes at an average price of $310,000, for a total of [$74.4 million].', 'matches'],
  ['It sold 240 homes at an average of $310,000, a total of [$7.4 million].', 'differs'],
  ['The 300 workers get $2,000 each, [$600,000] in all.', 'matches'],
  ['The 300 workers get $2,000 each, [$900,000] in all.', 'differs'],
  ['It paid $50 a head to 4,000 guests, a total of [$200,000].', 'matches'],
  ['The 40 boats caught an average of 300 cod each, a total of [12,000].', 'matches'],
  [
    'Vendió 240 casas a un precio medio de 310.000 dólares, un total de [74,4 millones de dólares].',
    'matches',
    { lang: 'es' },
  ],
  ['240 Häuser brachten durchschnittlich 310.000 Euro, insgesamt [74,4 Millionen Euro].', 'matches', { lang: 'de' }],
  ['240 Häuser brachten durchschnittlich 310.000 Euro, insgesamt [7,4 Millionen Euro].', 'differs', { lang: 'de' }],
]);

checkAbstains(averageAndTotal, [
  'It sold 240 homes at an average of $310,000.',
  'It sold 240 homes at $310,000 or more, a total of $90 million.',
  'It sold 240 homes at an average of $310,000, or $500,000 with land.',
  'It sold 240 homes at an average of $310,000. In all $90 million changed hands.',
  'It sold 240 homes at an average of $310,000 and 12 farms, a total of $90 million.',
  'It sold 240 homes at an average of €310,000, a total of $90 million.',
  'It paid $50 a head to 4,000 families, a total of $900,000.',
  'It sold 240 homes, up to $310,000 each, after fees a profit of $9 million.',
  'An average of 300 people came on 40 days, and $600 in all was lost.',
  'The average age of 300 people is 40, a total of 12.',
  'A third of 240 homes went for an average of $310,000, a total of $25 million.',
  ['Vendió 240 casas a un precio medio de 310.000 euros y ganó 9 millones de euros.', { lang: 'es' }],
  ['240 Häuser brachten bis zu 310.000 Euro, insgesamt 7 Millionen Euro.', { lang: 'de' }],
]);
