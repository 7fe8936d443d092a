import type { Knowledge } from '../model/knowledge.ts';
import type { Note } from '../model/note.ts';
import { age } from './age.ts';
import { anniversary } from './anniversary.ts';
import { askedOnce } from './asked-once.ts';
import { averageAndTotal } from './average-and-total.ts';
import type { Check, Checkable } from './check.ts';
import { currencyConversion } from './currency-conversion.ts';
import { dateAgainstRecord } from './date-against-record.ts';
import { difference } from './difference.ts';
import { figureAgainstRecord } from './figure-against-record.ts';
import { inflationAdjusted } from './inflation-adjusted.ts';
import { multiple } from './multiple.ts';
import { notOnRecord } from './not-on-record.ts';
import { partOfWhole } from './part-of-whole.ts';
import { perTime } from './per-time.ts';
import { percentChange } from './percent-change.ts';
import { rankOnRecord } from './rank-on-record.ts';
import { ratePerHead } from './rate-per-head.ts';
import { roleOnRecord } from './role-on-record.ts';
import { roomTaken } from './room-taken.ts';
import { total } from './total.ts';
import { unitConversion } from './unit-conversion.ts';
import { weekday } from './weekday.ts';
import { yearsBetween } from './years-between.ts';

const CHECKS: readonly Check[] = [
  partOfWhole,
  percentChange,
  multiple,
  difference,
  total,
  unitConversion,
  currencyConversion,
  inflationAdjusted,
  ratePerHead,
  averageAndTotal,
  perTime,
  roomTaken,
  figureAgainstRecord,
  dateAgainstRecord,
  weekday,
  yearsBetween,
  anniversary,
  age,
  rankOnRecord,
  roleOnRecord,
  notOnRecord,
];

/** Every check in order, against the text itself and what is on record. */
export function runChecks(reading: Checkable, knowledge: Knowledge): Note[] {
  const asked = askedOnce(knowledge);
  return CHECKS.flatMap((check) => check.run(reading, asked));
}
