import type { Knowledge } from '../model/knowledge.ts';

/** How a reader best grasps a measure, as the record of the measure says. */
export type Grasp = 'per head' | 'share' | 'share of GDP' | 'ratio' | 'area';

/** Measures of the text that go by another name among the measures explained on record. */
const RECORDED_AS: Readonly<Record<string, string>> = {
  budget: 'budget-spending',
  deficit: 'budget-deficit',
  debt: 'external-debt',
  aid: 'development-aid',
  trade: 'trade-balance',
  damage: 'damages',
  migrants: 'net-migration',
  displaced: 'displaced-people',
  emissions: 'co2-emissions',
  spending: 'funding',
  mortality: 'death-rate',
  detainees: 'prison-population',
  energy: 'energy-generated',
  magnitude: 'earthquake-magnitude',
  wealth: 'net-worth',
  'market-value': 'market-capitalisation',
  wage: 'median-wage',
  tax: 'tax-revenue',
  tariff: 'tariff-rate',
  vaccination: 'vaccination-rate',
  members: 'subscribers',
  growth: 'gdp-growth',
};

/** Id of the record that explains a measure. */
export const measureRecord = (property: string): string => `measure-${RECORDED_AS[property] ?? property}`;

/** The `kind` of a measure's record: "measure: per head". Null where it says no more than that it is one. */
export function graspOf(property: string, knowledge: Knowledge): Grasp | null {
  const kind = knowledge.about(measureRecord(property))?.kind;
  return kind?.startsWith('measure: ') ? (kind.slice('measure: '.length) as Grasp) : null;
}
