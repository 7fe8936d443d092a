import { perOne } from '../../../../utils/core/checks/arithmetic/per-one.ts';
import { followsBase } from '../../../../utils/core/checks/follows/base.ts';
import { followsChange } from '../../../../utils/core/checks/follows/change.ts';
import { followsGap } from '../../../../utils/core/checks/follows/gap.ts';
import { followsHowMany } from '../../../../utils/core/checks/follows/how-many.ts';
import { followsPerOne } from '../../../../utils/core/checks/follows/per-one.ts';
import { followsPerTime } from '../../../../utils/core/checks/follows/per-time.ts';
import { followsShare } from '../../../../utils/core/checks/follows/share.ts';
import { followsSharesOfAll } from '../../../../utils/core/checks/follows/shares-of-all.ts';
import { checkAbstains, checkSays } from '../../../helpers/run-check.ts';

checkSays(followsShare, [
  ['The union holds [31] of the 47 seats on the board.', 'context'],
  ['Die Gewerkschaft hält [31] der 47 Sitze im Rat.', 'context', { lang: 'de' }],
  ['More than [31] of the 47 seats are empty.', 'context'],
  ['So far [31] of about 47 seats are taken.', 'context'],
]);
checkAbstains(followsShare, [
  'The union holds 31 boats, and the board has 47 seats.',
  'Of the 240 flats, 180 (75%) are let.',
  'Two of the three men were let go.',
  'The club sold 30 of its 60 boats.',
  'More than 31 of the more than 47 seats are empty.',
]);

checkSays(followsChange, [
  ['The grant was cut from $8.4bn to [$4.2bn].', 'context'],
  ['Her lead shrank from 14 points in June to [5].', 'context'],
]);
checkSays(followsChange, [
  ['Sales went from 40 boats to [80 boats] in a year and rose again.', 'context'],
  ['Las ventas subieron de 40 barcos a [80 barcos].', 'context', { lang: 'es' }],
  ['Les ventes ont augmenté de 40 bateaux à [80 bateaux].', 'context', { lang: 'fr' }],
  ['Der Chor wuchs von 80 auf [100 Sänger].', 'context', { lang: 'de' }],
  ['As vendas subiram de 40 barcos para [80 barcos].', 'context', { lang: 'pt' }],
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
  'Membership rose 12% to 3.4 million. It went from 3 million to 3.4 million in a year.',
  'Membership rose 0.2% to 3.4 million.',
  'Membership fell 9% to 612. It had 673 before.',
]);

checkSays(followsShare, [
  ['The club has 46 members, including [12 women].', 'context'],
  ['El club tiene 46 miembros, incluidas [12 mujeres].', 'context', { lang: 'es' }],
  ['Le club compte 46 membres, dont [12 femmes].', 'context', { lang: 'fr' }],
  ['Der Verein hat 46 Mitglieder, darunter [12 Frauen].', 'context', { lang: 'de' }],
  ['O clube tem 46 membros, incluindo [12 mulheres].', 'context', { lang: 'pt' }],
  ['The ministry reported 3,100 cases of cholera, including [590 deaths].', 'context'],
]);
checkAbstains(followsShare, [
  'A fire killed 46 people, including 12 children.',
  'The club has 46 members, including 50 women.',
  'The club met for 46 days, including 12 in June.',
  'The club has 46 members. Including guests, 12 came.',
]);

checkSays(followsPerTime, [
  ['The town has put [$40 million] into its harbour over the past five years.', 'context'],
  ['La ciudad ha invertido [40 millones de euros] en el puerto en los últimos cinco años.', 'context', { lang: 'es' }],
  ['La ville a investi [40 millions d’euros] sur cinq ans.', 'context', { lang: 'fr' }],
  ['Innerhalb von fünf Jahren hat die Stadt [40 Millionen Euro] in den Hafen gesteckt.', 'context', { lang: 'de' }],
  ['A cidade investiu [40 milhões de euros] no porto nos últimos cinco anos.', 'context', { lang: 'pt' }],
]);
checkAbstains(followsPerTime, [
  'The town has put $40 million into its harbour over the past two years.',
  'The town will help 9,000 people over the next five months.',
  'Over the past five years the town has built 900 flats.',
  'The town put $40 million into its harbour five years ago.',
  'Over the past five years 900 people were killed there.',
  'Over the past five years its debt has risen to $40 million.',
]);

checkSays(followsHowMany, [
  ['About [40%] of the 6,500 nurses stayed at home.', 'context'],
  ['More than [40%] of the 6,500 nurses stayed at home.', 'context'],
]);
checkAbstains(followsHowMany, [
  'Some 2,600 nurses, or 40% of the staff of 6,500, stayed at home.',
  'About 40% of the 20 nurses stayed at home.',
  'Up to 40% of the more than 6,500 nurses stayed at home.',
]);

checkSays(followsSharesOfAll, [['Tin makes up [70%] of the ore, zinc 20% and lead 10%.', 'context']]);
checkAbstains(followsSharesOfAll, ['Tin makes up 70% of the ore, zinc 20% and lead 9%.']);

checkSays(followsPerOne, [
  ['The city spent [$4.2 million] on 70 buses.', 'context'],
  ['La ciudad gastó [4,2 millones de euros] en 70 autobuses.', 'context', { lang: 'es' }],
  ['La ville a dépensé [4,2 millions d’euros] pour 70 bus.', 'context', { lang: 'fr' }],
  ['Die Stadt zahlte [4,2 Millionen Euro] für 70 Busse.', 'context', { lang: 'de' }],
  ['A cidade gastou [4,2 milhões de euros] em 70 ônibus.', 'context', { lang: 'pt' }],
]);
checkAbstains(followsPerOne, [
  'The city spent $4.2 million on two buses.',
  'The city spent $4.2 million on 70 buses, or $60,000 each.',
  'The city spent more than $4.2 million on 70 buses.',
  'The city spent $4.2 million on 70 buses and a ferry.',
]);

checkSays(followsGap, [
  ['In Harwick [94%] of women vote, compared with 83% of men.', 'context'],
  ['El [94 %] de las mujeres vota, frente al 83 % de los hombres.', 'context', { lang: 'es' }],
  ['Chez les femmes, [94 %] votent, contre 83 % des hommes.', 'context', { lang: 'fr' }],
  ['Von den Frauen wählen [94 Prozent], gegenüber 83 Prozent der Männer.', 'context', { lang: 'de' }],
  ['Votam [94%] das mulheres, ante 83% dos homens.', 'context', { lang: 'pt' }],
]);
checkAbstains(followsGap, [
  'More than 94% of women vote, compared with 83% of men.',
  'Some 94% of women vote, 11 points more than the 83% of men.',
  'Rates range from 5% to 9%.',
]);

checkSays(followsBase, [
  ['The firm posted sales of [$462 million], a 30% increase.', 'context'],
  ['Der Umsatz lag bei [462 Millionen Euro], 30 Prozent mehr als im Vorjahr.', 'context', { lang: 'de' }],
]);
checkAbstains(followsBase, [
  'The mine employs 900 people, 40% more than the quarry.',
  'Sales were $462 million, up 30% from $355 million.',
]);

// Of the dead no share is reckoned, nor of a part that leaves its scale unsaid.
checkAbstains(followsShare, [
  'The storm killed 180 people, 40 of them children.',
  ['Il touche huit des 28 millions d’habitants.', { lang: 'fr' }],
]);

checkSays(perOne, [
  ['The city spent $4.2 million on 70 buses, or [$60,000] each.', 'matches'],
  ['The city spent $4.2 million on 70 buses, or [$90,000] each.', 'differs'],
]);
checkAbstains(perOne, ['The city spent $4.2 million on 70 buses, and tickets cost $3 each.']);
