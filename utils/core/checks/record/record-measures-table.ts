import type { ToldMeasure } from '../../lang/record-words.ts';
import type { Figure, FigureKind } from '../../model/figure.ts';

/** What may count where no kind is asked for: a rate is told as a number, with or without its unit. */
const NUMBERS: readonly FigureKind[] = ['count', 'ratio', 'measure'];
const YEARS: readonly FigureKind[] = ['count', 'age', 'duration'];

/** Measures of a country that news name in so many words, and what their figures look like where the table of measures does not say. */
const TOLD: Readonly<Record<ToldMeasure, readonly FigureKind[]>> = {
  'public-debt': ['percent'],
  'military-spending': ['percent'],
  'health-spending': ['percent'],
  'education-spending': ['percent'],
  'fertility-rate': NUMBERS,
  'median-age': YEARS,
  'life-expectancy': YEARS,
  literacy: ['percent'],
  'infant-mortality': NUMBERS,
  'maternal-mortality': NUMBERS,
  'youth-unemployment': ['percent'],
  obesity: ['percent'],
  'gdp-growth': ['percent'],
  remittances: ['percent'],
  'oil-production': ['measure', 'count'],
  refugees: ['count'],
  coastline: ['measure'],
  'co2-emissions': ['measure'],
};

export const TOLD_MEASURES = Object.keys(TOLD) as readonly ToldMeasure[];

/** Units a figure must have, by its end or beginning. */
const UNITS: Partial<Readonly<Record<ToldMeasure, RegExp>>> = {
  'infant-mortality': /per 1,000/,
  'maternal-mortality': /per 100,000/,
  'oil-production': /^barrel per day$/,
  coastline: /^(?:kilometre|mile)$/,
  'co2-emissions': /^tonne$/,
};

/** Whether a figure looks like one of the measure. `refugee` names the units of a count of refugees. */
export const looksLike = ({ kind, unit }: Figure, measure: ToldMeasure, refugee: RegExp): boolean =>
  TOLD[measure].includes(kind) && ((measure === 'refugees' ? refugee : UNITS[measure])?.test(unit ?? '') ?? true);
