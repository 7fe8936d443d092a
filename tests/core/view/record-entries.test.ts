import { expect, test } from 'vitest';
import type { Fact } from '../../../utils/core/model/knowledge.ts';
import { recordEntries } from '../../../utils/core/view/record-entries.ts';
import { fact } from '../../helpers/build-knowledge.ts';
import { english } from '../../helpers/english.ts';

const NAMES = { a: 'The Union', b: 'The League', me: 'Ann Ode', she: 'Bea Fell' };
const by = (publisher: string, one: Fact): Fact => ({
  ...one,
  source: { ...one.source, publisher, url: `https://${publisher}.example/` },
});
const naming = (property: string, entity: string, asOf: string | null = null): Fact => ({
  ...fact(property, '', asOf),
  value: { kind: 'entity', entity },
});

/** What would be shown: property, "differ", and the values with date and number of sources. */
const shown = (facts: readonly Fact[], spokenOf: readonly string[] = []) =>
  recordEntries(facts, NAMES, spokenOf).map(({ property, differ, lines }) => [
    property,
    differ,
    lines.map(({ value, asOf, sources }) => `${english(value)} ${asOf} ${sources.length}`),
  ]);

test.each<[string, Fact[], unknown]>([
  [
    'of one source the newest',
    [fact('population', 5, '2020'), fact('population', 7, '2022')],
    [['population', false, ['7 2022 1']]],
  ],
  [
    'two sources of different years stand side by side, the newest first',
    [by('one', fact('capacity', 900, '2019')), by('two', fact('capacity', 1200, '2022'))],
    [['capacity', false, ['1,200 2022 1', '900 2019 1']]],
  ],
  [
    'two that differ on one year are said to differ',
    [by('one', fact('occupancy', 900, '2022')), by('two', fact('occupancy', 1200, '2022'))],
    [['occupancy', true, ['900 2022 1', '1,200 2022 1']]],
  ],
  [
    'months apart is a change, not a difference',
    [by('one', fact('occupancy', 900, '2022-03')), by('two', fact('occupancy', 1200, '2022-09'))],
    [['occupancy', false, ['1,200 2022-09 1', '900 2022-03 1']]],
  ],
  [
    'a hundredth apart is no difference',
    [by('one', fact('occupancy', 1000, '2022')), by('two', fact('occupancy', 1005, '2022'))],
    [['occupancy', false, ['1,000 2022 1', '1,005 2022 1']]],
  ],
  [
    'who says the same shares a line',
    [by('one', fact('capacity', 900, '2022')), by('two', fact('capacity', 900, '2022'))],
    [['capacity', false, ['900 2022 2']]],
  ],
  [
    'a day within a month told elsewhere is no difference, another year is',
    [
      by('one', fact('opened', '2023-01-31')),
      by('two', fact('opened', '2023-01')),
      by('three', fact('opened', '2022')),
    ],
    [['opened', true, ['January 31, 2023 null 1', 'January 2023 null 1', '2022 null 1']]],
  ],
  [
    'a day and its month agree',
    [by('one', fact('opened', '2023-01-31')), by('two', fact('opened', '2023-01'))],
    [['opened', false, ['January 31, 2023 null 1', 'January 2023 null 1']]],
  ],
  [
    'entities by name, those of one day in one line; one without a name is left out',
    [naming('member-of', 'a', '2026'), naming('member-of', 'b', '2026'), naming('member-of', 'nobody', '2026')],
    [['member-of', false, ['The Union, The League 2026 1']]],
  ],
  ['only entities without a name: nothing', [naming('operator', 'nobody')], []],
  [
    'of leaders the one in office',
    [naming('head-of-state', 'me', '2019'), naming('head-of-state', 'she', '2024')],
    [['head-of-state', false, ['Bea Fell 2024 1']]],
  ],
  [
    'offices one after the other',
    [
      fact('office', 'Mayor', '2011'),
      fact('office', 'Governor', '2015'),
      fact('office', 'Senator', '2020'),
      fact('office', 'Clerk', '2001'),
    ],
    [['office', false, ['Senator 2020 1', 'Governor 2015 1', 'Mayor 2011 1']]],
  ],
  [
    'whoever is named as the one who says so speaks apart from the source',
    [fact('capacity', 900, '2022', { attribution: 'the governor' }), fact('capacity', 800, '2022')],
    [['capacity', true, ['900 2022 1', '800 2022 1']]],
  ],
])('%s', (_, facts, wanted) => {
  expect(shown(facts)).toEqual(wanted);
});

test('an imported pack stands by itself even where it says the same', () => {
  const own = fact('capacity', 900, '2022');
  const theirs = { ...own, source: { ...own.source, pack: 'County pack' } };
  expect(shown([own, theirs])).toEqual([['capacity', false, ['900 2022 1', '900 2022 1']]]);
});

test('however much imported packs say, the records are heard', () => {
  const packed = (publisher: string, value: number): Fact => {
    const one = by(publisher, fact('capacity', value, '2030'));
    return { ...one, source: { ...one.source, pack: 'County pack' } };
  };
  const own = by('office', fact('capacity', 700, '2019'));
  expect(shown([packed('a', 1), packed('b', 2), packed('c', 3), own])).toEqual([
    ['capacity', true, ['1 2030 1', '2 2030 1', '700 2019 1']],
  ]);
});

test('what the story speaks of comes first, then what tells most, then the rest', () => {
  const facts = [fact('area', 1), fact('birth-rate', 2), fact('gdp', 3), fact('population', 4)];
  expect(recordEntries(facts, {}, ['birth-rate']).map(({ property }) => property)).toEqual([
    'birth-rate',
    'population',
    'gdp',
    'area',
  ]);
});
