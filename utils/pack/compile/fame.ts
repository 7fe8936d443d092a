/**
 * How well known, on the scale of records: 12 times the binary logarithm of page views a month. Where no views are on record
 * they are estimated: a town is looked up about once a month for every fifty who live there, a country once for every twenty
 * but never less than ten thousand times. A capital is
 * looked up twice as often as another town, and hardly ever less than eight thousand times.
 */
export function fameOfViews(views: number): number {
  return Math.max(1, Math.min(255, Math.round(12 * Math.log2(views + 1))));
}

export const fameOfTown = (population: number): number => fameOfViews(population / 50);
export const fameOfCountry = (population: number): number => fameOfViews(10_000 + population / 20);
export const fameOfCapital = (population: number): number => fameOfViews(Math.min(8000, population) + population / 25);
