import type { DayOrder } from './day-order.ts';
import { findPrintedDate } from './stated-date.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
/** Offsets from UTC are quarters of an hour, none beyond fourteen hours. */
const QUARTER = 15;
const FURTHEST = 14 * 60;

/**
 * A stamp in UTC told by the clock of the newsroom, where a line near the headline prints the day before or after it: readers there
 * call that day "today". The stamp as it is where nothing printed says otherwise.
 */
export function inLocalTime(stamp: string, head: readonly string[], lang: string, order: DayOrder): string {
  if (!/T[^T]*Z$/.test(stamp)) return stamp;
  const instant = Date.parse(stamp);
  for (const line of head) {
    const printed = line.length < 200 ? findPrintedDate(line, lang, order) : null;
    if (printed === null) continue;
    const apart = Math.round((Date.parse(printed) - Date.parse(stamp.slice(0, 10))) / DAY);
    if (Math.abs(apart) !== 1) return stamp;
    const minutes = minutesIn(line);
    if (minutes === null) return stamp;
    const offset = Math.round((Date.parse(printed) + minutes * MINUTE - instant) / MINUTE / QUARTER) * QUARTER;
    return Math.abs(offset) <= FURTHEST ? withOffset(instant, offset) : stamp;
  }
  return stamp;
}

/** The time of day a line prints, in minutes: "10:30 p.m.", "22:30". */
function minutesIn(line: string): number | null {
  const time = /(?<!\d)(\d{1,2})[:.](\d{2})(?!\d)\s?([ap])?\.?m?/i.exec(line);
  if (!time) return null;
  const half = time[3]?.toLowerCase();
  const hour = Number(time[1]);
  const full = half ? (hour % 12) + (half === 'p' ? 12 : 0) : hour;
  return full < 24 && Number(time[2]) < 60 ? full * 60 + Number(time[2]) : null;
}

function withOffset(instant: number, offset: number): string {
  const two = (value: number) => String(value).padStart(2, '0');
  const local = new Date(instant + offset * MINUTE).toISOString().slice(0, 19);
  const size = Math.abs(offset);
  return `${local}${offset < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}
