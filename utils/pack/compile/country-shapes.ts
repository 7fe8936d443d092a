import type { Box, CountryShape } from '../../core/model/country-shape.ts';

type Point = readonly [longitude: number, latitude: number];

/** The part of TopoJSON that world-atlas uses (github.com/topojson/topojson-specification). */
export interface Topology {
  readonly transform: { readonly scale: Point; readonly translate: Point };
  /** Lines as steps from point to point, in units of the transform. */
  readonly arcs: readonly (readonly Point[])[];
  readonly objects: {
    readonly countries: {
      readonly geometries: readonly {
        /** ISO 3166-1 numeric code, where the land has one. */
        readonly id?: string;
        readonly type: string;
        /** Of a Polygon rings of arcs, of a MultiPolygon polygons of these; `~i` is arc `i` backwards. */
        readonly arcs: readonly unknown[];
      }[];
    };
  };
}

/** Outlines of countries from a topology (Natural Earth by world-atlas, 1:110 million: enough for a map as wide as a panel). */
export function countryShapes(topology: Topology, alpha2: Readonly<Record<string, string>>): CountryShape[] {
  const lines = topology.arcs.map((arc) => pointsOf(arc, topology.transform));
  return topology.objects.countries.geometries.flatMap(({ id, type, arcs }) => {
    const polygons = (type === 'Polygon' ? [arcs] : arcs) as readonly (readonly (readonly number[])[])[];
    const rings = polygons.map((polygon) => polygon.map((ring) => join(ring, lines)));
    const boxes = rings.flatMap(([outer]) => (outer ? [boxOf(outer)] : []));
    const box = boxes.sort((a, b) => areaOf(b) - areaOf(a))[0];
    return box ? [{ code: alpha2[id ?? ''] ?? null, path: rings.flat().map(pathOf).join(''), box }] : [];
  });
}

function pointsOf(arc: readonly Point[], { scale, translate }: Topology['transform']): Point[] {
  let [x, y] = [0, 0];
  return arc.map(([dx, dy]) => {
    x += dx;
    y += dy;
    return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
  });
}

/** A ring of arcs end to end; the point where two meet stands once. */
function join(ring: readonly number[], lines: readonly (readonly Point[])[]): Point[] {
  return ring.flatMap((arc, index) => {
    const line = arc < 0 ? lines[~arc]!.toReversed() : lines[arc]!;
    return index ? line.slice(1) : line;
  });
}

function boxOf(ring: readonly Point[]): Box {
  let [west, south, east, north] = [180, 90, -180, -90];
  for (const [x, y] of ring) {
    west = Math.min(west, x);
    east = Math.max(east, x);
    south = Math.min(south, y);
    north = Math.max(north, y);
  }
  return [west, south, east, north].map((degrees) => Math.round(degrees * 10) / 10) as unknown as Box;
}

const areaOf = ([west, south, east, north]: Box): number => (east - west) * (north - south);

/** Half the way around the world, in tenths of a degree. */
const HALF_WORLD = 1800;

/** Steps in tenths of a degree; steps of nothing are left out. A ring that leaves the map at one side goes on at the other as a piece of its own. */
function pathOf(ring: readonly Point[]): string {
  let [x, y] = [0, 0];
  const pieces: string[][] = [];
  for (const [longitude, latitude] of ring) {
    const [nextX, nextY] = [Math.round(longitude * 10), Math.round(-latitude * 10)];
    const [dx, dy] = [nextX - x, nextY - y];
    const piece = pieces.at(-1);
    if (!piece || Math.abs(dx) > HALF_WORLD) pieces.push([`${nextX},${nextY}`]);
    else if (dx || dy) piece.push(`${dx},${dy}`);
    [x, y] = [nextX, nextY];
  }
  return pieces
    .filter((piece) => piece.length > 3)
    .map(([first, ...steps]) => `M${first}l${steps.join(' ')}z`)
    .join('');
}
