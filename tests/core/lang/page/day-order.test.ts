import { expect, test } from 'vitest';
import { LANGUAGES } from '../../../../utils/core/lang/languages.ts';
import { DAY_ORDERS } from '../../../../utils/core/lang/page/day-order.ts';

test('a page is read in the order of day and month that the language’s dates are', () => {
  for (const { code, dates } of Object.values(LANGUAGES)) expect(DAY_ORDERS[code], code).toBe(dates.order);
});
