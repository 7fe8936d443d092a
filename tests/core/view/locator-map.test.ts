import { describe, expect, test } from 'vitest';
import type { CountryShape } from '../../../utils/core/model/country-shape.ts';
import { gatherBackground } from '../../../utils/core/view/gather-background.ts';
import { countriesOf, locatorMap } from '../../../utils/core/view/locator-map.ts';
import { knowledgeOf } from '../../helpers/build-knowledge.ts';

const shape = (code: string, west: number, south: number, east: number, north: number): CountryShape => ({
  code,
  path: `M${west * 10},${-north * 10}l1,1 1,0 -2,-1z`,
  box: [west, south, east, north],
});
const SHAPES = [
  shape('AA', 0, 0, 20, 20),
  shape('BB', 22, 2, 23, 3),
  shape('CC', 120, -40, 150, -12),
  { ...shape('XX', 5, 22, 9, 28), code: null },
];
const numbers = (codes: readonly string[]) => locatorMap(SHAPES, codes)!.viewBox.split(' ').map(Number);

describe('the map of a story', () => {
  test('holds the countries asked for and the land around them, not the rest of the world', () => {
    const map = locatorMap(SHAPES, ['AA'])!;
    expect(map.marked.map(({ code }) => code)).toEqual(['AA']);
    expect(map.land.map(({ code }) => code)).toEqual(['BB', null]);
    const [x, y, width, height] = numbers(['AA']);
    expect(x! < 0 && x! + width! > 200 && y! < -200 && y! + height! > 0).toBe(true);
    expect(width! / height!).toBeCloseTo(1.9, 1);
  });

  test('a small country is shown among its neighbours, with a ring', () => {
    const map = locatorMap(SHAPES, ['BB', 'AA'])!;
    expect(map.rings).toHaveLength(1);
    expect(map.rings[0]!.x / map.squeeze).toBeCloseTo(225);
    expect(map.rings[0]!.y).toBeCloseTo(-25);
    expect(locatorMap(SHAPES, ['BB'])!.land.map(({ code }) => code)).toContain('AA');
  });

  test('never shows more than the world', () => {
    const [x, y, width, height] = numbers(['AA', 'CC']);
    const { squeeze } = locatorMap(SHAPES, ['AA', 'CC'])!;
    expect(x! / squeeze).toBeGreaterThanOrEqual(-1801);
    expect((x! + width!) / squeeze).toBeLessThanOrEqual(1801);
    expect(y!).toBeGreaterThanOrEqual(-841);
    expect(height!).toBeLessThanOrEqual(1500);
  });

  test('of countries without an outline there is none', () => {
    expect(locatorMap(SHAPES, ['ZZ'])).toBeNull();
    expect(locatorMap([], ['AA'])).toBeNull();
  });
});

test('the countries are those of its places, the most spoken of first, each once', () => {
  const place = (id: string, salience: number, type: 'place' | 'person' = 'place') =>
    ({ id, wikidata: null, name: id, type, salience }) as const;
  const entities = [
    place('port', 0.1),
    place('hill', 0.3),
    place('mayor', 0.9, 'person'),
    place('lake', 0.2),
    place('x', 0.5),
  ];
  const known = (country: string, type: 'place' | 'person' = 'place') => ({ name: country, type, country, facts: [] });
  const knowledge = knowledgeOf({
    port: known('AA'),
    hill: known('BB'),
    lake: known('AA'),
    mayor: known('CC', 'person'),
  });
  expect(countriesOf(entities, gatherBackground({ article: null, entities, figures: [] }, knowledge))).toEqual([
    'BB',
    'AA',
  ]);
});
