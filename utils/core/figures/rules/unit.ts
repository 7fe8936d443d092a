import { isIn, isJoined, isNumber, isWord, written } from '../../text/cursor.ts';
import type { Reading } from '../reading.ts';
import { rateAt } from '../units/find-rate.ts';
import { type FoundUnit, unitAt } from '../units/find-unit.ts';
import type { Unit } from '../units/unit-names.ts';
import type { Rule } from './rule.ts';

export const unit: Rule = {
  id: 'figure/unit',
  reason: 'A unit of measure follows the number.',
  read(reading, { to, ceiling, floor, form, scaled, outOf }) {
    if (outOf) return null;
    const found =
      unitAt(reading, to, ceiling) ??
      afterExtra(reading, to, ceiling) ??
      afterOf(reading, to, ceiling, form === 'part', scaled) ??
      primeAt(reading, to, floor);
    if (!found) return null;
    const kind = found.unit.dimension === 'time' ? 'duration' : 'measure';
    const rate = rateAt(reading, found.to, ceiling);
    const again = rate && rateAt(reading, rate.to, ceiling);
    const name = `${found.unit.name}${rate ? ` per ${rate.per}` : ''}${again ? ` per ${again.per}` : ''}`;
    return { kind, to: again?.to ?? rate?.to ?? found.to, unit: name };
  },
};

/** "two more years", "12 straight months". */
function afterExtra(reading: Reading, to: number, ceiling: number): FoundUnit | null {
  const extra = to < ceiling && isIn(reading, to, reading.lexicon.extra);
  return extra ? unitAt(reading, to + 1, ceiling) : null;
}

/** "dos millones de kilómetros", "half a mile", "a quarter of an hour", "1/4 of a pint"; "300 a year earlier" and "673 do ano anterior" say when. */
function afterOf(reading: Reading, to: number, ceiling: number, isPart: boolean, isScaled: boolean): FoundUnit | null {
  const { lexicon } = reading;
  let at = to;
  const of = at < ceiling && isIn(reading, at, lexicon.of);
  if (of) at++;
  const article = at < ceiling && isIn(reading, at, lexicon.articles);
  if (article) at++;
  if (at === to || (!lexicon.nounsAfterOf && of && !(article && isPart))) return null;
  if (!isPart && (article || !isScaled)) return null;
  return unitAt(reading, at, ceiling);
}

const FOOT: Unit = { name: 'foot', dimension: 'length' };
const INCH: Unit = { name: 'inch', dimension: 'length' };
const QUOTED = 24;

/** 30' and 9" right after digits, unless the mark closes a quotation. */
function primeAt(reading: Reading, at: number, floor: number): FoundUnit | null {
  if (!isJoined(reading, at) || !isNumber(reading, at - 1) || (isJoined(reading, at + 1) && isWord(reading, at + 1)))
    return null;
  const mark = written(reading, at);
  if (mark !== "'" && mark !== '"') return null;
  for (let i = at - 1; i >= Math.max(floor, at - QUOTED); i--) if (written(reading, i) === mark) return null;
  return { unit: mark === "'" ? FOOT : INCH, to: at + 1 };
}
