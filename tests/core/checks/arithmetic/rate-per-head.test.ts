import { ratePerHead } from '../../../../utils/core/checks/arithmetic/rate-per-head.ts';
import { fact, knowledgeOf } from '../../../helpers/build-knowledge.ts';
import { checkAbstains, checkSays } from '../../../helpers/run-check.ts';

const record = knowledgeOf({
  norland: {
    name: 'Norland',
    type: 'place',
    kind: 'country',
    country: 'NO',
    facts: [fact('population', 5_000_000, '2023'), fact('population', 5_100_000, '2024')],
  },
  skarholm: { name: 'Skarholm', type: 'place', kind: 'city', facts: [fact('population', 500_000, '2023')] },
});
const common = { record, names: { Norland: 'place:norland', Skarholm: 'place:skarholm' } as const };

checkSays(
  ratePerHead,
  [
    ['There were 1,200 deaths among 3 million people, or [40 per 100,000].', 'matches'],
    ['There were 1,200 deaths among 3 million people, a rate of [40 per 100,000].', 'matches'],
    ['There were 1,200 deaths among 3 million people, or [90 per 100,000].', 'differs'],
    ['Norland recorded 1,200 homicides in 2023, a rate of [24 per 100,000 people].', 'matches'],
    ['Norland recorded 1,200 homicides in 2023, a rate of [2.4 per 100,000 people].', 'differs'],
    ['In 2023 Norland had 1,200 murders, or [24 per 100,000 inhabitants].', 'matches'],
    ['Norland had 60,000 births in 2023, a rate of [12 per 1,000 people].', 'matches'],
    [
      'Norland registró 1.200 homicidios en 2023, una tasa de [24 por cada 100.000 habitantes].',
      'matches',
      { lang: 'es' },
    ],
    ['In Norland gab es 2023 1.200 Morde, [24 je 100.000 Einwohner].', 'matches', { lang: 'de' }],
  ],
  common,
);

checkAbstains(
  ratePerHead,
  [
    'There were 1,200 deaths, or 40 per 100,000.',
    'There were 1,200 deaths among 3 million women, or 90 per 100,000.',
    'There were 1,200 deaths and 3 million people fled, or 90 per 100,000.',
    'There were 1,200 deaths among 3 million people. The rate is 90 per 100,000.',
    'There were 1,200 deaths among 3 million people in 12 towns, or 90 per 100,000.',
    'Some 1,200 mothers died among 3 million people, or 90 per 100,000 live births.',
    'Norland recorded 1,200 homicides in 2023, a rate of 2 per 100,000 women.',
    'Norland recorded 1,200 homicides in 2023, a rate of 2 per 100,000 people a week.',
    'Norland recorded 1,200 homicides in 1990, a rate of 2 per 100,000 people.',
    'Norland recorded 1,200 homicides, a rate of 2 per 100,000 people.',
    'Norland and Skarholm recorded 1,200 homicides in 2023, a rate of 2 per 100,000 people.',
    'Skarholm recorded 1,200 homicides in 2023, a rate of 2 per 100,000 people.',
    'Norland recorded 1,200 more homicides in 2023, a rate of 2 per 100,000 people.',
    'Norland could record 1,200 homicides in 2023, a rate of 2 per 100,000 people.',
    'Norland recorded 1,200 homicides in 2023; its rate of suicide is 2 per 100,000 people.',
    'Norland recorded 1,200 homicides in 2023, up from 900, a rate of 2 per 100,000 people.',
    'Norland recorded 1,200 homicides in 2023, a rate of 30 per 100,000 people.',
    ['Norland registró 1.200 homicidios en 2023, una tasa de 2 por cada 100.000 mujeres.', { lang: 'es' }],
    ['In Norland gab es 1.200 Morde, 2 je 100.000 Einwohner.', { lang: 'de' }],
  ],
  common,
);
