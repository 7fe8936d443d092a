import { perOne } from '../../../../utils/core/checks/arithmetic/per-one.ts';
import { followsBase } from '../../../../utils/core/checks/follows/base.ts';
import { followsChange } from '../../../../utils/core/checks/follows/change.ts';
import { followsHowMany } from '../../../../utils/core/checks/follows/how-many.ts';
import { followsShare } from '../../../../utils/core/checks/follows/share.ts';
import { followsSharesOfAll } from '../../../../utils/core/checks/follows/shares-of-all.ts';
import { checkAbstains, checkSays } from '../../../helpers/run-check.ts';

checkSays(followsShare, [
  ['The union holds [31] of the 47 seats on the board.', 'context'],
  ['Die Gewerkschaft hält [31] der 47 Sitze im Rat.', 'context', { lang: 'de' }],
]);
checkAbstains(followsShare, [
  'The union holds 31 boats, and the board has 47 seats.',
  'Of the 240 flats, 180 (75%) are let.',
  'Two of the three men were let go.',
  'The club sold 30 of its 60 boats.',
  'More than 31 of the 47 seats are empty.',
]);

checkSays(followsChange, [
  ['The grant was cut from $8.4bn to [$4.2bn].', 'context'],
  ['Her lead shrank from 14 points in June to [5].', 'context'],
]);
checkAbstains(followsChange, [
  'The grant was cut by 50%, from $8.4bn to $4.2bn.',
  'Sales doubled from 200 to 400 tonnes.',
  'The number of boats rose from 2 to 3.',
  'Prices range from $200 to $300 and have risen.',
  'The price fell from $6 to $8.',
]);

checkSays(followsBase, [['Membership rose 12% to [3.4 million].', 'context']]);
checkAbstains(followsBase, [
  'Membership rose 12% to 3.4 million in real terms.',
  'Membership rose 12% to 3.4 million, compared with 3 million.',
  'Membership rose more than 12% to 3.4 million.',
  'Membership rose 0.2% to 3.4 million.',
]);

checkSays(followsHowMany, [['About [40%] of the 6,500 nurses stayed at home.', 'context']]);
checkAbstains(followsHowMany, [
  'Some 2,600 nurses, or 40% of the staff of 6,500, stayed at home.',
  'About 40% of the 20 nurses stayed at home.',
  'More than 40% of the 6,500 nurses stayed at home.',
]);

checkSays(followsSharesOfAll, [['Tin makes up [70%] of the ore, zinc 20% and lead 10%.', 'context']]);
checkAbstains(followsSharesOfAll, ['Tin makes up 70% of the ore, zinc 20% and lead 9%.']);

checkSays(perOne, [
  ['The city spent $4.2 million on 70 buses, or [$60,000] each.', 'matches'],
  ['The city spent $4.2 million on 70 buses, or [$90,000] each.', 'differs'],
]);
checkAbstains(perOne, ['The city spent $4.2 million on 70 buses, and tickets cost $3 each.']);
