import { dayNumber, easterOf, nthWeekday, two, weekdayOf } from './calendar.ts';

/**
 * How the day of a holiday is found: a fixed day (of one year, where the name means that alone), the nth weekday of a month (-1 the last) and days from it, days from Easter
 * Sunday, or days from the last Sunday before Christmas.
 */
export type HolidayRule =
  | { readonly month: number; readonly day: number; readonly year?: number }
  | { readonly month: number; readonly weekday: number; readonly nth: number; readonly plus?: number }
  | { readonly easter: number }
  | { readonly advent: number };

/** Days as law and custom set them; names in each language are in its words. Moon calendars are left out: no rule gives their days for sure. */
export const HOLIDAYS: Readonly<Record<string, HolidayRule>> = {
  'september-11': { year: 2001, month: 9, day: 11 },
  'new-year': { month: 1, day: 1 },
  epiphany: { month: 1, day: 6 },
  'martin-luther-king': { month: 1, weekday: 1, nth: 3 },
  'australia-day': { month: 1, day: 26 },
  'groundhog-day': { month: 2, day: 2 },
  candlemas: { month: 2, day: 2 },
  'valentines-day': { month: 2, day: 14 },
  'presidents-day': { month: 2, weekday: 1, nth: 3 },
  'womens-day': { month: 3, day: 8 },
  'st-patricks-day': { month: 3, day: 17 },
  'st-josephs-day': { month: 3, day: 19 },
  'april-fools': { month: 4, day: 1 },
  'earth-day': { month: 4, day: 22 },
  'tiradentes-day': { month: 4, day: 21 },
  'italian-liberation': { month: 4, day: 25 },
  'carnation-revolution': { month: 4, day: 25 },
  'anzac-day': { month: 4, day: 25 },
  'kings-day': { month: 4, day: 27 },
  'walpurgis-night': { month: 4, day: 30 },
  'labour-day': { month: 5, day: 1 },
  'star-wars-day': { month: 5, day: 4 },
  'cinco-de-mayo': { month: 5, day: 5 },
  'victory-1945': { month: 5, day: 8 },
  'mothers-day': { month: 5, weekday: 7, nth: 2 },
  'mothers-day-spain': { month: 5, weekday: 7, nth: 1 },
  'mothers-day-france': { month: 5, weekday: 7, nth: -1 },
  'memorial-day': { month: 5, weekday: 1, nth: -1 },
  juneteenth: { month: 6, day: 19 },
  'fathers-day': { month: 6, weekday: 7, nth: 3 },
  'portugal-day': { month: 6, day: 10 },
  'midsummer-day': { month: 6, day: 24 },
  'canada-day': { month: 7, day: 1 },
  'independence-day': { month: 7, day: 4 },
  'bastille-day': { month: 7, day: 14 },
  assumption: { month: 8, day: 15 },
  'us-labor-day': { month: 9, weekday: 1, nth: 1 },
  'brazil-independence': { month: 9, day: 7 },
  'federal-day-of-prayer': { month: 9, weekday: 7, nth: 3 },
  'german-unity': { month: 10, day: 3 },
  'harvest-thanksgiving': { month: 10, weekday: 7, nth: 1 },
  'columbus-day': { month: 10, weekday: 1, nth: 2 },
  'hispanic-day': { month: 10, day: 12 },
  'austrian-national-day': { month: 10, day: 26 },
  'reformation-day': { month: 10, day: 31 },
  halloween: { month: 10, day: 31 },
  'all-saints': { month: 11, day: 1 },
  'all-souls': { month: 11, day: 2 },
  'guy-fawkes': { month: 11, day: 5 },
  'veterans-day': { month: 11, day: 11 },
  'st-martins-day': { month: 11, day: 11 },
  'brazil-republic': { month: 11, day: 15 },
  'mourning-day': { advent: -35 },
  'sunday-of-the-dead': { advent: -28 },
  thanksgiving: { month: 11, weekday: 4, nth: 4 },
  'black-friday': { month: 11, weekday: 4, nth: 4, plus: 1 },
  'cyber-monday': { month: 11, weekday: 4, nth: 4, plus: 4 },
  'advent-1': { advent: -21 },
  'advent-2': { advent: -14 },
  'advent-3': { advent: -7 },
  'advent-4': { advent: 0 },
  'st-barbaras-day': { month: 12, day: 4 },
  'st-nicholas-day': { month: 12, day: 6 },
  'immaculate-conception': { month: 12, day: 8 },
  'spanish-constitution': { month: 12, day: 6 },
  'christmas-eve': { month: 12, day: 24 },
  christmas: { month: 12, day: 25 },
  'boxing-day': { month: 12, day: 26 },
  'innocents-day': { month: 12, day: 28 },
  'new-year-eve': { month: 12, day: 31 },
  'womens-carnival': { easter: -52 },
  'carnival-sunday': { easter: -49 },
  'rose-monday': { easter: -48 },
  'mardi-gras': { easter: -47 },
  'ash-wednesday': { easter: -46 },
  'palm-sunday': { easter: -7 },
  'maundy-thursday': { easter: -3 },
  'good-friday': { easter: -2 },
  'holy-saturday': { easter: -1 },
  easter: { easter: 0 },
  'easter-monday': { easter: 1 },
  ascension: { easter: 39 },
  pentecost: { easter: 49 },
  'whit-monday': { easter: 50 },
  'corpus-christi': { easter: 60 },
};

/** The day of a holiday in a year; null where the year has none. */
export function holidayIn(rule: HolidayRule, year: number): number | null {
  if ('easter' in rule) return easterOf(year) + rule.easter;
  if ('advent' in rule) {
    const eve = dayNumber(year, 12, 24);
    return eve - (weekdayOf(eve) % 7) + rule.advent;
  }
  if ('day' in rule) return dayNumber(year, rule.month, rule.day);
  const day = nthWeekday(year, rule.month, rule.weekday, rule.nth);
  return day === null ? null : day + (rule.plus ?? 0);
}

/** The day of what happened once; null for what comes every year. */
export function onlyDay(rule: HolidayRule): number | null {
  return 'year' in rule && rule.year !== undefined ? dayNumber(rule.year, rule.month, rule.day) : null;
}

/** TIMEX3 value of a holiday whose year is unknown. */
export function holidayTimex(rule: HolidayRule): string {
  const prefix = 'XXXX';
  if ('day' in rule) return `${prefix}-${two(rule.month)}-${two(rule.day)}`;
  if ('nth' in rule && !rule.plus) return `${prefix}-${two(rule.month)}-WXX-${rule.weekday}-${rule.nth}`;
  return prefix;
}
