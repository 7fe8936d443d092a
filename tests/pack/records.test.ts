import { readdirSync, readFileSync, statSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { encodeGazetteer, openGazetteer } from '../../utils/core/knowledge/gazetteer.ts';
import { buildPack } from '../../utils/pack/build-pack.ts';
import { readRecords } from '../../utils/pack/read-records.ts';
import { parseEntities } from '../../utils/pack/record.ts';
import { reviewRecords } from '../../utils/pack/review-records.ts';

const FOLDER = new URL('../../utils/pack/records/', import.meta.url);
const names = readdirSync(FOLDER);
const files = new Map(names.map((name) => [name, readFileSync(new URL(name, FOLDER), 'utf8')]));
const { entities, sources } = readRecords(files);
const records = entities.flat();

describe('the written layer', () => {
  test('is in order: every source used, one thing to an id, a date to every figure, aliases that are names', () => {
    expect(reviewRecords(files)).toEqual([]);
  });

  test('one country stands for each country code', () => {
    const countries = records.filter(({ type, kind }) => type === 'place' && kind === 'country');
    const ids = new Map<string, Set<string>>();
    for (const { id, country } of countries) {
      ids.set(country ?? id, (ids.get(country ?? id) ?? new Set()).add(id));
    }
    expect([...ids].filter(([, own]) => own.size > 1)).toEqual([]);
    expect(ids.size).toBeGreaterThanOrEqual(195);
  });

  test('no party is a rest of a list, no sea lies in one country, no region is a company', () => {
    const odd = records.filter(
      ({ name, kind = '', country }) =>
        (kind === 'political party' && /^(?:others?|independents?)$/i.test(name)) ||
        (/^(?:sea|ocean)$/.test(kind) && country !== undefined) ||
        (kind === 'region' && /\b(?:Company|Pictures|Motor|Studios)\b/.test(name)),
    );
    expect(odd.map(({ name }) => name)).toEqual([]);
  });

  test.each(names)('%s is no larger than 4 MB', (name) => {
    expect(statSync(new URL(name, FOLDER)).size).toBeLessThan(4 * 1024 * 1024);
  });
});

describe('a record out of order or shape is refused, with file and line', () => {
  const line = (record: object) => JSON.stringify({ id: 'a', type: 'place', name: 'A', ...record });
  test.each([
    ['order', `${line({ id: 'b' })}\n${line({})}`, /test:2: a must stand before b/],
    ['twice', `${line({})}\n${line({})}`, /test:2/],
    ['type', line({ type: 'thing' }), /test:1: "type"/],
    ['unknown field', line({ colour: 'red' }), /test:1: "colour"/],
    ['id', line({ id: 'A b' }), /test:1: "id"/],
    ['country', line({ country: 'Chad' }), /test:1: "country"/],
    ['property', line({ facts: [{ p: 'colour', v: 1, s: 'x' }] }), /test:1: a: a fact's "p"/],
    ['no source', line({ facts: [{ p: 'capacity', v: 1 }] }), /a: a fact's "s"/],
    ['date', line({ facts: [{ p: 'capacity', v: 1, at: '2023-13', s: 'x' }] }), /a: a fact's "at"/],
    ['range', line({ facts: [{ p: 'capacity', v: [2, 1], s: 'x' }] }), /a: a fact's "v"/],
    ['a fact that is none', line({ facts: [7] }), /test:1: a: a fact's "facts"/],
    ['no JSON', `${line({})}\n{id: b}`, /test:2: not a line of JSON/],
    ['doubt without reason', line({ facts: [{ p: 'capacity', v: 1, low: true, s: 'x' }] }), /must say why/],
  ])('%s', (_what, content, problem) => {
    expect(() => parseEntities(content, 'test')).toThrow(problem);
  });
});

describe('the pack built from the records alone', () => {
  const opened = openGazetteer(
    encodeGazetteer(buildPack({ compiled: '2026-11-23', origins: [], entities, sources, words: new Map() })),
  );
  if (!opened.ok) throw new Error(opened.error);
  const pack = opened.value;

  test('knows the prison by each of its names, with every dated count of people held', () => {
    for (const name of ['CECOT', 'Terrorism Confinement Center', 'Centro de Confinamiento del Terrorismo']) {
      expect(pack.named(name)).toEqual(['cecot']);
    }
    const held = pack.facts('cecot', 'occupancy');
    expect(held.map(({ asOf }) => asOf)).toEqual([
      '2023-03-15',
      '2023-08-21',
      '2024-06-11',
      '2024-11',
      '2025-04-17',
      '2025-05-24',
    ]);
    expect(held.filter(({ reliability }) => reliability === 'low').map(({ asOf }) => asOf)).toEqual(['2025-05-24']);
    expect(pack.facts('cecot', 'capacity')[0]).toMatchObject({ attribution: 'Nayib Bukele', asOf: '2023-02-02' });
  });

  test('knows who has held the office of president since when', () => {
    const [country] = pack.named('El Salvador');
    expect(pack.facts(country!, 'head-of-state').at(-1)).toMatchObject({
      asOf: '2019-06-01',
      value: { kind: 'entity', entity: pack.named('Nayib Bukele')[0] },
    });
  });

  test('can rank the prisons of Latin America by capacity and by people held', () => {
    const [region] = pack.named('Latin America');
    const within = (id: string) => {
      const code = pack.about(id)?.country;
      const country = code ? pack.country(code) : null;
      return (
        country !== null &&
        pack.facts(country, 'region').some(({ value }) => value.kind === 'entity' && value.entity === region)
      );
    };
    expect(pack.holding('capacity').filter(within)).toEqual(['cecot', 'la-esperanza-prison']);
    expect(pack.holding('occupancy').filter(within)).toEqual(['cecot', 'la-esperanza-prison']);
  });
});
