/** Properties in the order a reader is likely to want them; others follow in the order they come. */
const ORDER: readonly string[] = [
  // People
  'office',
  'party',
  'held-office',
  'born',
  'died',
  'elected',
  'head-of-state-of',
  'head-of-government-of',
  // Places that hold people
  'capacity',
  'occupancy',
  'opened',
  'operator',
  'located-in',
  'location',
  // Countries and towns
  'population',
  'head-of-state',
  'head-of-government',
  'capital',
  'gdp',
  'gdp-per-head',
  'inflation',
  'unemployment',
  'life-expectancy',
  'prison-population',
  'prison-capacity',
  'incarceration-rate',
  'legislative-election',
  'presidential-election',
  // Bodies
  'head',
  'founded',
  'employees',
  'industry',
  'headquarters',
  'seats',
  'vote-share',
  'part-of',
  'member-of',
  'active-in',
  'linked-with',
  'designated-terrorist-by',
];

/** Orders properties: those the story speaks of, then by how telling they are. */
export function byTelling(a: string, b: string, spokenOf: readonly string[]): number {
  return Number(spokenOf.includes(b)) - Number(spokenOf.includes(a)) || rank(a) - rank(b);
}

function rank(property: string): number {
  const at = ORDER.indexOf(property);
  return at < 0 ? ORDER.length : at;
}
