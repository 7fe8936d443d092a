/** First and last ISO day of a day, month or year; both inclusive. */
export interface Period {
  readonly start: string;
  readonly end: string;
}

/** Reads "2024", "2024-06", "2024-06-11" or a date-time; null for anything else. */
export function periodOf(iso: string | null): Period | null {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?:$|T)/.exec(iso ?? '');
  if (!match) return null;
  const [, year, month, day] = match;
  if (day) return { start: `${year}-${month}-${day}`, end: `${year}-${month}-${day}` };
  if (month) return { start: `${year}-${month}-01`, end: `${year}-${month}-${daysIn(Number(year), Number(month))}` };
  return { start: `${year}-01-01`, end: `${year}-12-31` };
}

export const meet = (a: Period, b: Period): boolean => a.start <= b.end && b.start <= a.end;

/** Days from one ISO day to another; negative where `to` is earlier. */
export const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;

const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();
