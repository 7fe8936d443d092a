import type { Figure, Scope } from '../../model/figure.ts';

/** What a figure is held against, as far as its words may tell that it is something else. */
export type Yardstick =
  | 'change'
  | 'population'
  | 'gdp'
  | 'prices'
  | 'jobs'
  | 'prisons'
  | 'rate'
  | 'debt'
  | 'plan'
  | 'part'
  | 'time';

/**
 * What makes an amount one of another kind than what it would be held against: real for nominal, a head for all, a flow for a
 * stock, a part for the whole, a city's surroundings for the city, a forecast for a count. Where one is told nothing is compared.
 */
const OTHERWISE: Readonly<Record<Yardstick, readonly Scope[]>> = {
  // Changes that are reckoned on other numbers than the two that are shown.
  change: ['real', 'adjusted', 'seasonally-adjusted', 'per-time', 'average'],
  population: ['area', 'subgroup', 'forecast'],
  gdp: ['per-head', 'real', 'adjusted', 'monthly', 'part-year', 'share', 'change', 'forecast', 'sector', 'local'],
  prices: ['subgroup', 'component', 'monthly', 'cumulative', 'forecast', 'target'],
  jobs: ['subgroup', 'seasonally-adjusted', 'forecast', 'component'],
  prisons: ['subgroup', 'local'],
  rate: ['subgroup', 'base', 'per-time', 'daily', 'monthly', 'adjusted'],
  // Of another size of debt, a target, a promise; of a part of the people; of a month or a quarter.
  debt: ['sector', 'area', 'local', 'forecast', 'target', 'average', 'net'],
  plan: ['forecast', 'target', 'average'],
  part: ['subgroup', 'area', 'local', 'average', 'forecast', 'target'],
  time: ['monthly', 'part-year', 'per-time', 'daily', 'forecast', 'target', 'average', 'adjusted', 'area', 'local'],
};

/** Whether nothing in the words of these figures says that one of them is of another kind than the yardstick. */
export const isPlainly = (figures: readonly Pick<Figure, 'scope'>[], yardstick: Yardstick): boolean =>
  !figures.some(({ scope }) => scope.some((one) => OTHERWISE[yardstick].includes(one)));
