import { multiple } from '../../../../utils/core/checks/arithmetic/multiple.ts';
import { checkAbstains, checkSays } from '../../../helpers/run-check.ts';

checkSays(multiple, [
  ['Sales doubled from [200 to 400].', 'matches'],
  ['Sales doubled to [400] from 200.', 'matches'],
  ['Sales more than doubled, from [200 million to 430 million].', 'matches'],
  ['Sales nearly doubled, from [200 to 380].', 'matches'],
  ['Sales doubled from [200 to 300].', 'differs'],
  ['Sales tripled from [$200 million to $300 million].', 'differs'],
  ['Sales tripled from [$200 million to $610 million].', 'matches'],
  ['The fee quadrupled to [$8] from $2.', 'matches'],
  ['Sales halved from 400 to [200].', 'matches'],
  ['Sales halved from 400 to [300].', 'differs'],
  ['Las ventas se duplicaron de [200 a 400 millones].', 'matches', { lang: 'es' }],
  ['Las ventas se triplicaron de [200 a 400 millones].', 'differs', { lang: 'es' }],
  ['Le budget a doublé, passant de [200 à 400 millions].', 'matches', { lang: 'fr' }],
  ['Der Umsatz verdoppelte sich von [200 auf 400 Millionen Euro].', 'matches', { lang: 'de' }],
  ['Der Umsatz verdreifachte sich von [200 auf 400 Millionen Euro].', 'differs', { lang: 'de' }],
  ['O lucro dobrou de [R$ 200 milhões para R$ 400 milhões].', 'matches', { lang: 'pt' }],
]);

checkAbstains(multiple, [
  'Sales doubled.',
  'Sales doubled to 400.',
  'Sales doubled. They went from 200 to 300.',
  'Sales doubled, and costs rose from 200 to 300, or 50%.',
  'Sales doubled and then tripled, from 200 to 300.',
  'Sales doubled while the price of a ticket, after years of haggling over it in town, rose from 2 to 3 dollars.',
  'Sales doubled from 200 to 300 in real terms.',
  'Sales ranged from 200 to 300 and doubled at weekends.',
  'Sales doubled, ranging from 200 to 300.',
  'Sales could double from 200 to 400.',
  'Sales doubled from 0 to 3.',
  'Sales rose from 200 to 300.',
  'Sales doubled from 200 to 340.',
  'He doubled as driver from 2000 to 2004.',
  'The doubles final ran from 200 to 300 minutes.',
  ['Las ventas se duplicaron y costaron de 200 a 300 euros, un 5% más.', { lang: 'es' }],
  ['Der Umsatz verdoppelte sich, die Preise lagen zwischen 200 und 300 Euro.', { lang: 'de' }],
]);
