/** What a story may be about, as far as the figures on record that go with it are concerned. */
export type Topic = 'war' | 'prison' | 'economy' | 'election' | 'climate' | 'migration' | 'health' | 'work' | 'any';

/** Measures of figures that speak for a topic. */
const SPEAKING: Readonly<Record<Exclude<Topic, 'any'>, readonly string[]>> = {
  war: ['troops', 'weapons', 'attacks', 'displaced', 'hostages', 'military-spending'],
  prison: [
    'occupancy',
    'capacity',
    'prison-population',
    'incarceration-rate',
    'detainees',
    'sentence-length',
    'escapes',
  ],
  economy: [
    'gdp',
    'gdp-growth',
    'growth',
    'inflation',
    'interest-rate',
    'debt',
    'deficit',
    'budget',
    'tax',
    'trade',
    'price',
  ],
  election: ['votes', 'vote-share', 'turnout', 'seats', 'electorate', 'poll-share'],
  climate: ['emissions', 'temperature', 'rainfall', 'energy', 'power', 'production'],
  migration: ['migrants', 'deportations', 'refugees'],
  health: ['cases', 'vaccination', 'mortality', 'births', 'life-expectancy'],
  work: ['unemployment', 'jobs', 'layoffs', 'strikers', 'wage', 'employees'],
};

/** Properties on record worth showing for a topic, the most telling first. */
const SHOWN: Readonly<Record<Topic, readonly string[]>> = {
  war: ['population', 'displaced-people', 'military-spending', 'refugees'],
  prison: ['incarceration-rate', 'prison-population', 'prison-occupancy-level'],
  economy: ['inflation', 'gdp-growth', 'unemployment', 'gdp-per-head', 'public-debt'],
  election: ['next-presidential-election', 'next-legislative-election', 'population', 'gdp-per-head'],
  climate: ['co2-emissions', 'electricity-consumption', 'oil-production', 'population'],
  migration: ['refugees', 'net-migration-rate', 'remittances', 'population'],
  health: ['life-expectancy', 'physicians', 'infant-mortality', 'health-spending'],
  work: ['unemployment', 'youth-unemployment', 'labour-force', 'gdp-per-head'],
  any: ['population', 'gdp-per-head', 'gdp', 'area', 'founded', 'employees', 'revenue', 'capacity'],
};
/** So many figures must speak for a topic before it is taken for the story's. */
const ENOUGH = 2;

/** The topic most of the figures speak for; `any` where none has enough. */
export function topicOf(measures: readonly (string | null)[]): Topic {
  const counts = Object.entries(SPEAKING).map(
    ([topic, own]) => [topic as Topic, measures.filter((measure) => measure && own.includes(measure)).length] as const,
  );
  const [topic, count] = counts.reduce((best, next) => (next[1] > best[1] ? next : best), ['any', 0] as const);
  return count >= ENOUGH ? topic : 'any';
}

/** What to show of the record in a story of that topic: its own properties, then those that always help. */
export const propertiesOf = (topic: Topic): readonly string[] => [...new Set([...SHOWN[topic], ...SHOWN.any])];
