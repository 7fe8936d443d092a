import type { Knowledge } from '../model/knowledge.ts';
import type { Note } from '../model/note.ts';
import { age } from './arithmetic/age.ts';
import { anniversary } from './arithmetic/anniversary.ts';
import { averageAndTotal } from './arithmetic/average-and-total.ts';
import { currencyConversion } from './arithmetic/currency-conversion.ts';
import { difference } from './arithmetic/difference.ts';
import { inflationAdjusted } from './arithmetic/inflation-adjusted.ts';
import { multiple } from './arithmetic/multiple.ts';
import { partOfWhole } from './arithmetic/part-of-whole.ts';
import { perOne } from './arithmetic/per-one.ts';
import { perTime } from './arithmetic/per-time.ts';
import { percentChange } from './arithmetic/percent-change.ts';
import { ratePerHead } from './arithmetic/rate-per-head.ts';
import { total } from './arithmetic/total.ts';
import { unitConversion } from './arithmetic/unit-conversion.ts';
import { weekday } from './arithmetic/weekday.ts';
import { yearsBetween } from './arithmetic/years-between.ts';
import type { Check, Checkable } from './check.ts';
import { followsBase } from './follows/base.ts';
import { followsChange } from './follows/change.ts';
import { followsGap } from './follows/gap.ts';
import { followsHowMany } from './follows/how-many.ts';
import { followsPerOne } from './follows/per-one.ts';
import { followsPerTime } from './follows/per-time.ts';
import { followsShare } from './follows/share.ts';
import { followsSharesOfAll } from './follows/shares-of-all.ts';
import { dateAgainstRecord } from './record/date-against-record.ts';
import { figureAgainstRecord } from './record/figure-against-record.ts';
import { notOnRecord } from './record/not-on-record.ts';
import { rankOnRecord } from './record/rank-on-record.ts';
import { roleOnRecord } from './record/role-on-record.ts';
import { roomTaken } from './record/room-taken.ts';
import { askedOnce } from './support/asked-once.ts';

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
  perOne,
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

/** What follows though nobody said it: quiet, and of a figure that nothing above has told of, once. */
const FOLLOWS: readonly Check[] = [
  followsShare,
  followsChange,
  followsBase,
  followsHowMany,
  followsPerOne,
  followsPerTime,
  followsGap,
  followsSharesOfAll,
];

/** Every check in order, against the text itself and what is on record. */
export function runChecks(reading: Checkable, knowledge: Knowledge): Note[] {
  const asked = askedOnce(knowledge);
  const notes = CHECKS.flatMap((check) => check.run(reading, asked));
  const told = new Set(notes.flatMap(({ about, relation }) => (relation === 'not-found' ? [] : (about.figure ?? []))));
  for (const note of FOLLOWS.flatMap((check) => check.run(reading, asked))) {
    const { figure } = note.about;
    if (figure === undefined || told.has(figure)) continue;
    told.add(figure);
    notes.push(note);
  }
  return notes;
}
