import { loadTagger } from '../../utils/commands/load-names.ts';
import { analyse } from '../../utils/core/analyse.ts';
import type { Gazetteer } from '../../utils/core/knowledge/gazetteer.ts';
import { blocksOf } from '../../utils/core/text/doc.ts';
import { type Catalogue, sayIn } from '../../utils/core/view/say.ts';
import type { EntityRecord, FactRecord } from '../../utils/pack/record.ts';
import { ENGLISH } from './english.ts';
import { packOf } from './pack-of.ts';

type Value = FactRecord['v'];
const fact = (p: string, v: Value, at: string, u?: string): FactRecord => ({ p, v, at, s: 'almanac', ...(u && { u }) });

/** Codes that ISO leaves to users: no language has names for them. */
const country = (id: string, name: string, code: string, facts: readonly FactRecord[]): EntityRecord => ({
  id,
  type: 'place',
  kind: 'country',
  name,
  country: code,
  facts,
});

const RATES = ['unemployment', 'inflation', 'public-debt'] as const;
/** Countries enough to rank among: their rates go up in steps of a tenth from 0.1. */
const OTHERS = Array.from({ length: 60 }, (_, i) =>
  country(`filler-${i}`, `Fillerstan ${'abcdefghijklmnopqrstuvwxyz'[i % 26]}${i}x`, `Q${'MNOPQRSTUVWXYZ'[i % 14]}`, [
    ...RATES.map((rate) => fact(rate, (i + 1) / 10, '2024', 'percentage')),
    fact('life-expectancy', 50 + i / 2, '2024', 'year'),
    fact('fertility-rate', 1 + i / 20, '2024', 'child per woman'),
    fact('incarceration-rate', 10 * (i + 1), '2022', 'inmate per 100,000 people'),
  ]),
);

const measure = (name: string, kind: string, facts: readonly FactRecord[] = []): EntityRecord => ({
  id: `measure-${name}`,
  type: 'other',
  kind,
  name: `${name}, as a measure`,
  fame: 20,
  facts,
});
const median = (v: number, at: string, u: string) => fact('median-of-countries', v, at, u);

const RECORDS: readonly EntityRecord[] = [
  ...OTHERS,
  // 5 million people on 40,000 km², 200 billion dollars a year.
  country('norland', 'Norland', 'XN', [
    ...[2019, 2020, 2021, 2022, 2023, 2024].map((year) => fact('population', 5_000_000, `${year}`, 'person')),
    fact('gdp', 200e9, '2023', 'dollar'),
    fact('labour-force', 2_500_000, '2024', 'person'),
    fact('area', 40_000, '2024', 'square kilometre'),
    fact('prison-population', 20_000, '2024', 'inmate'),
  ]),
  // 80 million people on 500,000 km², 2 trillion dollars a year.
  country('sudria', 'Sudria', 'XS', [
    ...[2020, 2021, 2022, 2023, 2024].map((year) => fact('population', 80_000_000, `${year}`, 'person')),
    fact('gdp', 2e12, '2023', 'dollar'),
    fact('area', 500_000, '2024', 'square kilometre'),
  ]),
  {
    id: 'marrow',
    type: 'place',
    kind: 'city',
    name: 'Port Marrow',
    country: 'XN',
    facts: [fact('population', 400_000, '2023', 'person')],
  },
  { id: 'ravenhill', type: 'facility', kind: 'prison', name: 'Ravenhill Prison', country: 'XN', facts: [] },
  {
    id: 'people-xs',
    type: 'group',
    kind: 'nationality',
    name: 'Sudrian',
    aliases: ['Sudrians'],
    country: 'XS',
    facts: [],
  },
  { id: 'halden', type: 'organisation', kind: 'company', name: 'Halden Motors', country: 'XN', facts: [] },
  country('america', 'America', 'US', [
    ...[1980, 2024].flatMap((year) =>
      Array.from({ length: 12 }, (_, month) =>
        fact('consumer-price-index', year === 1980 ? 80 : 320, `${year}-${String(month + 1).padStart(2, '0')}`),
      ),
    ),
  ]),
  country('belgia', 'Belgia', 'BE', [
    fact('area', 30_000, '2024', 'square kilometre'),
    // Prices doubled in two years, once.
    ...['2022', '2023', '2024'].map((year) => fact('inflation', year === '2022' ? 5 : 50, year, 'percentage')),
  ]),
  {
    id: 'currency-eur',
    type: 'other',
    kind: 'currency',
    name: 'Euro by its exchange rate',
    fame: 20,
    facts: [fact('dollar-rate', 0.8, '2022', 'euro'), fact('dollar-rate', 0.8, '2024', 'euro')],
  },
  {
    id: 'currency-jpy',
    type: 'other',
    kind: 'currency',
    name: 'Yen by its exchange rate',
    fame: 20,
    facts: [fact('dollar-rate', 150, '2024', 'japanese yen')],
  },
  measure('unemployment', 'measure', [median(5, '2024', 'percentage'), fact('world-value', 4.9, '2024', 'percentage')]),
  measure('inflation', 'measure', [median(3, '2024', 'percentage')]),
  measure('life-expectancy', 'measure', [median(74, '2024', 'year')]),
  measure('fertility-rate', 'measure', [median(2.1, '2024', 'child per woman')]),
  measure('incarceration-rate', 'measure: ratio', [median(150, '2022', 'inmate per 100,000 people')]),
  measure('public-debt', 'measure', [median(50, '2023', 'percentage')]),
  measure('budget', 'measure: share of GDP'),
  measure('debt', 'measure: share of GDP'),
  measure('damage', 'measure: share of GDP'),
  measure('spending', 'measure: per head'),
  measure('deficit', 'measure: share of GDP'),
  {
    id: 'world',
    type: 'place',
    kind: 'world',
    name: 'world',
    aliases: ['the world'],
    facts: [fact('population', 8e9, '2024', 'person')],
  },
];

let pack: Gazetteer | null = null;
const tagger = loadTagger();

export interface ReadPerspective {
  readonly words: string;
  readonly family: string;
  readonly text: string;
  readonly working: readonly string[];
  readonly sources: number;
}

/** What a text's figures are put beside, read by the whole pipeline over an invented pack; said in English unless the panel speaks another language. */
export function readPerspectives(
  text: string,
  lang = 'en',
  {
    published = '2025-02-05',
    catalogue = ENGLISH,
    panel = 'en',
  }: { published?: string | null; catalogue?: Catalogue; panel?: string } = {},
): ReadPerspective[] {
  pack ??= packOf(RECORDS);
  const article = {
    url: null,
    title: null,
    authors: [],
    published,
    modified: null,
    publisher: null,
    lang,
    text,
    blocks: blocksOf(text),
    links: [],
  };
  const { figures, perspectives } = analyse(article, null, { gazetteer: pack, tagger, worth: null });
  const say = sayIn(catalogue, panel);
  return perspectives.map(({ figure, family, message, working, sources }) => ({
    words: text.slice(...figures[figure]!.span),
    family: family.replace('perspective/', ''),
    text: say(message),
    working: working.map(say),
    sources: sources.length,
  }));
}
