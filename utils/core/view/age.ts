import type { Message } from '../model/note.ts';
import { ui } from './words.ts';

const DAY_MS = 86_400_000;
const DAYS_A_MONTH = 30.44;
const DAYS_A_YEAR = 365.25;

/** How old a story is: in days for a month, in months for two years, then in years. Null where its date is unknown or still to come. */
export function ageOf(published: string | null, today: string): Message | null {
  const days = Math.floor((Date.parse(today) - Date.parse(published?.slice(0, 10) ?? '')) / DAY_MS);
  if (!(days >= 0)) return null;
  if (days === 0) return ui('age_today');
  if (days <= DAYS_A_MONTH) return ui('age_days', days);
  if (days <= 2 * DAYS_A_YEAR) return ui('age_months', Math.round(days / DAYS_A_MONTH));
  return ui('age_years', Math.floor(days / DAYS_A_YEAR));
}
