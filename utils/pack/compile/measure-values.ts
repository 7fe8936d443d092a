import type { EntityRecord, FactRecord } from '../record.ts';

/** A value of one country, the newest on record or reckoned from such. */
interface CountryValue {
  readonly country: string;
  readonly value: number;
  readonly at: string;
  readonly source: string;
}

/** A measure reckoned from two or three on record, of the same year. */
interface Ratio {
  readonly measure: string;
  /** What is divided, with its sign. */
  readonly top: readonly (readonly [property: string, sign: 1 | -1])[];
  readonly bottom: string;
  readonly factor: number;
  readonly unit: string;
  readonly note: string;
}

const RATIOS: readonly Ratio[] = [
  {
    measure: 'budget',
    top: [['budget-spending', 1]],
    bottom: 'gdp',
    factor: 100,
    unit: 'percentage',
    note: 'Spending of the central government as a share of GDP.',
  },
  {
    measure: 'budget-deficit',
    top: [
      ['budget-spending', 1],
      ['budget-revenue', -1],
    ],
    bottom: 'gdp',
    factor: 100,
    unit: 'percentage',
    note: 'Spending less revenue of the central government as a share of GDP; below 0 a surplus.',
  },
  {
    measure: 'trade-balance',
    top: [
      ['exports', 1],
      ['imports', -1],
    ],
    bottom: 'gdp',
    factor: 100,
    unit: 'percentage',
    note: 'Exports less imports of goods and services as a share of GDP.',
  },
  {
    measure: 'emissions',
    top: [['co2-emissions', 1]],
    bottom: 'population',
    factor: 1,
    unit: 'tonne per person',
    note: 'Carbon dioxide by inhabitant.',
  },
  {
    measure: 'displaced',
    top: [['displaced-people', 1]],
    bottom: 'population',
    factor: 1000,
    unit: 'person per 1,000 people',
    note: 'People displaced inside their country by 1,000 inhabitants, where any are on record.',
  },
  {
    measure: 'migrants',
    top: [['refugees', 1]],
    bottom: 'population',
    factor: 1000,
    unit: 'person per 1,000 people',
    note: 'Refugees taken in by 1,000 inhabitants, where any are on record.',
  },
  {
    measure: 'population-density',
    top: [['population', 1]],
    bottom: 'area',
    factor: 1,
    unit: 'person per square kilometre',
    note: 'Inhabitants by square kilometre.',
  },
];

/** A list of fewer countries compares nothing. */
const FEWEST = 80;
/** What is reckoned is told to four significant digits: more would claim too much. */
const DIGITS = 4;

/**
 * What measures are compared with: the median of all countries, the highest and the lowest of them, and for reckoned measures the
 * world's value, from the countries' own records. Territories are left out. Values that a measure's record gives itself stand.
 */
export function compileMeasureValues(records: readonly EntityRecord[]): EntityRecord[] {
  const factsOf = gather(records);
  const countries = [...new Set(records.filter(isCountry).map(({ id }) => id))];
  const world = records.find(({ kind }) => kind === 'world')?.id;
  return records.filter(isMeasure).flatMap((record) => {
    const measure = record.id.slice('measure-'.length);
    const ratio = RATIOS.find((one) => one.measure === measure);
    const of = (id: string) => (ratio ? reckon(ratio, factsOf(id)) : newest(factsOf(id), measure));
    const values = countries.flatMap((id): CountryValue[] => {
      const value = of(id);
      return value ? [{ ...value, country: id }] : [];
    });
    if (values.length < FEWEST) return [];
    const unit = ratio ? ratio.unit : unitOf(factsOf(values[0]!.country), measure);
    const whole = ratio && world !== undefined ? of(world) : null;
    const facts = [
      ...(ratio?.bottom === 'gdp' ? [] : ends(values, unit)),
      middle(values, unit, ratio?.note),
      ...(whole ? [number('world-value', whole.value, whole.at, whole.source, unit)] : []),
    ];
    return [{ id: record.id, type: record.type, name: record.name, facts }];
  });
}

const isMeasure = ({ id }: EntityRecord): boolean => id.startsWith('measure-');
const isCountry = ({ type, kind }: EntityRecord): boolean => type === 'place' && kind === 'country';

/** Facts of an entity from all the files it stands in. */
function gather(records: readonly EntityRecord[]): (id: string) => readonly FactRecord[] {
  const all = new Map<string, FactRecord[]>();
  for (const { id, facts = [] } of records) all.set(id, [...(all.get(id) ?? []), ...facts]);
  return (id) => all.get(id) ?? [];
}

type Value = Omit<CountryValue, 'country'>;

const isSound = ({ v, at, low }: FactRecord): boolean => typeof v === 'number' && at !== undefined && !low;

function newest(facts: readonly FactRecord[], property: string): Value | null {
  let best: FactRecord | null = null;
  for (const fact of facts)
    if (fact.p === property && isSound(fact) && (best === null || fact.at! > best.at!)) best = fact;
  return best && { value: best.v as number, at: best.at!, source: best.s };
}

/** The parts must be of one year; land is of any. */
function reckon({ top, bottom, factor }: Ratio, facts: readonly FactRecord[]): Value | null {
  const first = newest(facts, top[0]![0]);
  const year = first?.at.slice(0, 4);
  const inYear = (property: string): number | undefined => {
    const found = facts.find((fact) => fact.p === property && isSound(fact) && fact.at!.slice(0, 4) === year);
    return (found ?? (property === 'area' ? facts.find((fact) => fact.p === property && isSound(fact)) : undefined))
      ?.v as number | undefined;
  };
  const under = inYear(bottom);
  if (!first || !under) return null;
  let sum = 0;
  for (const [property, sign] of top) {
    const part = inYear(property);
    if (part === undefined) return null;
    sum += sign * part;
  }
  return { value: Number(((sum / under) * factor).toPrecision(DIGITS)), at: year!, source: first.source };
}

/** The highest and the lowest. Of shares of GDP neither is told: budgets and products on record in two currencies make strange ends. */
function ends(values: readonly CountryValue[], unit: string | undefined): FactRecord[] {
  const sorted = [...values].sort((a, b) => a.value - b.value);
  const [lowest, highest] = [sorted[0]!, sorted.at(-1)!];
  return [
    ...end('highest', highest, unit),
    // Less than half a square kilometre is on record as none.
    ...(lowest.value === 0 ? [] : end('lowest', lowest, unit)),
  ];
}

function middle(values: readonly CountryValue[], unit: string | undefined, note: string | undefined): FactRecord {
  const sorted = values.map(({ value }) => value).sort((a, b) => a - b);
  const at = sorted.length >> 1;
  const median = sorted.length % 2 ? sorted[at]! : (sorted[at - 1]! + sorted[at]!) / 2;
  const half = `Half of ${values.length} countries with a value are above, half below; newest value of each.`;
  return {
    ...number(
      'median-of-countries',
      Number(median.toPrecision(DIGITS)),
      mostly(values.map((one) => one.at)),
      mostly(values.map((one) => one.source)),
      unit,
    ),
    note: note ? `${note} ${half}` : half,
  };
}

const end = (
  which: 'highest' | 'lowest',
  { country, value, at, source }: CountryValue,
  unit?: string,
): FactRecord[] => [{ p: which, v: { e: country }, at, s: source }, number(`${which}-value`, value, at, source, unit)];

function number(p: string, v: number, at: string, s: string, unit?: string): FactRecord {
  return { p, v, ...(unit && { u: unit }), at, s };
}

const unitOf = (facts: readonly FactRecord[], property: string): string | undefined =>
  facts.find(({ p }) => p === property)?.u;

/** What stands most often in a list; of several the greatest. */
function mostly(items: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? 1 : -1))[0]![0];
}
