import { expect, test } from 'vitest';
import { inLocalTime } from '../../../utils/page/metadata/local-day.ts';

test.each([
  ['2025-02-05T03:30:00Z', '10:30 p.m. ET, Tuesday, February 4, 2025', '2025-02-04T22:30:00-05:00'],
  ['2025-05-14T23:10:00Z', '15 May 2025, 9:10', '2025-05-15T09:10:00+10:00'],
  ['2025-05-15T02:45:12Z', 'May 14, 2025, 10:45 PM EDT', '2025-05-14T22:45:12-04:00'],
  // The same day, another story's day, no time of day, no print.
  ['2025-02-05T03:30:00Z', 'February 5, 2025, 3:30', '2025-02-05T03:30:00Z'],
  ['2025-02-05T03:30:00Z', 'January 2, 2025, 10:30 p.m.', '2025-02-05T03:30:00Z'],
  ['2025-02-05T03:30:00Z', 'Tuesday, February 4, 2025', '2025-02-05T03:30:00Z'],
  ['2025-02-05T03:30:00Z', 'By Ann Example', '2025-02-05T03:30:00Z'],
  ['2025-02-05T03:30:00+01:00', '10:30 p.m., February 4, 2025', '2025-02-05T03:30:00+01:00'],
])('%s beside "%s"', (stamp, line, expected) => {
  expect(inLocalTime(stamp, [line], 'en', 'mdy')).toBe(expected);
});
