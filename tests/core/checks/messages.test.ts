import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const english = JSON.parse(readFileSync('public/_locales/en/messages.json', 'utf8')) as Record<string, unknown>;

/** Keys written whole; those put together from a relation or an event are met by the tables of each check. */
const keys = globSync('utils/core/checks/**/*.ts').flatMap((file) =>
  [...readFileSync(file, 'utf8').matchAll(/'(note_[a-z_]+)'/g)].map((match) => match[1]!),
);

test('there are keys to look at', () => {
  expect(keys.length).toBeGreaterThan(15);
});

test.each([
  ...new Set(keys),
  ...['matches', 'differs', 'not_comparable', 'alone'].map((relation) => `note_rank_${relation}`),
  ...['matches', 'differs'].map((relation) => `note_date_${relation}`),
  ...['matches', 'differs'].flatMap((relation) =>
    ['age_record', 'age_text', 'average', 'inflation', 'per_time', 'percent_change', 'rate', 'rate_record'].map(
      (check) => `note_${check}_${relation}`,
    ),
  ),
  ...['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'].map((day) => `note_weekday_${day}`),
  ...['opened', 'founded', 'closed', 'born', 'died', 'elected', 'took_office'].map((event) => `note_event_${event}`),
])('%s is in the catalogue', (key) => {
  expect(english).toHaveProperty(key);
});
