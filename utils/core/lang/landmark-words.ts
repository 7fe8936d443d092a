/** Where the size of a landmark is from. */
export interface LandmarkSource {
  readonly title: string;
  readonly publisher: string;
  readonly url: string;
  /** Year. */
  readonly asOf: string;
}

/** A thing whose size readers of a language know: named in it, with what it is a landmark for. */
export interface Landmark {
  readonly name: string;
  /** Kilometres, metres, square kilometres or people. */
  readonly size: number;
  readonly source: LandmarkSource;
}

/** Landmarks near home, the nearest first. */
export interface LandmarkWords {
  /** Straight lines between two towns, in kilometres. */
  readonly distances: readonly Landmark[];
  /** Buildings and mountains, in metres. */
  readonly heights: readonly Landmark[];
  /** In square kilometres. */
  readonly areas: readonly Landmark[];
  /** Seats of stadiums. */
  readonly crowds: readonly Landmark[];
}

const geonames: LandmarkSource = {
  title: 'GeoNames: coordinates of towns',
  publisher: 'GeoNames',
  url: 'https://www.geonames.org/',
  asOf: '2024',
};

/** Straight lines as great circles over the coordinates of GeoNames, to the kilometre: "Paris–Lyon 393, Paris–Lille 204". */
export const lines = (list: string): Landmark[] =>
  list.split(', ').map((entry) => {
    const at = entry.lastIndexOf(' ');
    return { name: entry.slice(0, at), size: Number(entry.slice(at + 1)), source: geonames };
  });

/** A landmark with the page of whoever keeps it. */
export const landmark = (name: string, size: number, publisher: string, url: string, asOf: string): Landmark => ({
  name,
  size,
  source: { title: publisher, publisher, url, asOf },
});
