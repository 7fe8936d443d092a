import { describe, expect, test } from 'vitest';
import { MEASURES } from '../../../../utils/core/figures/measures.ts';
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
  ['The sum is 12.', null],
];

describe('refine/measure', () => {
  test.each(cases)('%s', (text, ...measures) => {
    expect(readFigures(text).map(({ measure }) => measure)).toEqual(measures);
  });

  test('there are at least sixty measures, each fit for a key', () => {
    expect(MEASURES.length).toBeGreaterThanOrEqual(60);
    for (const measure of MEASURES) expect(measure).toMatch(/^[a-z]+(-[a-z]+)*$/);
  });

  test('a measure taken over from the figure before is marked as implied', () => {
    const [, second] = readFigures(
      'Unemployment fell to 3.9% in the spring quarter, which the office called a surprise, from 4.1%.',
    );
    expect(second).toMatchObject({ measure: 'unemployment', implied: ['measure'] });
  });
});
