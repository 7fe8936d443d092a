import { describe, expect, test } from 'vitest';
import german from '../../../public/_locales/de/messages.json' with { type: 'json' };
import { englishWords } from '../../../utils/commands/english-words.ts';
import type { EntityType } from '../../../utils/core/model/entity.ts';
import type { Fact, FactValue } from '../../../utils/core/model/knowledge.ts';
import { describeEntity } from '../../../utils/core/view/describe-entity.ts';
import { sayIn } from '../../../utils/core/view/say.ts';

const source = { title: 'T', publisher: 'P', url: 'https://example.org/', asOf: null, retrieved: null, licence: 'CC0' };
const fact = (property: string, value: FactValue, more: Partial<Fact> = {}): Fact => ({
  property,
  value,
  unit: null,
  asOf: null,
  until: null,
  bound: '=',
  attribution: null,
  reliability: 'normal',
  remark: null,
  source,
  ...more,
});
const number = (property: string, value: number, asOf: string, more: Partial<Fact> = {}) =>
  fact(property, { kind: 'number', value }, { asOf, ...more });
const say = sayIn(englishWords(), 'en');

const line = (
  type: EntityType,
  kind: string | null,
  description: string | null,
  facts: readonly Fact[] = [],
  country: string | null = null,
): string | null => {
  const known = { id: 'a', wikidata: null, name: 'A', type, kind, description, country };
  const message = describeEntity({ known, facts, names: { c: 'Ana Cruz', t: 'Anvilton' } });
  return message && say(message);
};

describe('a line worth reading', () => {
  test.each([
    [
      'a town: its state and its people',
      line('place', 'city', 'City in Wisconsin.', [number('population', 563_305, '2023')], 'US'),
      'City in Wisconsin, 563,000 people (2023)',
    ],
    [
      'a place whose line is long but tells no number has its people, too',
      line('place', 'country', 'Country between the high sea and the low one.', [
        number('population', 5_200_000, '2024'),
      ]),
      'Country between the high sea and the low one, 5,200,000 people (2024)',
    ],
    [
      'a place whose line tells how many has them once',
      line('place', 'city', 'Port with more than 2 million people.', [number('population', 2_100_000, '2023')]),
      'Port with more than 2 million people',
    ],
    [
      'an exact count before an estimate of no known year',
      line('place', 'city', 'City in Iowa.', [
        number('population', 41_200, '2020'),
        number('population', 40_100, '2023', { bound: '~' }),
      ]),
      'City in Iowa, 41,200 people (2020)',
    ],
    [
      'a nationality: how many live in its country',
      line('group', 'nationality', null, [number('home-population', 8_120_000, '2024')], 'FJ'),
      'nationality, Fiji; country of 8,120,000 people (2024)',
    ],
    [
      'a club: since when, and where it plays',
      line('organisation', 'football club', 'Football club in Anvilton.', [
        fact('founded', { kind: 'date', date: '1907' }),
        fact('home-ground', { kind: 'text', text: 'Weir Park' }),
      ]),
      'Football club in Anvilton; founded 1907; home ground Weir Park',
    ],
    [
      'a politician: the party on record',
      line('person', 'politician', 'Atlantian politician.', [fact('party', { kind: 'entity', entity: 't' })]),
      'Atlantian politician; party Anvilton',
    ],
    [
      'a country: people, capital, who leads it since when',
      line(
        'place',
        'country',
        null,
        [
          number('population', 36_400_000, '2024'),
          fact('capital', { kind: 'entity', entity: 't' }),
          fact('head-of-state', { kind: 'entity', entity: 'c' }, { asOf: '2019-06-01' }),
        ],
        'XA',
      ),
      'country, 36,400,000 people (2024); capital Anvilton; head of state Ana Cruz (since 2019)',
    ],
    [
      'who leads it, up to the day of the source',
      line('place', 'country', null, [
        fact(
          'head-of-state',
          { kind: 'entity', entity: 'c' },
          { asOf: '2019-06-01', source: { ...source, asOf: '2026-01-22' } },
        ),
      ]),
      'country; head of state Ana Cruz (since 2019, as of January 2026)',
    ],
    [
      'an office that ended says so',
      line('person', 'politician', 'American politician.', [
        fact('office', { kind: 'text', text: 'Mayor of Anvilton' }, { asOf: '2010', until: '2018-05' }),
      ]),
      'American politician; Mayor of Anvilton (2010 to 2018)',
    ],
    [
      'an office without an end on record says that',
      line('person', 'politician', 'American politician.', [
        fact('held-office', { kind: 'text', text: 'Mayor of Anvilton' }, { asOf: '2010' }),
      ]),
      'American politician; Mayor of Anvilton from 2010, end not on record',
    ],
    [
      'a body: when it was founded, in words or as a date',
      line('organisation', 'company', 'Company, Canada.', [
        fact('founded', { kind: 'text', text: 'in 1888, as a mill' }),
      ]),
      'Company, Canada; founded 1888',
    ],
    [
      'what says enough stays as it is',
      line('organisation', null, 'US regulator of stock markets, founded 1934.'),
      'US regulator of stock markets, founded 1934',
    ],
    [
      'its kind is not told twice',
      line('organisation', 'newspaper', 'Newspaper in Canada.', [], 'CA'),
      'Newspaper in Canada',
    ],
    ['of the nameless nothing is said', line('other', null, null), null],
  ])('%s', (_what, said, expected) => {
    expect(said).toBe(expected);
  });
});

test('a reader of another language is told kind and country beside an English line', () => {
  const known = { id: 'a', wikidata: null, name: 'A', type: 'organisation', kind: 'newspaper', country: 'CA' } as const;
  const message = describeEntity({ known: { ...known, description: 'Daily of Calgary.' }, facts: [], names: {} });
  expect(message && sayIn(german, 'de')(message)).toBe('Zeitung, Kanada (Daily of Calgary)');
});
