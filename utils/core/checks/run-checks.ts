import type { Knowledge } from '../model/knowledge.ts';
import type { Note } from '../model/note.ts';
import { askedOnce } from './asked-once.ts';
import type { Check, Checkable } from './check.ts';
import { currencyConversion } from './currency-conversion.ts';
import { dateAgainstRecord } from './date-against-record.ts';
import { difference } from './difference.ts';
import { figureAgainstRecord } from './figure-against-record.ts';
import { multiple } from './multiple.ts';
import { notOnRecord } from './not-on-record.ts';
import { partOfWhole } from './part-of-whole.ts';
import { percentChange } from './percent-change.ts';
import { rankOnRecord } from './rank-on-record.ts';
import { roleOnRecord } from './role-on-record.ts';
import { roomTaken } from './room-taken.ts';
import { total } from './total.ts';
import { unitConversion } from './unit-conversion.ts';

const CHECKS: readonly Check[] = [
  partOfWhole,
  percentChange,
  multiple,
  difference,
  total,
  unitConversion,
  currencyConversion,
  roomTaken,
  figureAgainstRecord,
  dateAgainstRecord,
  rankOnRecord,
  roleOnRecord,
  notOnRecord,
];

/** Every check in order, against the text itself and what is on record. */
export function runChecks(reading: Checkable, knowledge: Knowledge): Note[] {
  const asked = askedOnce(knowledge);
  return CHECKS.flatMap((check) => check.run(reading, asked));
}
