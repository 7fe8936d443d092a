import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findPrintedDate, readStatedDate } from '../../../utils/page/metadata/stated-date.ts';

test.each([
  ['2025-02-05', '2025-02-05'],
  ['2025-02-05T09:03:00.123Z', '2025-02-05T09:03:00Z'],
  ['2025-02-05T09:03+0100', '2025-02-05T09:03:00+01:00'],
  ['2020-12-05T23:15:0Z', '2020-12-05T23:15:00Z'],
  ['2025-02-05 9:03 GMT', '2025-02-05T09:03:00Z'],
  ['20250205', '2025-02-05'],
  ['1738746180', '2025-02-05T09:03:00Z'],
  ['1738746180000', '2025-02-05T09:03:00Z'],
  ['Wed, 05 Feb 2025 09:03:00 GMT', '2025-02-05'],
  ['2025-13-05', null],
  ['2025-02-30', null],
  ['1066-10-14', null],
  ['soon', null],
])('%s', (stated, expected) => {
  expect(readStatedDate(stated, 'en')).toBe(expected);
});

test.each([
  ['en', 'Published on March 4, 2025 at 8am', '2025-03-04'],
  ['en', 'Tuesday 4th March 2025', '2025-03-04'],
  ['en', 'Updated Sept. 9, 2024', '2024-09-09'],
  ['en', '3/4/2025', '2025-03-04'],
  ['en', '13/4/2025', '2025-04-13'],
  ['de', '4. März 2025, 17:20 Uhr', '2025-03-04'],
  ['de', '04.03.2025', '2025-03-04'],
  ['de', '04.03.25 um 9 Uhr', '2025-03-04'],
  ['fr', 'Publié le 4 février 2025', '2025-02-04'],
  ['es', '5 de diciembre de 2022', '2022-12-05'],
  ['pt', '4 de março de 2025', '2025-03-04'],
  ['pl', '4 marca 2025', '2025-03-04'],
  ['ru', '4 марта 2025', '2025-03-04'],
  ['tr', '30 Ekim 2020 Cuma', '2020-10-30'],
  ['ja', '2024年11月3日 18時20分', '2024-11-03'],
  ['ko', '2024년 11월 3일', '2024-11-03'],
  ['zh', '来源：新华社 2024-11-03', '2024-11-03'],
  ['en', 'in March they counted 2025 trees', null],
  ['xx', 'no such language', null],
])('%s: %s', (lang, text, expected) => {
  expect(findPrintedDate(text, lang)).toBe(expected);
});

test('whatever is stated, it is a day of the calendar or nothing', () => {
  const stated = fc.oneof(
    fc.string(),
    fc.stringMatching(/^\d{1,4}[-/. ]\d{1,2}[-/. ]\d{1,4}$/),
    fc.stringMatching(/^\d{4}-\d\d-\d\dT\d\d?:\d\d:\d\d$/),
  );
  fc.assert(
    fc.property(stated, fc.constantFrom('en', 'de', 'ja', 'xx', ''), (text, lang) => {
      const read = readStatedDate(text, lang);
      if (read === null) return;
      expect(read).toMatch(/^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}:\d{2}(?:Z|[+-]\d{2}:\d{2})?)?$/);
      expect(new Date(`${read.slice(0, 10)}T00:00:00Z`).toISOString().slice(0, 10)).toBe(read.slice(0, 10));
    }),
  );
});
