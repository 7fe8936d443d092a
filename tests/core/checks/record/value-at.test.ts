import { expect, test } from 'vitest';
import { monthlyValueAt, valueAt, yearOf } from '../../../../utils/core/checks/record/value-at.ts';
import { fact, knowledgeOf } from '../../../helpers/build-knowledge.ts';

const months = (year: number, count: number, from: number) =>
  Array.from({ length: count }, (_, i) => fact('prices', from + i, `${year}-${String(i + 1).padStart(2, '0')}`));

const RECORD = knowledgeOf({
  norland: {
    name: 'Norland',
    type: 'place',
    facts: [
      fact('population', 5_000_000, '2000'),
      fact('population', 5_100_000, '2002-03'),
      fact('population', 5_150_000, '2002-12-31'),
      fact('population', 5_400_000, '2006'),
      fact('population', 9_000_000, '2010', { reliability: 'low', remark: 'a misprint' }),
      fact('population', [5_500_000, 5_600_000], '2012'),
      fact('population', 5_700_000, '2014', { bound: '~' }),
      fact('population', 1, null),
      ...months(1980, 12, 100),
      ...months(1981, 9, 200),
    ],
  },
});

test.each([
  [2000, 0, 5_000_000],
  [2002, 0, 5_150_000],
  [2001, 1, 5_000_000],
  [2004, 2, 5_150_000],
  [2005, 2, 5_400_000],
  [2008, 5, 5_400_000],
])('the value of %i, within %i years', (year, within, value) => {
  expect(valueAt(RECORD, 'norland', 'population', year, within)?.value).toBe(value);
});

test.each([
  [2001, 0],
  [1990, 5],
  [2010, 0],
  [2012, 0],
  [2014, 0],
])('nothing is held for %i, within %i years', (year, within) => {
  expect(valueAt(RECORD, 'norland', 'population', year, within)).toBeNull();
});

test('nothing is held of what is not known', () => {
  expect(valueAt(RECORD, 'text:Elsewhere', 'population', 2000, 100)).toBeNull();
  expect(valueAt(RECORD, 'norland', 'area', 2000, 100)).toBeNull();
});

test('a monthly series gives its month, or the mean of a whole year', () => {
  expect(monthlyValueAt(RECORD, 'norland', 'prices', '1980-03')).toMatchObject({ value: 102, facts: [{}] });
  expect(monthlyValueAt(RECORD, 'norland', 'prices', '1980-03-14')?.value).toBe(102);
  expect(monthlyValueAt(RECORD, 'norland', 'prices', '1980')).toMatchObject({ value: 105.5 });
});

test.each(['1981', '1982', '1981-11', '198'])('a monthly series holds too little for %s', (when) => {
  expect(monthlyValueAt(RECORD, 'norland', 'prices', when)).toBeNull();
});

test.each([
  ['2024', 2024],
  ['2024-06', 2024],
  ['2024-06-11', 2024],
  ['2024-06-11T10:00:00Z', 2024],
  ['199', null],
  ['20245', null],
  ['', null],
  [null, null],
])('the year of %s', (iso, year) => {
  expect(yearOf(iso)).toBe(year);
});
