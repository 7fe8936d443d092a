import { expect, test } from 'vitest';
import { dollarRate } from '../../../../utils/core/checks/support/dollar-rate.ts';
import { fact, knowledgeOf } from '../../../helpers/build-knowledge.ts';

const RECORD = knowledgeOf({
  'currency-eur': {
    name: 'euro',
    type: 'other',
    facts: [fact('dollar-rate', 0.9, '2015'), fact('dollar-rate-by-month', [0.86, 0.95], '2015')],
  },
  'currency-aed': { name: 'dirham', type: 'other', facts: [fact('dollar-rate', 3.67, '2015')] },
});

test('the average of a year with its lowest and highest month', () => {
  expect(dollarRate(RECORD, 'EUR', 2015)).toMatchObject({ average: 0.9, months: { low: 0.86, high: 0.95 } });
});

test('a currency tied to the dollar has no months apart', () => {
  expect(dollarRate(RECORD, 'AED', 2015)).toMatchObject({ average: 3.67, months: { low: 3.67, high: 3.67 } });
});

test.each([
  ['EUR', 2016],
  ['USD', 2015],
  ['XXX', 2015],
])('%s of %i is not held', (code, year) => {
  expect(dollarRate(RECORD, code, year)).toBeNull();
});
