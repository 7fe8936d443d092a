import { describe, expect, test } from 'vitest';
import type { CountryShape } from '../../../utils/core/model/country-shape.ts';
import { gatherBackground } from '../../../utils/core/view/gather-background.ts';
import { locatorMap, sceneOf } from '../../../utils/core/view/locator-map.ts';
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
const numbers = (codes: readonly string[]) => locatorMap(SHAPES, { codes, places: [] })!.viewBox.split(' ').map(Number);

describe('the map of a story', () => {
  test('holds the countries asked for and the land around them, not the rest of the world', () => {
    const map = locatorMap(SHAPES, { codes: ['AA'], places: [] })!;
    expect(map.marked.map(({ code }) => code)).toEqual(['AA']);
    expect(map.land.map(({ code }) => code)).toEqual(['BB', null]);
    const [x, y, width, height] = numbers(['AA']);
    expect(x! < 0 && x! + width! > 200 && y! < -200 && y! + height! > 0).toBe(true);
    expect(width! / height!).toBeCloseTo(1.9, 1);
  });

  test('a small country is shown among its neighbours, with a ring', () => {
    const map = locatorMap(SHAPES, { codes: ['BB', 'AA'], places: [] })!;
    expect(map.rings).toHaveLength(1);
    expect(map.rings[0]!.x / map.squeeze).toBeCloseTo(225);
    expect(map.rings[0]!.y).toBeCloseTo(-25);
    expect(locatorMap(SHAPES, { codes: ['BB'], places: [] })!.land.map(({ code }) => code)).toContain('AA');
  });

  test('never shows more than the world', () => {
    const [x, y, width, height] = numbers(['AA', 'CC']);
    const { squeeze } = locatorMap(SHAPES, { codes: ['AA', 'CC'], places: [] })!;
    expect(x! / squeeze).toBeGreaterThanOrEqual(-1801);
    expect((x! + width!) / squeeze).toBeLessThanOrEqual(1801);
    expect(y!).toBeGreaterThanOrEqual(-841);
    expect(height!).toBeLessThanOrEqual(1500);
  });

  test('a place is a dot with its name beside it, and no name covers that of a place more spoken of', () => {
    const dots = (...places: readonly { name: string; lat: number; lon: number }[]) =>
      locatorMap(SHAPES, { codes: ['AA'], places })!.dots.map(({ name, label }) => [name, label]);
    expect(dots({ name: 'Quay', lat: 10, lon: 10 })).toEqual([['Quay', 'start']]);
    expect(dots({ name: 'Quay', lat: 10, lon: 10 }, { name: 'Hill', lat: 10, lon: 10.2 })).toEqual([
      ['Quay', 'start'],
      ['Hill', null],
    ]);
    expect(dots({ name: 'Quay', lat: 10, lon: 10 }, { name: 'Hill', lat: 10, lon: 9.8 })).toEqual([
      ['Quay', 'start'],
      ['Hill', 'end'],
    ]);
    expect(dots({ name: 'Quay', lat: -60, lon: 10 })).toEqual([]);
    const { dots: drawn, squeeze } = locatorMap(SHAPES, {
      codes: ['AA'],
      places: [{ name: 'Quay', lat: 12, lon: 7 }],
    })!;
    expect(drawn[0]!.x / squeeze).toBeCloseTo(70);
    expect(drawn[0]!.y).toBeCloseTo(-120);
  });

  test('of countries without an outline there is none', () => {
    expect(locatorMap(SHAPES, { codes: ['ZZ'], places: [] })).toBeNull();
    expect(locatorMap([], { codes: ['AA'], places: [] })).toBeNull();
  });
});

test('its places are those with a place on the map that are no country, the most spoken of first', () => {
  const entity = (id: string, salience: number) => ({ id, wikidata: null, name: id, type: 'place', salience }) as const;
  const place = (kind: string, lat: number) =>
    ({ name: kind, type: 'place', kind, country: 'AA', coordinates: { lat, lon: 1 }, facts: [] }) as const;
  const entities = [entity('land', 0.9), entity('port', 0.2), entity('town', 0.4), entity('sea', 0.3)];
  const knowledge = knowledgeOf({
    land: place('country', 5),
    port: place('city', 6),
    town: place('city', 7),
    sea: place('sea', 8),
  });
  expect(sceneOf(entities, gatherBackground({ article: null, entities, figures: [] }, knowledge)).places).toEqual([
    { name: 'town', lat: 7, lon: 1 },
    { name: 'port', lat: 6, lon: 1 },
  ]);
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
  expect(sceneOf(entities, gatherBackground({ article: null, entities, figures: [] }, knowledge)).codes).toEqual([
    'BB',
    'AA',
  ]);
});
