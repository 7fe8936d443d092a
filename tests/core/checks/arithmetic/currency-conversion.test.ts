import { expect, test } from 'vitest';
import { currencyConversion } from '../../../../utils/core/checks/arithmetic/currency-conversion.ts';
import { fact, knowledgeOf } from '../../../helpers/build-knowledge.ts';
import { checkAbstains, checkSays, runCheck } from '../../../helpers/run-check.ts';

/** What a dollar cost in 2018 and 2023, with the months between which it moved. */
const rates = (of2018: number, of2023: number, spread = 0.04) => ({
  name: 'a currency',
  type: 'other' as const,
  facts: [
    fact('dollar-rate', of2018, '2018'),
    fact('dollar-rate', of2023, '2023'),
    fact('dollar-rate-by-month', [of2018 * (1 - spread), of2018 * (1 + spread)], '2018'),
    fact('dollar-rate-by-month', [of2023 * (1 - spread), of2023 * (1 + spread)], '2023'),
  ],
});

const record = knowledgeOf({
  'currency-eur': rates(0.85, 0.92),
  'currency-gbp': rates(0.75, 0.8),
  'currency-brl': rates(3.65, 5),
  'currency-jpy': rates(110, 140),
  'currency-cny': rates(6.6, 7.1),
  'currency-aud': rates(1.34, 1.5),
  'currency-try': rates(4.8, 24, 0.3),
});
const common = { record, published: '2023-06-01' };

checkSays(
  currencyConversion,
  [
    ['The deal is worth €1.2m ([$1.3m]).', 'matches'],
    ['The deal is worth €1.2m ([$5m]).', 'differs'],
    ['The deal is worth $1.3m ([€1.2m]).', 'matches'],
    ['The house cost £780,000 (about [$970,000]).', 'matches'],
    ['The house cost £780,000 ([€900,000]).', 'matches'],
    ['The house cost £780,000 ([€400,000]).', 'differs'],
    ['The house cost A$1.5m ([£800,000]).', 'matches'],
    ['It pays R$5bn ([US$1bn]).', 'matches'],
    ['It pays R$5bn ([US$5bn]).', 'differs'],
    ['In 2018 it was fined 4.3 billion euros ([$5 billion]).', 'matches'],
    ['The fine of 4.3 billion euros ([$5 billion]) in 2018 stood.', 'matches'],
    ['Rent is €1,000 ([$1,080]) a month.', 'matches'],
    ['It costs 500 million yen, or [$3.6 million].', 'matches'],
    ['El contrato vale 20 millones de euros ([22 millones de dólares]).', 'matches', { lang: 'es' }],
    ['Le projet coûte 3 milliards d’euros ([3,3 milliards de dollars]).', 'matches', { lang: 'fr' }],
    ['Das Werk kostet 3 Milliarden Euro ([3,3 Milliarden Dollar]).', 'matches', { lang: 'de' }],
    ['O fundo tem R$ 5 bilhões ([US$ 1 bilhão]).', 'matches', { lang: 'pt' }],
    ['O fundo tem R$ 5 bilhões ([US$ 3 bilhões]).', 'differs', { lang: 'pt' }],
  ],
  common,
);

checkAbstains(
  currencyConversion,
  [
    // A dollar of Australia explains it.
    'The house cost £1m ($1.9m).',
    // Yuan have the sign of the yen.
    'It costs ¥7m ($1m).',
    // A year that is not held.
    ['The deal is worth €1.2m ($5m).', { published: '2026-06-01' }],
    ['The deal is worth €1.2m ($1.3m).', { published: '2026-06-01' }],
    ['The deal is worth €1.2m ($5m).', { published: null }],
    // January: the rate of the year before, which is not held.
    ['The deal is worth €1.2m ($5m).', { published: '2024-01-10' }],
    // Currencies that are not held, or nobody's in particular.
    'It costs 100 shekels ($90).',
    'It costs 100 pesos ($90).',
    'It costs 100 yen (60 cents).',
    // Other amounts.
    'It cost €10m ($3m in fees).',
    'It cost €10m and $30m.',
    'It cost €10m. ($30m was for fees.)',
    'It cost €10m, $30m less than planned.',
    'It cost €10m for the road ($30m) and more.',
    'A bet of €10 or $50 wins.',
    'It cost between €10m and €20m ($11m to $60m).',
    'It cost $10m ($12m in all).',
    'It cost $10m (10 million people live there).',
    // The lira moved so much within the year that no amount near it can be wrong.
    'It cost 24m Turkish lira ($1.3m).',
    ['Cuesta 10 millones de euros y 30 millones de dólares.', { lang: 'es' }],
    ['Es kostet 10 Millionen Euro, mit Zinsen 30 Millionen Dollar.', { lang: 'de' }],
  ],
  common,
);

test('says the year and its average rate, and both records as sources', () => {
  const { notes } = runCheck(currencyConversion, 'In 2018 it cost €10m ($12m).', common);
  expect(notes[0]).toMatchObject({
    message: {
      key: 'note_currency_matches',
      args: [
        { date: '2018' },
        { kind: 'money', value: 1, currency: 'USD' },
        { kind: 'money', value: 0.85, currency: 'EUR' },
        { value: 10_000_000 },
        { value: 11_800_000 },
        { text: '$12m' },
      ],
    },
    sources: [{ asOf: '2018' }, { asOf: '2018' }],
  });
});
