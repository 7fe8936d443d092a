import type { DateMention } from '../model/date.ts';
import type { Prose } from '../text/prose.ts';

/** Every calendar expression in reading order, resolved against `published` (ISO day or date-time; null leaves relative ones unresolved). */
export function findDates(_prose: Prose, _published: string | null): DateMention[] {
  return [];
}
