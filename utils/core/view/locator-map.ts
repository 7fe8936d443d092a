import type { Background } from '../model/background.ts';
import type { Box, CountryShape } from '../model/country-shape.ts';
import type { Entity } from '../model/entity.ts';

/** Where a story takes place. */
export interface Scene {
  /** ISO 3166-1 alpha-2 codes of the countries its places lie in, the most spoken of first. */
  readonly codes: readonly string[];
  /** Its places that are smaller than a country, the most spoken of first. */
  readonly places: readonly ScenePlace[];
}

export interface ScenePlace {
  readonly name: string;
  /** Degrees north and east. */
  readonly lat: number;
  readonly lon: number;
}

/** A place on the map, in units of the view box, with its name where there is room for it. */
export interface Dot {
  readonly name: string;
  readonly x: number;
  readonly y: number;
  /** Which side of the dot its name stands on; null where it would cover another. */
  readonly label: 'start' | 'end' | null;
}

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
  readonly dots: readonly Dot[];
  /** Height of a name's letters, in units of the view box. */
  readonly letter: number;
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

/** Places named on one map. */
const PLACES = 5;
/** Kinds of place that are no dot. */
const WIDE: ReadonlySet<string> = new Set(['country', 'region', 'continent', 'sea', 'ocean', 'state', 'province']);
/** Of the map's width: the height of a letter. Letters are about half as wide. */
const LETTER = 0.034;
const LETTER_WIDTH = 0.55;

/** The countries and places a story names. */
export function sceneOf(entities: readonly Entity[], { about }: Background): Scene {
  const known = entities
    .filter(({ type }) => type === 'place' || type === 'facility')
    .sort((a, b) => b.salience - a.salience)
    .flatMap(({ id, name }) => (about[id] ? [{ name, record: about[id] }] : []));
  const codes = new Set(known.flatMap(({ record }) => record.known.country ?? []));
  const places = known.flatMap(({ name, record: { known: place, code } }): ScenePlace[] =>
    place.coordinates && code === null && !WIDE.has(place.kind ?? '') ? [{ name, ...place.coordinates }] : [],
  );
  return { codes: [...codes].slice(0, COUNTRIES), places: places.slice(0, PLACES) };
}

/** The map that holds a scene's countries and what lies around them; null where none of them has an outline. Equirectangular about its middle. */
export function locatorMap(shapes: readonly CountryShape[], { codes, places }: Scene): LocatorMap | null {
  const marked = shapes.filter(({ code }) => code !== null && codes.includes(code));
  if (!marked.length) return null;
  const [west, south, east, north] = framed(marked.map(({ box }) => box).reduce(union));
  const squeeze = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const land = shapes.filter(({ box }) => box[0] < east && box[2] > west && box[1] < north && box[3] > south);
  const numbers = [west * squeeze, -north, (east - west) * squeeze, north - south];
  const least = (north - south) * TOO_SMALL;
  const tiny = marked.filter(({ box }) => box[3] - box[1] < least && (box[2] - box[0]) * squeeze < least);
  const frame = { left: 10 * west * squeeze, right: 10 * east * squeeze, top: -10 * north, bottom: -10 * south };
  const letter = (frame.right - frame.left) * LETTER;
  return {
    dots: placeDots(places, squeeze, frame, letter),
    letter,
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

interface Frame {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The places inside the frame; a name stands beside its dot on the side with room, and covers no name of a place more spoken of. */
function placeDots(places: readonly ScenePlace[], squeeze: number, frame: Frame, letter: number): Dot[] {
  const taken: Frame[] = [];
  return places
    .map(({ name, lat, lon }) => ({ name, x: 10 * lon * squeeze, y: -10 * lat }))
    .filter(({ x, y }) => x > frame.left && x < frame.right && y > frame.top && y < frame.bottom)
    .map(({ name, x, y }): Dot => {
      const wide = name.length * letter * LETTER_WIDTH + letter;
      const boxOf = (label: 'start' | 'end'): Frame => ({
        left: label === 'start' ? x : x - wide,
        right: label === 'start' ? x + wide : x,
        top: y - letter,
        bottom: y + letter,
      });
      const label = (['start', 'end'] as const).find((side) => {
        const box = boxOf(side);
        return box.left >= frame.left && box.right <= frame.right && !taken.some((other) => overlap(box, other));
      });
      if (label) taken.push(boxOf(label));
      return { name, x, y, label: label ?? null };
    });
}

const overlap = (a: Frame, b: Frame): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

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
