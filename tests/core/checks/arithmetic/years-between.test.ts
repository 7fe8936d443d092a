import { yearsBetween } from '../../../../utils/core/checks/arithmetic/years-between.ts';
import { checkAbstains, checkSays } from '../../../helpers/run-check.ts';

checkSays(yearsBetween, [
  ['She ruled from 2011 to 2019, [eight years] in all.', 'matches'],
  ['She ruled for [eight years], from 2011 to 2019.', 'matches'],
  ['She ruled for [nine years], from 2011 to 2019.', 'matches'],
  ['The war lasted [eight years] (1980-1988).', 'matches'],
  ['The war lasted [20 years], from 1980 to 1988.', 'differs'],
  ['She ruled from 2011 to 2019, [five years].', 'differs'],
  ['Gobernó [ocho años], de 2011 a 2019.', 'matches', { lang: 'es' }],
  ['Gobernó [quince años], de 2011 a 2019.', 'differs', { lang: 'es' }],
  ['Sie regierte [acht Jahre] lang, von 2011 bis 2019.', 'matches', { lang: 'de' }],
]);

checkAbstains(yearsBetween, [
  'She ruled for seven years, from 2011 to 2019.',
  'She was sentenced to 20 years, from 2011 to 2019.',
  'She signed a contract for 20 years, from 2011 to 2019.',
  'She ruled from 2011 to 2019. Twenty years earlier she was born.',
  'She ruled from 2011 to 2019, and 20 years later she came back.',
  'She ruled from 2011 to 2019, after 20 years abroad.',
  'At 20 years of age she ruled from 2011 to 2019.',
  'Twenty years after the war she ruled from 2011 to 2019.',
  'From 2011 to 2019, 20 months were lost.',
  'She ruled for 20 years from 2011.',
  ['Tras veinte años, gobernó de 2011 a 2019.', { lang: 'es' }],
  ['Nach zwanzig Jahren regierte sie von 2011 bis 2019.', { lang: 'de' }],
]);
