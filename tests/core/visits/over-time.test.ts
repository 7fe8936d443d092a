import { describe, expect, test } from 'vitest';
import type { Bound } from '../../../utils/core/model/figure.ts';
import type { KeptFigure, Visit } from '../../../utils/core/model/visit.ts';
import { asKept, KEPT_DAYS, KEPT_VISITS, keepVisit, visitBefore } from '../../../utils/core/visits/keep-visit.ts';
import { overTime } from '../../../utils/core/visits/over-time.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const NOON = Date.UTC(2026, 4, 12, 12);

const figure = (value: number, bound: Bound = '=', key = 'deaths|Quell|count|'): KeptFigure => ({
  key,
  measure: 'deaths',
  subject: 'Quell',
  value,
  unit: null,
  bound,
});
const visit = (parts: Partial<Visit> = {}): Visit => ({
  url: 'https://courier.example/flood',
  title: 'Flood in Quell',
  publisher: 'The Courier',
  published: '2026-05-12T09:40:00Z',
  at: NOON,
  figures: [figure(12)],
  names: ['Quell', 'Ostra', 'Lund Mill'],
  ...parts,
});
const another = (parts: Partial<Visit> = {}): Visit =>
  visit({ url: 'https://post.example/flood', title: 'Ostra bursts its banks', at: NOON - 60 * MINUTE, ...parts });

describe('what changed in a story since the last visit', () => {
  const now = visit({ figures: [figure(17)] });

  test('a figure with another value, then and now', () => {
    const before = visit({ at: NOON - DAY });
    expect(overTime([before], now)).toEqual({
      since: before.at,
      changed: [{ other: figure(12), here: figure(17) }],
      elsewhere: [],
    });
  });

  test.each<[string, Visit]>([
    ['the same value', visit({ at: NOON - DAY, figures: [figure(17)] })],
    ['a value of something else', visit({ at: NOON - DAY, figures: [figure(12, '=', 'injured|Quell|count|')] })],
    ['values that rounding makes one', visit({ at: NOON - DAY, figures: [figure(16.5, '~')] })],
    ['a visit of the same sitting', visit({ at: NOON - 5 * MINUTE })],
    ['a visit that is too old', visit({ at: NOON - (KEPT_DAYS + 1) * DAY })],
    ['a visit of a clock that ran ahead', visit({ at: NOON + DAY })],
  ])('nothing of %s', (_, before) => {
    expect(overTime([before], now)).toBeNull();
  });

  test('a round value far from the other is another one', () => {
    expect(overTime([visit({ at: NOON - DAY, figures: [figure(12, '~')] })], now)?.changed).toHaveLength(1);
  });
});

describe('what other stories gave', () => {
  test('the same quantity with another value, and where it stood', () => {
    const other = another({ figures: [figure(17)] });
    expect(overTime([other], visit())).toEqual({
      since: null,
      changed: [],
      elsewhere: [{ visit: other, other: figure(17), here: figure(12) }],
    });
  });

  test('of several the one read last', () => {
    const old = another({ figures: [figure(9)], at: NOON - DAY, url: 'https://old.example/', title: 'Old' });
    const found = overTime([old, another({ figures: [figure(17)] })], visit());
    expect(found?.elsewhere.map(({ other }) => other.value)).toEqual([17]);
  });

  test.each<[string, Partial<Visit>]>([
    ['the same value', { figures: [figure(12)] }],
    ['another event of other days', { figures: [figure(17)], published: '2026-05-02' }],
    ['a story that tells no day', { figures: [figure(17)], published: null }],
    ['a story about others', { figures: [figure(17)], names: ['Quell', 'Norby', 'Tarn'] }],
    ['the same story under another address', { figures: [figure(17)], title: 'Flood in Quell' }],
  ])('nothing of %s', (_, parts) => {
    expect(overTime([another(parts)], visit())).toBeNull();
  });
});

describe('what is kept', () => {
  test('of one story this visit and the one before; in one sitting the last look', () => {
    const looks = [0, 2 * DAY, 3 * DAY, 3 * DAY + MINUTE].map((later) => visit({ at: NOON + later }));
    const kept = looks.reduce<Visit[]>((visits, look) => keepVisit(visits, look), []);
    expect(kept.map(({ at }) => at - NOON)).toEqual([2 * DAY, 3 * DAY + MINUTE]);
    expect(visitBefore(kept, looks[3]!)?.at).toBe(NOON + 2 * DAY);
  });

  test('a page that is looked at for hours is no visit before itself, and still tells what changed before', () => {
    const kept = [visit({ at: NOON - DAY }), visit({ figures: [figure(17)] })];
    const later = asKept(kept, visit({ figures: [figure(17)], at: NOON + 300 * MINUTE }));
    expect(later.at).toBe(NOON);
    expect(overTime(kept, later)).toMatchObject({ since: NOON - DAY, changed: [{ other: figure(12) }] });
    expect(asKept([another()], visit()).at).toBe(NOON);
  });

  test('no more than so many, the oldest go first', () => {
    const many = Array.from({ length: KEPT_VISITS + 20 }, (_, at) =>
      visit({ url: `https://courier.example/${at}`, at: NOON + at }),
    );
    const kept = many.reduce<Visit[]>((visits, one) => keepVisit(visits, one), []);
    expect(kept).toHaveLength(KEPT_VISITS);
    expect(kept[0]?.at).toBe(NOON + 20);
  });

  test('nothing older than so many days', () => {
    const kept = keepVisit([another({ at: NOON - KEPT_DAYS * DAY })], visit());
    expect(kept.map(({ url }) => url)).toEqual([visit().url]);
  });
});
