import { describe, expect, test } from 'vitest';
import { figureAgainstRecord } from '../../../../utils/core/checks/record/figure-against-record.ts';
import { LANGUAGES } from '../../../../utils/core/lang/languages.ts';
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
      fact('population', 5_000_000, '2023', { unit: 'person' }),
      fact('unemployment', 4.2, '2023', percent),
      fact('inflation', 3.1, '2023', percent),
      fact('public-debt', 60, '2023', percent),
      fact('life-expectancy', 81.2, '2023', { unit: 'year' }),
    ],
  },
  sudria: {
    name: 'Sudria',
    type: 'place',
    kind: 'country',
    country: 'SE',
    facts: [fact('population', 3_426_000, '2024', { unit: 'person', bound: '~' })],
  },
});
const common = {
  record,
  names: { Norland: 'place:norland', Sudria: 'place:sudria' },
  published: '2025-02-05',
} as const;

checkSays(
  figureAgainstRecord,
  [
    ['The population of Sudria is [3.4 million].', 'matches'],
    ['In 2023 inflation in Norland was [3.1%].', 'matches'],
    ['In 2023 inflation in Norland was [9%].', 'differs'],
    ['Im Jahr 2023 lag die Inflation in Norland bei [3,1 Prozent].', 'matches', { lang: 'de' }],
    ['Im Jahr 2023 lag die Arbeitslosenquote in Norland bei [4,2 Prozent].', 'matches', { lang: 'de' }],
    ['En 2023 la inflación en Norland fue del [3,1%].', 'matches', { lang: 'es' }],
    ['En 2023 el desempleo en Norland fue del [4,2%].', 'matches', { lang: 'es' }],
    ['En 2023, l’inflation en Norland était de [3,1 %].', 'matches', { lang: 'fr' }],
    ['En 2023, le chômage en Norland était de [4,2 %].', 'matches', { lang: 'fr' }],
    ['Em 2023 a inflação em Norland foi de [3,1%].', 'matches', { lang: 'pt' }],
    ['Em 2023 o desemprego em Norland foi de [4,2%].', 'matches', { lang: 'pt' }],
  ],
  common,
);

checkAbstains(
  figureAgainstRecord,
  [
    // A rough record is told beside what is near it, not beside all that two rough numbers allow.
    ['The population of Sudria is 3.7 million.', {}],
    ['In 2023 food inflation in Norland was 9%.', {}],
    ['In 2023 verdienten in Norland 9 Prozent mehr als zuvor.', { lang: 'de' }],
    ['In 2023 flohen 900.000 Menschen aus Norland.', { lang: 'de' }],
    ['En 2023 huyeron de Norland 900.000 personas.', { lang: 'es' }],
    ['En 2023, 900 000 personnes ont fui le Norland.', { lang: 'fr' }],
    ['Em 2023 fugiram de Norland 900 mil pessoas.', { lang: 'pt' }],
  ],
  common,
);

describe('what every language says of the record', () => {
  test.each(
    Object.values(LANGUAGES).map((language) => [language.code, language.record] as const),
  )('%s has words for each measure and for the offices', (_, { cues, told, offices }) => {
    expect(Object.entries({ ...cues, ...told }).filter(([, list]) => list.length === 0)).toEqual([]);
    expect(offices.length).toBeGreaterThan(0);
  });
});
