import { inflationAdjusted } from '../../../../utils/core/checks/arithmetic/inflation-adjusted.ts';
import { fact, knowledgeOf } from '../../../helpers/build-knowledge.ts';
import { checkAbstains, checkSays } from '../../../helpers/run-check.ts';

const year = (of: number, value: number) =>
  Array.from({ length: 12 }, (_, month) =>
    fact('consumer-price-index', value, `${of}-${String(month + 1).padStart(2, '0')}`),
  );

const record = knowledgeOf({
  us: {
    name: 'United States',
    type: 'place',
    kind: 'country',
    country: 'US',
    facts: [...year(1960, 30), ...year(1980, 80), ...year(2020, 258), ...year(2024, 314)],
  },
});
const common = { record, published: '2024-06-01' };

checkSays(
  inflationAdjusted,
  [
    ['It cost $2 million in 1980, worth about [$7.8 million] in today’s money.', 'matches'],
    ['It cost $2 million in 1980, or [$7.8 million] adjusted for inflation.', 'matches'],
    ['It cost $2 million in 1980, or [$20 million] adjusted for inflation.', 'differs'],
    ['In 1960 she earned $10,000, equivalent to [$105,000] today.', 'matches'],
    ['In 1960 she earned $10,000, equivalent to [$300,000] today.', 'differs'],
    ['It cost $2 million in 1980 (about [$6.5 million] in 2020 dollars).', 'matches'],
    ['It cost $2 million in 1980 ([$2.5 million] in today’s dollars).', 'differs'],
    [
      'Costó 2 millones de dólares en 1980, [7,8 millones de dólares] ajustados por la inflación.',
      'matches',
      { lang: 'es' },
    ],
  ],
  common,
);

checkAbstains(
  inflationAdjusted,
  [
    'It cost $2 million in 1980 and is worth $20 million today.',
    'It cost $2 million in 1980 and sold for $20 million.',
    'It cost $2 million, or $20 million adjusted for inflation.',
    'It cost $2 million in 1970, or $90 million adjusted for inflation.',
    'It cost £2 million in 1980, or £20 million in today’s money.',
    'It cost $2 million in 1980, or £20 million in today’s money.',
    'It cost 2 million Australian dollars in 1980, or $20 million in today’s money.',
    ['It cost $2 million in 1980, or $20 million in today’s money.', { domain: 'paper.com.au' }],
    ['It cost $2 million in 1980, or $20 million in today’s money.', { published: null }],
    ['It cost $2 million in 1980, or $20 million in today’s money.', { published: '2026-06-01' }],
    'It cost $2 million in 1980. A new one is $20 million in today’s money.',
    'It cost $2 million in 2023, or $5 million adjusted for inflation.',
    'It rose by $2 million in 1980, or $20 million in today’s money.',
    'It cost $2 million in 1980, or $10 million adjusted for inflation.',
    ['Costó 2 millones de euros en 1980, 20 millones de euros ajustados por la inflación.', { lang: 'es' }],
  ],
  common,
);
