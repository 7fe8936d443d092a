import { describe, expect, test } from 'vitest';
import { readFigures } from '../../../helpers/read-figures.ts';

const cases: readonly [text: string, ...measures: (string | null)[]][] = [
  ['The prison has a capacity for 40,000 inmates.', 'capacity'],
  ['The prison held 14,500 inmates.', 'occupancy'],
  ['At least 23 people were killed and 50 others injured.', 'deaths', 'injuries'],
  ['He was sentenced to 15 years in prison and fined $250,000.', 'sentence-length', 'fine'],
  ['Police arrested 1,200 suspected gang members.', 'arrests'],
  ['Unemployment fell to 3.9% in May from 4.1% in April.', 'unemployment', 'unemployment'],
  ['Inflation rose by 0.3 percentage points.', 'inflation'],
  ['The town, home to 2.3 million people, covers 600 square kilometres.', 'population', 'area'],
  ['The party won 83% of the vote; turnout was 52%.', 'vote-share', 'turnout'],
  ['The firm made a profit of $4.5bn on revenue of $30bn.', 'profit', 'revenue'],
  ['A poll of 1,004 adults found 45% approve.', 'sample-size', 'poll-share'],
  ['Temperatures reached 41C.', 'temperature'],
  ['The debt stands at 90% of GDP.', 'debt'],
  ['Some 8,000 nurses went on strike.', 'strikers'],
  ['The minimum wage is $12 an hour.', 'wage'],
  ['The budget is £3 million.', 'budget'],
  ['The bridge cost €9m.', 'cost'],
  ['She is 34 years old.', 'age'],
  ['The summit is 4,300 metres high.', 'height'],
  ['The party took 41 seats in parliament.', 'seats'],
  ['It counted 90,000 votes.', 'votes'],
  ['The plant will create 300 jobs.', 'jobs'],
  ['Exports fell by 8%.', 'trade'],
  ['The number of inmates rose to 36,400, from 32,500.', 'detainees', 'detainees'],
  ['Nine fishermen are missing and seven drowned.', 'missing', 'deaths'],
  ['Exports were worth $25 billion.', 'trade'],
  ['The wage was raised to $19.', 'wage'],
  ['Sales reached 2.4 billion kroner ($235 million).', 'sales', 'sales'],
  ['The sum is 12.', null],
];

const foreign: readonly [lang: string, text: string, ...measures: (string | null)[]][] = [
  ['es', 'La cárcel fue construida para 5.000 reclusos y albergaba a 7.231.', 'capacity', 'occupancy'],
  ['es', 'Cumple una condena de seis años.', 'sentence-length'],
  ['es', 'Votaron 4.000 electores, una participación del 61 %.', 'electorate', 'turnout'],
  ['es', 'Costará 52 millones de dólares.', 'cost'],
  ['fr', 'Le pays compte 18 millions d’habitants et 64 lits.', 'population', 'capacity'],
  ['fr', 'Le club a vendu 300 billets à un prix de 12 euros.', 'sales', 'price'],
  ['fr', 'Douze personnes sont mortes et 30 blessées.', 'deaths', 'injuries'],
  ['de', 'Ein Land mit 84 Millionen Einwohnern und 3 Prozent Arbeitslosenquote.', 'population', 'unemployment'],
  ['de', 'Der Konzern erzielte einen Umsatz von 840 Millionen Euro.', 'revenue'],
  ['de', 'Die Miete stieg um 5 Prozent.', 'price'],
  [
    'pt',
    'Foram 612 homicídios, e os roubos aumentaram 6%, de 28.300 para 30.000.',
    'homicides',
    'crime',
    'crimes',
    'crimes',
  ],
  ['pt', 'A safra de soja produziu 3 toneladas.', 'production'],
  ['pt', 'A prisão abriga 1.870 presos em 1.100 vagas.', 'occupancy', 'capacity'],
  ['en', 'The pays are 12 and the lits 4.', null, null],
];

describe('refine/measure', () => {
  test.each(foreign)('%s: %s', (lang, text, ...measures) => {
    expect(readFigures(text, lang).map(({ measure }) => measure)).toEqual(measures);
  });

  test.each(cases)('%s', (text, ...measures) => {
    expect(readFigures(text).map(({ measure }) => measure)).toEqual(measures);
  });

  test('a measure taken over from the figure before is marked as implied', () => {
    const [, second] = readFigures(
      'Unemployment fell to 3.9% in the spring quarter, which the office called a surprise, from 4.1%.',
    );
    expect(second).toMatchObject({ measure: 'unemployment', implied: ['measure'] });
  });
});
