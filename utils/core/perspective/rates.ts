import type { RateName } from '../lang/perspective-words.ts';
import type { AmongCountries, Measure } from '../measures/measure.ts';
import { measureRow } from '../measures/measures.ts';

/** A rate that countries are compared by, and what its figure may look like. Its names are words of a language. */
export interface Rate extends AmongCountries {
  readonly property: RateName;
  /** Units a figure of it has: a percentage, years, people by 100,000, or children by woman. */
  readonly told: 'percentage' | 'years' | 'per 100,000' | 'births';
  /** On record as a share of GDP: the text must say so, too. */
  readonly ofGdp: boolean;
}

/** Of two that a text names the first: the narrower stands before the wider. */
const TOLD: Readonly<Record<RateName, Rate['told']>> = {
  'incarceration-rate': 'per 100,000',
  'youth-unemployment': 'percentage',
  unemployment: 'percentage',
  inflation: 'percentage',
  'gdp-growth': 'percentage',
  'fertility-rate': 'births',
  'life-expectancy': 'years',
  literacy: 'percentage',
  obesity: 'percentage',
  'internet-users': 'percentage',
  'electricity-access': 'percentage',
  'public-debt': 'percentage',
  'military-spending': 'percentage',
  'tax-revenue': 'percentage',
  remittances: 'percentage',
  'urban-population': 'percentage',
  'median-age': 'years',
};

/** Every rate of the table of measures that countries are compared by. */
export const RATES: readonly Rate[] = (Object.keys(TOLD) as RateName[]).flatMap((property) => {
  const { among, record }: Measure = measureRow(property);
  return among ? [{ ...among, property, told: TOLD[property], ofGdp: record?.ofGdp === true }] : [];
});

const UNITS: Readonly<Record<Exclude<Rate['told'], 'births'>, RegExp>> = {
  percentage: /^percentage$/,
  years: /^year( of age)?$/,
  'per 100,000': /100,000/,
};

/** Whether a figure of that unit may be of that rate. */
export const isToldIn = ({ told }: Rate, unit: string | null, births: RegExp): boolean =>
  (told === 'births' ? births : UNITS[told]).test(unit ?? '');
