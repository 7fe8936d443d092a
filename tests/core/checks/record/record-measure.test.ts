import { figureAgainstRecord } from '../../../../utils/core/checks/record/figure-against-record.ts';
import { fact, knowledgeOf } from '../../../helpers/build-knowledge.ts';
import { checkAbstains, checkSays } from '../../../helpers/run-check.ts';

const percent = { unit: 'percentage' };
const record = knowledgeOf({
  norland: {
    name: 'Norland',
    type: 'place',
    kind: 'country',
    country: 'NO',
    facts: [
      fact('public-debt', 60, '2023', percent),
      fact('military-spending', 1.5, '2023', percent),
      fact('health-spending', 9, '2021', percent),
      fact('education-spending', 5, '2021', percent),
      fact('fertility-rate', 1.4, '2025', { unit: 'child per woman' }),
      fact('median-age', 41, '2025', { unit: 'year of age' }),
      fact('life-expectancy', 81.2, '2024', { unit: 'year' }),
      fact('literacy', 97, '2022', percent),
      fact('infant-mortality', 3, '2025', { unit: 'death per 1,000 live births' }),
      fact('youth-unemployment', 18, '2023', percent),
      fact('gdp-growth', 2.1, '2023', percent),
      fact('remittances', 24, '2024', percent),
      fact('oil-production', 2_000_000, '2023', { unit: 'barrel per day' }),
      fact('refugees', 120_000, '2024', { unit: 'person' }),
      fact('coastline', 900, '2026-01', { unit: 'kilometre' }),
      fact('co2-emissions', 40_000_000, '2023', { unit: 'tonne' }),
    ],
  },
  skarholm: { name: 'Skarholm', type: 'place', kind: 'city', facts: [] },
});
const names = { Norland: 'place:norland', Skarholm: 'place:skarholm', Norlands: 'place:norland' } as const;
const common = { record, names, published: '2025-02-05' };

checkSays(
  figureAgainstRecord,
  [
    ['Norland’s public debt was [60%] of GDP in 2023.', 'matches'],
    ['Norland’s public debt was [90%] of GDP in 2023.', 'differs'],
    ['Norland’s public debt is [90%] of GDP.', 'older'],
    ['Norland’s military spending was [1.5%] of GDP in 2023.', 'matches'],
    ['In 2023 Norland spent [3%] of GDP on its military.', 'differs'],
    ['Health spending in Norland was [9%] of GDP in 2021.', 'matches'],
    ['Education spending in Norland was [5%] of GDP in 2021.', 'matches'],
    ['The fertility rate of Norland is [1.4].', 'matches'],
    ['Norland has a median age of [41].', 'matches'],
    ['Life expectancy in Norland is [81 years].', 'matches'],
    ['Norland’s literacy rate was [97%] in 2022.', 'matches'],
    ['Infant mortality in Norland is [3 per 1,000] live births.', 'matches'],
    ['Youth unemployment in Norland was [18%] in 2023.', 'matches'],
    ['Youth unemployment in Norland was [40%] in 2023.', 'differs'],
    ['Norland’s economic growth was [2.1%] in 2023.', 'matches'],
    ['Remittances made up [24%] of GDP in Norland in 2024.', 'matches'],
    ['Norland has [900 km] of coastline.', 'matches'],
    ['Norland emitted [40 million tonnes] of CO2 in 2023.', 'matches'],
    ['La deuda pública de Norland era del [60%] del PIB en 2023.', 'matches', { lang: 'es' }],
    ['La dette publique de Norland était de [60 %] du PIB en 2023.', 'matches', { lang: 'fr' }],
    ['Die Geburtenrate in Norland liegt bei [1,4].', 'matches', { lang: 'de' }],
    ['A dívida pública de Norland era de [60%] do PIB em 2023.', 'matches', { lang: 'pt' }],
  ],
  common,
);

checkAbstains(
  figureAgainstRecord,
  [
    'Norland’s external debt was 90% of GDP in 2023.',
    'Norland’s household debt was 90% of GDP in 2023.',
    'Norland’s public debt rose by 10% of GDP in 2023.',
    'Norland’s public debt was 90% of exports in 2023.',
    'Norland has pledged military spending of 3% of GDP.',
    'Norland aims for military spending of 3% of GDP.',
    'Norland’s military spending was 1.6% of GDP in 2023.',
    'In Skarholm, Norland, the fertility rate is 2.',
    'The fertility rate of 2.1 needed for replacement is far from Norland.',
    'The fertility rate among migrants in Norland is 2.',
    'The median age of rural Norland is 50.',
    'Life expectancy for women in Norland is 87 years.',
    'Life expectancy in Norland rose by 20 years.',
    'Life expectancy in Norland was 50 years in 1950.',
    'Healthy life expectancy in Norland is 70 years.',
    'Infant mortality in Norland fell by 3 per 1,000 live births.',
    'Youth unemployment in Norland was 40% in the second quarter of 2023.',
    'Economic growth in Norland is forecast at 5% for 2023.',
    'A company produces 4 million barrels per day in Norland.',
    'A camp hosts 90,000 refugees in Norland.',
    'Oil reached 40 km of coast in Norland.',
    'The fertility rate is 2.',
    ['La deuda externa de Norland era del 90% del PIB en 2023.', { lang: 'es' }],
    ['La dette extérieure de Norland était de 90 % du PIB en 2023.', { lang: 'fr' }],
    ['Das Ziel von Norland sind Verteidigungsausgaben von 3 % des BIP.', { lang: 'de' }],
  ],
  common,
);
