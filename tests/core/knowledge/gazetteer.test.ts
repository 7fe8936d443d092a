import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  CAPITALS_BIT,
  encodeGazetteer,
  FIRST_NAME,
  FIRST_NAME_BIT,
  type Gazetteer,
  LAST_NAME,
  LAST_NAME_BIT,
  openGazetteer,
  type PackContent,
  type PackEntity,
  type PackFiles,
  TYPE_BIT,
  VOLUMES,
} from '../../../utils/core/knowledge/gazetteer.ts';
import { ALIAS, OWN_NAME } from '../../../utils/core/knowledge/name-index.ts';
import { tokenize } from '../../../utils/core/text/tokens.ts';

const entity = (id: string, name: string, rest: Partial<PackEntity> = {}): PackEntity => ({
  id,
  wikidata: /^Q\d+$/.test(id) ? id : null,
  name,
  type: 'other',
  kind: null,
  description: null,
  country: null,
  fame: 100,
  names: [{ words: name.toLowerCase().split(' '), strength: OWN_NAME, capitalsOnly: false }],
  facts: [],
  ...rest,
});

const CONTENT: PackContent = {
  compiled: '2026-11-23',
  origins: [{ name: 'Made up', url: 'https://example.org/', licence: 'CC0-1.0', date: '2026' }],
  sources: [
    {
      title: 'A report',
      publisher: 'An office',
      url: 'https://example.org/report',
      asOf: '2024',
      retrieved: '2026-11-23',
      licence: 'public domain',
    },
  ],
  words: new Map([
    ['ana', FIRST_NAME],
    ['jordan', FIRST_NAME | LAST_NAME],
  ]),
  entities: [
    entity('Q810', 'Jordan', { type: 'place', kind: 'country', country: 'JO', fame: 200 }),
    entity('jordan-river', 'Jordan', {
      type: 'place',
      kind: 'river',
      fame: 120,
      coordinates: { lat: 32.2, lon: 35.56 },
    }),
    entity('Q41421', 'Jordan', { type: 'person', fame: 150 }),
    entity('old-mill', 'Old Mill Jail', {
      type: 'facility',
      kind: 'prison',
      country: 'JO',
      description: 'A jail – kept in an old mill.',
      facts: [
        fact('occupancy', 900, '2024-06-11'),
        fact('occupancy', 800, '2023-02'),
        fact('occupancy', 1000, null),
        {
          ...fact('capacity', 700, '2022'),
          bound: '~',
          attribution: 'Its director',
          reliability: 'low',
          remark: 'Old.',
        },
        { ...fact('capacity', 0, '2021'), value: { kind: 'range', low: 600, high: 650 } },
        { ...fact('opened', 0, null), value: { kind: 'date', date: '2001-05' }, unit: null },
        { ...fact('located-in', 0, '2020'), until: '2025', value: { kind: 'entity', entity: 'Q810' }, unit: null },
        { ...fact('location', 0, null), value: { kind: 'text', text: 'By the river, عمّان 🏛' }, unit: null },
      ],
    }),
    entity('geonames:250441', 'Amman', { type: 'place', kind: 'city', country: 'JO' }),
    entity('us', 'United States', {
      names: [
        { words: ['united', 'states'], strength: OWN_NAME, capitalsOnly: false },
        { words: ['us'], strength: ALIAS, capitalsOnly: true },
        { words: ['u', 's'], strength: ALIAS, capitalsOnly: false },
        { words: ['united', 'states', 'of', 'america'], strength: ALIAS, capitalsOnly: false },
      ],
    }),
  ],
};

function fact(property: string, value: number, asOf: string | null): PackEntity['facts'][number] {
  return {
    property,
    value: { kind: 'number', value },
    unit: 'inmate',
    asOf,
    until: null,
    bound: '=',
    attribution: null,
    reliability: 'normal',
    remark: null,
    source: 0,
  };
}

const open = (content: PackContent): Gazetteer => {
  const opened = openGazetteer(encodeGazetteer(content));
  if (!opened.ok) throw new Error(opened.error);
  return opened.value;
};
const pack = open(CONTENT);

const idsNamed = (text: string): string[] => {
  const tokens = tokenize(text);
  const ids: string[] = [];
  for (let row = pack.findName(tokens, 0, tokens.count); row >= 0; row = pack.nextRow(row)) {
    ids.push(pack.idOf(pack.entityAt(row)));
  }
  return ids;
};

describe('entities', () => {
  test.each(CONTENT.entities.map((one) => [one.id, one] as const))('%s comes back as it went in', (id, one) => {
    const { names: _names, facts: _facts, fame, ...known } = one;
    expect(pack.about(id)).toEqual(known);
    expect(pack.fameOf(pack.numberOf(id))).toBe(fame);
    expect(pack.idOf(pack.numberOf(id))).toBe(id);
  });

  test.each(['', 'Q1', 'Q999999', 'geonames:1', 'zzz', 'Q', 'text:Amman'])('%j is unknown', (id) => {
    expect(pack.about(id)).toBeNull();
    expect(pack.facts(id)).toEqual([]);
  });

  test('a country is found by its code', () => {
    expect(pack.country('JO')).toBe('Q810');
    for (const code of ['ZZ', 'jo', '', 'JOR', '\u0000\u0000']) expect(pack.country(code)).toBeNull();
  });

  test('the ids confirmed by Wikidata are listed', () => {
    expect([...pack.wikidataIds()]).toEqual(['Q810', 'Q41421']);
  });
});

describe('facts', () => {
  test('stand oldest first, undated last', () => {
    expect(pack.facts('old-mill', 'occupancy').map(({ asOf }) => asOf)).toEqual(['2023-02', '2024-06-11', null]);
  });

  test('keep value, unit, bound, attribution, reliability, remark and source', () => {
    const [range, point] = pack.facts('old-mill', 'capacity');
    expect(range!.value).toEqual({ kind: 'range', low: 600, high: 650 });
    expect(point).toEqual({
      property: 'capacity',
      value: { kind: 'number', value: 700 },
      unit: 'inmate',
      asOf: '2022',
      until: null,
      bound: '~',
      attribution: 'Its director',
      reliability: 'low',
      remark: 'Old.',
      source: CONTENT.sources[0],
    });
    expect(pack.facts('old-mill', 'opened')[0]!.value).toEqual({ kind: 'date', date: '2001-05' });
    expect(pack.facts('old-mill', 'location')[0]!.value).toEqual({ kind: 'text', text: 'By the river, عمّان 🏛' });
    expect(pack.facts('old-mill', 'located-in')[0]).toMatchObject({
      value: { kind: 'entity', entity: 'Q810' },
      asOf: '2020',
      until: '2025',
    });
    expect(pack.facts('old-mill')).toHaveLength(8);
  });

  test('are found by property', () => {
    expect(pack.holding('capacity')).toEqual(['old-mill']);
    expect(pack.holding('nothing')).toEqual([]);
  });
});

describe('names', () => {
  test('the best known entity of a name comes first', () => {
    expect(idsNamed('Jordan')).toEqual(['Q810', 'Q41421', 'jordan-river']);
    expect(pack.named('jordan')).toEqual(['Q810', 'Q41421', 'jordan-river']);
  });

  test.each(['Old Mill Jail', 'OLD MILL JAIL', 'old-mill jail', '“Old Mill Jail”'])('%s', (text) => {
    expect(idsNamed(text)).toEqual(['old-mill']);
  });

  test.each([
    'Old Mill',
    'Mill Jail',
    'Old Mill Jails',
    '',
    '—',
    'x'.repeat(10_000),
    'a '.repeat(500),
  ])('no name: %.20s', (text) => {
    expect(idsNamed(text)).toEqual([]);
  });

  test.each([
    ['The United States of America voted', 1, 'United States of America'],
    ['United States: no', 0, 'United States'],
    ['In the U.S. Senate', 2, 'U.S'],
    ['Amman, Jordan', 0, 'Amman'],
    ['nobody here', 0, ''],
  ])('the longest name of %j from token %i is %j', (text, start, expected) => {
    const tokens = tokenize(text);
    const end = pack.longestName(tokens, start, tokens.count);
    expect(end > start ? text.slice(tokens.starts[start], tokens.ends[end - 1]) : '').toBe(expected);
  });

  test.each([
    ['Jordan', TYPE_BIT.place | TYPE_BIT.person | FIRST_NAME_BIT | LAST_NAME_BIT],
    ['ANA', FIRST_NAME_BIT],
    ['Old Mill Jail', TYPE_BIT.facility],
    ['us', TYPE_BIT.other | CAPITALS_BIT],
    ['spoon', 0],
  ])('type bits of %s', (text, bits) => {
    const tokens = tokenize(text);
    expect(pack.typeBits(tokens, 0, tokens.count)).toBe(bits);
  });
});

describe('files', () => {
  const files = encodeGazetteer(CONTENT);
  const openWith = (change: Partial<PackFiles>) => openGazetteer({ ...files, ...change });

  test('the order of what goes in does not change a byte', () => {
    const again = encodeGazetteer({ ...CONTENT, entities: [...CONTENT.entities].reverse() });
    for (const name of VOLUMES) expect(new Uint8Array(again[name])).toEqual(new Uint8Array(files[name]));
  });

  test('a stretch of 256 bytes overwritten is noticed wherever they stand', () => {
    const words = files.strings.byteLength / 4;
    fc.assert(
      fc.property(fc.integer({ min: 5, max: words - 64 }), fc.integer({ min: 1, max: 0xffffffff }), (at, change) => {
        const damaged = new Uint32Array(files.strings.slice(0));
        for (let i = at; i < at + 64; i++) damaged[i]! ^= change;
        expect(openWith({ strings: damaged.buffer }).ok).toBe(false);
      }),
    );
  });

  test.each([
    ['nothing', new ArrayBuffer(0), /cut short/],
    ['half of it', files.facts.slice(0, 64), /cut short/],
    ['something else', new ArrayBuffer(64), /not a knowledge pack/],
    ['an older format', olderFormat(), /format 0/],
    ['another build', encodeGazetteer({ ...CONTENT, compiled: '2020-01-01' }).facts, /different builds/],
  ])('%s is refused with its reason', (_name, facts, reason) => {
    const opened = openWith({ facts });
    expect(opened).toEqual({ ok: false, error: expect.stringMatching(reason) });
  });

  function olderFormat(): ArrayBuffer {
    const words = new Uint32Array(files.facts.slice(0));
    words[1] = 0;
    return words.buffer;
  }

  test('two entities of one id, and a fact about nobody, are refused', () => {
    expect(() => encodeGazetteer({ ...CONTENT, entities: [entity('a', 'A'), entity('a', 'B')] })).toThrow('id a');
    const lost = entity('a', 'A', { facts: [{ ...fact('head', 0, null), value: { kind: 'entity', entity: 'gone' } }] });
    expect(() => encodeGazetteer({ ...CONTENT, entities: [lost] })).toThrow('gone');
  });
});

test('of two countries of one code the better known is meant, in either order', () => {
  const country = (id: string, fame: number) => entity(id, id, { type: 'place', kind: 'country', country: 'JO', fame });
  for (const [first, second] of [
    [200, 90],
    [90, 200],
  ] as const) {
    const opened = openGazetteer(
      encodeGazetteer({ ...CONTENT, entities: [country('Q810', first), country('Q811', second)] }),
    );
    if (!opened.ok) throw new Error(opened.error);
    expect(opened.value.country('JO')).toBe(first > second ? 'Q810' : 'Q811');
  }
});
