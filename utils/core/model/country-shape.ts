/** Degrees: west, south, east, north. */
export type Box = readonly [west: number, south: number, east: number, north: number];

/** The outline of a country, drawn small. Plain JSON: `public/packs/countries.json` is a list of them. */
export interface CountryShape {
  /** ISO 3166-1 alpha-2 code; null for what has none and is only land. */
  readonly code: string | null;
  /** SVG path in tenths of a degree, y downwards. */
  readonly path: string;
  /** Around its largest piece of land: islands far away do not count. */
  readonly box: Box;
}
