import { expect, test } from 'vitest';
import type { KeptFigure, Visit } from '../../../utils/core/model/visit.ts';
import { overTimeRows } from '../../../utils/core/view/over-time-rows.ts';
import { english } from '../../helpers/english.ts';

const figure = (value: number): KeptFigure => ({
  key: 'deaths|Quell|count|',
  measure: 'deaths',
  subject: 'Quell',
  value,
  unit: null,
  bound: '=',
});
const visit: Visit = {
  url: 'https://post.example/flood',
  title: 'Ostra bursts its banks',
  publisher: 'The Post',
  published: '2026-05-12T09:40:00Z',
  at: 1000,
  figures: [],
  names: [],
};

test('what changed in this story first, then what others gave, each with both values', () => {
  const rows = overTimeRows({
    since: 500,
    changed: [{ other: figure(12), here: figure(17) }],
    elsewhere: [{ other: figure(1400), here: figure(17), visit }],
  });
  expect(rows.map(({ other, here }) => [english(other), english(here)])).toEqual([
    ['12', '17'],
    ['1,400', '17'],
  ]);
  expect(rows.map(({ since, story }) => [since, story?.url ?? null])).toEqual([
    [500, null],
    [null, 'https://post.example/flood'],
  ]);
  expect(new Set(rows.map(({ key }) => key)).size).toBe(2);
});

test('nothing where nothing is added', () => {
  expect(overTimeRows(null)).toEqual([]);
});
