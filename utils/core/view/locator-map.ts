import type { Background } from '../model/background.ts';
import type { Box, CountryShape } from '../model/country-shape.ts';
import type { Entity } from '../model/entity.ts';

/** A map of where a story takes place. */
export interface LocatorMap {
  /** In tenths of a degree, y downwards, longitudes drawn together as the latitude asks. */
  readonly viewBox: string;
  /** What longitudes are multiplied by. */
  readonly squeeze: number;
  readonly land: readonly CountryShape[];
  readonly marked: readonly CountryShape[];
  /** Around what is marked and too small to be seen, in units of the view box. */
  readonly rings: readonly { readonly x: number; readonly y: number; readonly r: number }[];
}

/** Countries on one map: more would be a map of the world. */
const COUNTRIES = 6;
/** Degrees around what is marked, at least and as a share of its size. */
const AROUND = 4;
const AROUND_SHARE = 0.35;
/** A country is shown with at least this much of what lies around it, in degrees. */
const SMALLEST = 24;
/** Of the map's height; what is smaller gets a ring of this radius. */
const TOO_SMALL = 0.06;
/** Width by height. */
const ASPECT = 1.9;

/** ISO 3166-1 alpha-2 codes of the countries a story's places lie in, the most spoken of first. */
export function countriesOf(entities: readonly Entity[], { about }: Background): string[] {
  const codes = entities
    .filter(({ type }) => type === 'place' || type === 'facility')
    .sort((a, b) => b.salience - a.salience)
    .flatMap(({ id }) => about[id]?.known.country ?? []);
  return [...new Set(codes)].slice(0, COUNTRIES);
}

/** The map that holds those countries and what lies around them; null where none of them has an outline. Equirectangular about its middle. */
export function locatorMap(shapes: readonly CountryShape[], codes: readonly string[]): LocatorMap | null {
  const marked = shapes.filter(({ code }) => code !== null && codes.includes(code));
  if (!marked.length) return null;
  const [west, south, east, north] = framed(marked.map(({ box }) => box).reduce(union));
  const squeeze = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const land = shapes.filter(({ box }) => box[0] < east && box[2] > west && box[1] < north && box[3] > south);
  const numbers = [west * squeeze, -north, (east - west) * squeeze, north - south];
  const least = (north - south) * TOO_SMALL;
  const tiny = marked.filter(({ box }) => box[3] - box[1] < least && (box[2] - box[0]) * squeeze < least);
  return {
    viewBox: numbers.map((degrees) => (degrees * 10).toFixed(0)).join(' '),
    squeeze,
    land: land.filter((shape) => !marked.includes(shape)),
    marked,
    rings: tiny.map(({ box }) => ({
      x: 5 * (box[0] + box[2]) * squeeze,
      y: -5 * (box[1] + box[3]),
      r: 10 * least,
    })),
  };
}

const union = (a: Box, b: Box): Box => [
  Math.min(a[0], b[0]),
  Math.min(a[1], b[1]),
  Math.max(a[2], b[2]),
  Math.max(a[3], b[3]),
];

/** With room around, in the map's aspect, within the world. */
function framed([west, south, east, north]: Box): Box {
  const squeeze = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const around = (size: number) => size + 2 * Math.max(AROUND, size * AROUND_SHARE);
  const high = Math.min(
    150,
    Math.max(SMALLEST / ASPECT, around(north - south), (around(east - west) * squeeze) / ASPECT),
  );
  const wide = Math.min(360, (high * ASPECT) / squeeze);
  const x = Math.max(-180 + wide / 2, Math.min(180 - wide / 2, (west + east) / 2));
  const y = Math.max(-75 + high / 2, Math.min(84 - high / 2, (south + north) / 2));
  return [x - wide / 2, y - high / 2, x + wide / 2, y + high / 2];
}
