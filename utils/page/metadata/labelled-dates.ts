import { PUBLISHED, UPDATED } from '../../core/lang/page/printed-dates.ts';
import type { DayOrder } from './day-order.ts';
import { findPrintedDate } from './stated-date.ts';

/** The days a line of print tells, by what it says of them. */
export interface LabelledDates {
  /** Said to be the day of publication, or said without a word about it. */
  readonly published: string | null;
  readonly updated: string | null;
}

/** Lines are cut where a word says what day comes next: "Updated: May 20, 2025 | Published: May 14, 2025". */
export function findLabelledDates(line: string, lang: string, order: DayOrder): LabelledDates {
  const labels = [
    { at: 0, kind: 'plain' as const },
    ...placesOf(PUBLISHED, line).map((at) => ({ at, kind: 'published' as const })),
    ...placesOf(UPDATED, line).map((at) => ({ at, kind: 'updated' as const })),
  ].sort((a, b) => a.at - b.at);
  const days: Partial<Record<(typeof labels)[number]['kind'], string>> = {};
  labels.forEach(({ at, kind }, index) => {
    const day = findPrintedDate(line.slice(at, labels[index + 1]?.at), lang, order);
    if (day) days[kind] ??= day;
  });
  return { published: days.published ?? days.plain ?? null, updated: days.updated ?? null };
}

const placesOf = (pattern: RegExp, line: string): number[] => [...line.matchAll(pattern)].map(({ index }) => index);
