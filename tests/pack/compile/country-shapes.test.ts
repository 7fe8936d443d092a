import { expect, test } from 'vitest';
import { countryOutlines } from '../../../utils/commands/open-data.ts';
import type { CountryShape } from '../../../utils/core/model/country-shape.ts';
import { countryShapes, type Topology } from '../../../utils/pack/compile/country-shapes.ts';

/** Two squares of ten degrees side by side that share a border; the right one has an island. */
const TOPOLOGY: Topology = {
  transform: { scale: [10, 10], translate: [0, 0] },
  arcs: [
    [
      [1, 0],
      [0, 1],
    ],
    [
      [1, 1],
      [-1, 0],
      [0, -1],
      [1, 0],
    ],
    [
      [1, 0],
      [1, 0],
      [0, 1],
      [-1, 0],
    ],
    [
      [4, 0],
      [1, 0],
      [0, 0],
      [-1, 1],
      [0, -1],
    ],
  ],
  objects: {
    countries: {
      geometries: [
        { id: '001', type: 'Polygon', arcs: [[0, 1]] },
        { id: '002', type: 'MultiPolygon', arcs: [[[2, -1]], [[3]]] },
        { type: 'Polygon', arcs: [] },
      ],
    },
  },
};

test('arcs are joined into rings, forwards and backwards, and drawn as steps from a first point', () => {
  expect(countryShapes(TOPOLOGY, { '001': 'AA' })).toEqual([
    { code: 'AA', path: 'M100,0l0,-100 -100,0 0,100 100,0z', box: [0, 0, 10, 10] },
    { code: null, path: 'M100,0l100,0 0,-100 -100,0 0,100zM400,0l100,0 -100,-100 0,100z', box: [10, 0, 20, 10] },
  ]);
});

test('a ring that crosses the date line is cut there', () => {
  const crossing: Topology = {
    ...TOPOLOGY,
    transform: { scale: [1, 1], translate: [0, 0] },
    arcs: [
      [
        [170, 0],
        [10, 0],
        [0, 10],
        [-10, 0],
        [-350, 0],
        [10, 0],
        [0, -10],
        [-10, 0],
        [350, 0],
      ],
    ],
    objects: { countries: { geometries: [{ id: '001', type: 'Polygon', arcs: [[0]] }] } },
  };
  const [{ path }] = countryShapes(crossing, {}) as [CountryShape];
  for (const step of path.match(/-?\d+(?=,)/g)!) expect(Math.abs(Number(step))).toBeLessThanOrEqual(1800);
  expect(path.match(/z/g)).toHaveLength(2);
});

test('the world is small, and every outline a path', () => {
  const shapes = countryOutlines();
  expect(JSON.stringify(shapes).length).toBeLessThan(100_000);
  expect(shapes.length).toBeGreaterThan(170);
  for (const { path } of shapes) expect(path).toMatch(/^(M-?\d+,-?\d+l[-\d, ]+z)+$/);
  const [west, south, east, north] = shapes.find(({ code }) => code === 'SV')!.box;
  expect([west < -89, east > -89, south < 13.7, north > 13.7]).toEqual([true, true, true, true]);
});
