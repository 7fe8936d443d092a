import { isJoint } from '../../text/cursor.ts';
import type { Numeral } from '../numerals/numeral.ts';
import type { Reading } from '../reading.ts';
import { currencyAfter } from '../rules/money-name-after.ts';
import { senseAt } from '../units/ambiguous.ts';
import { unitAt } from '../units/find-unit.ts';

/** Whether something after the number says what it counts: a unit, a currency, a percent sign. */
export const hasUnit = (reading: Reading, { to, floor, ceiling }: Numeral): boolean =>
  senseAt(reading, to, floor, ceiling) !== null ||
  unitAt(reading, to, ceiling) !== null ||
  currencyAfter(reading, to, ceiling) !== null ||
  reading.lexicon.percents.startingAt(reading, isJoint(reading, to) ? to + 1 : to, ceiling) !== null;
