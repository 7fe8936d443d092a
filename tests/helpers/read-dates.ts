import { expect } from 'vitest';
import { findDates } from '../../utils/core/dates/find-dates.ts';
import { readDoc } from '../../utils/core/lang/read-doc.ts';
import type { DateMention } from '../../utils/core/model/date.ts';
import { mark, readMarked } from './marked-text.ts';

/** The publish date of every date test: a Wednesday. */
const PUBLISHED = '2025-02-05';

export const readDates = (text: string, lang = 'en', published: string | null = PUBLISHED): DateMention[] =>
  findDates(readDoc(text, lang), published);

/** One marked sentence and what its marks must read: TIMEX3 value alone, or with first and last day: "2023 2023-01-01..2023-04-30". */
export type DateRow = readonly [marked: string, ...values: string[]];

/** Checks that exactly the marked words are read as dates, and as what. */
export function expectDates([marked, ...values]: DateRow, lang = 'en', published: string | null = PUBLISHED): void {
  const { text } = readMarked(marked);
  const found = readDates(text, lang, published);
  expect(
    mark(
      text,
      found.map((date) => date.span),
    ),
  ).toBe(marked);
  expect(
    found.map((date, i) => (values[i]?.includes(' ') ? `${date.timex} ${date.start}..${date.end}` : date.timex)),
  ).toEqual(values);
}
