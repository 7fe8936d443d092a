/** What can be ranked by what: nouns of superlatives, the kinds of thing on record they stand for, and the measures of their size. */
interface Ranking {
  readonly nouns: readonly string[];
  /** `Known.kind` of everything the noun covers. */
  readonly kinds: readonly string[];
  readonly sizes: readonly string[];
}

const RANKINGS: readonly Ranking[] = [
  {
    nouns: [
      'prison',
      'jail',
      'mega-prison',
      'penitentiary',
      'correctional facility',
      'maximum-security prison',
      'prison facility',
    ],
    kinds: ['prison', 'jail'],
    sizes: ['capacity', 'occupancy'],
  },
  { nouns: ['country', 'nation', 'state'], kinds: ['country'], sizes: ['area'] },
  { nouns: ['city'], kinds: ['city', 'capital'], sizes: ['population'] },
  { nouns: ['economy'], kinds: ['country'], sizes: ['gdp'] },
  { nouns: ['stadium'], kinds: ['stadium'], sizes: ['capacity'] },
];

/** Adjectives of size in general, and those that name their measure. */
const SIZE: ReadonlySet<string> = new Set(['largest', 'biggest', 'smallest', 'greatest']);
const OF_MEASURE: Readonly<Record<string, string>> = {
  'most populous': 'population',
  'most populated': 'population',
  'least populous': 'population',
};

const PEOPLED: ReadonlySet<string> = new Set(['country', 'nation', 'city', 'state']);

/** How a superlative is held against the record: things of these kinds, by each of these measures. Null where the table does not say. */
export function rankingOf(
  adjective: string,
  noun: string,
): { readonly kinds: readonly string[]; readonly measures: readonly string[] } | null {
  const ranking = RANKINGS.find(({ nouns }) => nouns.includes(noun) || nouns.includes(noun.replace(/s$/, '')));
  if (!ranking) return null;
  if (SIZE.has(adjective)) return { kinds: ranking.kinds, measures: ranking.sizes };
  const measure = OF_MEASURE[adjective];
  return measure && PEOPLED.has(noun) ? { kinds: ranking.kinds, measures: [measure] } : null;
}
