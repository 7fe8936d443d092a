import { describe, expect, test } from 'vitest';
import { compileCities, parseCities } from '../../../utils/pack/compile/cities.ts';
import { compileCountries } from '../../../utils/pack/compile/countries.ts';
import { fameOfViews } from '../../../utils/pack/compile/fame.ts';
import { compileLanguages } from '../../../utils/pack/compile/languages.ts';
import { compilePeoples } from '../../../utils/pack/compile/peoples.ts';
import { compileSubdivisions } from '../../../utils/pack/compile/subdivisions.ts';
import type { EntityRecord } from '../../../utils/pack/record.ts';

test('fame doubles views into twelve steps and stays in its byte', () => {
  expect(fameOfViews(2047) - fameOfViews(1023)).toBe(12);
  expect([fameOfViews(0), fameOfViews(1e30)]).toEqual([1, 255]);
});

describe('countries', () => {
  const compiled = compileCountries({
    features: [
      {
        id: 'XA',
        iso1A2: 'XA',
        wikidata: 'Q1',
        nameEn: 'The Atlantis',
        aliases: ['XA-1', 'FL', 'UKOTS', 'Atlan'],
        level: 'country',
        groups: ['419', 'UN'],
      },
      { id: '419', m49: '419', wikidata: 'Q72829598', nameEn: 'Latin America and the Caribbean', level: 'subregion' },
      { id: 'UN', iso1A2: 'UN', wikidata: 'Q9', nameEn: 'United Nations', level: 'unitedNations' },
      { id: 'FX', wikidata: 'Q8', nameEn: 'A landform', level: 'sharedLandform' },
    ],
    names: {
      de: { XA: 'Atlantis', 'XA-alt-short': 'Atl', '419': 'Lateinamerika' },
      fr: { XA: 'Atlantide', XAB: 'No' },
      da: { XA: 'Háven' },
    },
    population: { XA: 1_000_000 },
    capitals: ['Haven'],
    source: 'm49',
  });

  test('have their names in every language, but no codes and none of a capital, and what region they are in', () => {
    expect(compiled[0]).toMatchObject({
      id: 'Q1',
      kind: 'country',
      country: 'XA',
      aliases: ['Atlan', 'Atlantis', 'Atl', 'Atlantide', 'Atlantis'],
      facts: [
        { p: 'region', v: { e: 'Q72829598' }, s: 'm49' },
        { p: 'region', v: { e: 'Q12585' }, s: 'm49' },
      ],
    });
  });

  test('a country listed by its parts lies where its main part does', () => {
    const region = (id: string, wikidata: string) => ({ id, m49: id, wikidata, nameEn: id, level: 'subregion' });
    const part = (nameEn: string, country: string, groups: string[]) => ({
      id: nameEn,
      wikidata: 'Q99',
      nameEn,
      country,
      groups,
    });
    const compiledParts = compileCountries({
      features: [
        { id: 'XA', iso1A2: 'XA', wikidata: 'Q1', nameEn: 'Atlantis', level: 'country', groups: [] },
        part('Far Isle', 'XA', ['002']),
        part('Mainland Atlantis', 'XA', ['001']),
        region('001', 'Q11'),
        region('002', 'Q12'),
      ],
      names: {},
      population: {},
      capitals: [],
      source: 'm49',
    });
    const regionsOf = (id: string) => compiledParts.find((one) => one.id === id)?.facts?.map(({ v }) => v);
    expect(regionsOf('Q1')).toEqual([{ e: 'Q11' }]);
  });

  test('the region of M49 does not take the name of Latin America', () => {
    expect(compiled[1]!.aliases).toEqual([]);
  });

  test('unions are bodies, landforms are left out', () => {
    expect(compiled.map(({ id, type }) => [id, type])).toEqual([
      ['Q1', 'place'],
      ['Q72829598', 'place'],
      ['Q9', 'organisation'],
    ]);
  });
});

const place = (id: string, name: string, country: string, kind: string): EntityRecord => ({
  id,
  name,
  country,
  kind,
  type: 'place',
});

describe('cities', () => {
  const row = (
    id: number,
    name: string,
    others: string,
    country: string,
    admin1: string,
    population: number,
    feature = 'PPL',
  ) => [id, name, name, others, 41.5, -90.25, 'P', feature, country, '', admin1, '', '', '', population].join('\t');
  const cities = parseCities(
    [
      row(1, 'Anvilton', 'Amboss,ANV,Энвил,anvilton', 'US', 'IL', 190_000),
      row(2, 'Anvilton', '', 'US', 'MO', 250_000),
      row(3, 'Small', '', 'US', 'MO', 900),
      row(4, 'Seat', '', 'MT', '', 900, 'PPLC'),
      'broken',
    ].join('\n'),
  );

  test('towns of one name are told apart by their state; codes and other scripts are left out', () => {
    const compiled = compileCities(
      cities,
      { US: 'the United States' },
      [place('Q5', 'Anvilton, Illinois', 'US', 'city')],
      'towns',
    );
    expect(compiled.map(({ id }) => id)).toEqual(['geonames:2', 'Q5', 'geonames:4']);
    expect(compiled[1]!.aliases).toEqual([
      'Anvilton',
      'Anvilton, Illinois',
      'Anvilton, Ill.',
      'Anvilton, IL',
      'Amboss',
    ]);
  });

  test('a capital is the record that says so, whatever its kind and spelling; it is better known than a town of its size', () => {
    const seat: EntityRecord = {
      ...place('Q6', "Se'at", 'MT', 'state'),
      facts: [{ p: 'capital-of', v: { e: 'Q1' }, s: 'almanac' }],
    };
    const rows = parseCities(
      [row(4, 'Seat', "Siege,Se'at", 'MT', '', 90_000, 'PPLC'), row(5, 'Size', '', 'MT', '', 90_000)].join('\n'),
    );
    const [capital, town] = compileCities(rows, {}, [place('Q7', 'Seat', 'MT', 'city'), seat], 'towns');
    expect([capital!.id, town!.id]).toEqual(['Q6', 'geonames:5']);
    expect(capital!.fame).toBeGreaterThan(town!.fame!);
  });

  test('other names of a town are not those of a country, a capital or a large town', () => {
    const rows = parseCities(
      [
        row(1, 'Anvilton', 'Seat,Atlantis,Forge,Hammerton', 'US', 'IL', 190_000),
        row(2, 'Forge', '', 'US', 'MO', 450_000),
        row(4, 'Seat', '', 'MT', '', 900, 'PPLC'),
      ].join('\n'),
    );
    const town = compileCities(rows, { XA: 'Atlantis' }, [], 'towns').find(({ id }) => id === 'geonames:1');
    expect(town!.aliases).toEqual(['Anvilton, Illinois', 'Anvilton, Ill.', 'Anvilton, IL', 'Hammerton']);
  });

  test('each has its inhabitants and its place; a small town those alone, where one record means no other', () => {
    const twice = [row(6, 'Twice', '', 'US', 'MO', 700), row(7, 'Twice', '', 'US', 'MO', 800)].join('\n');
    const known = [place('Q8', 'Small, Missouri', 'US', 'city'), place('Q9', 'Twice, Missouri', 'US', 'city')];
    const compiled = compileCities([...cities, ...parseCities(twice)], {}, known, 'towns');
    expect(compiled.find(({ id }) => id === 'geonames:2')).toMatchObject({
      coordinates: [41.5, -90.25],
      facts: [{ p: 'population', v: 250_000, b: '~', s: 'towns' }],
    });
    expect(compiled.find(({ id }) => id === 'Q8')).toMatchObject({ facts: [{ p: 'population', v: 900 }] });
    expect(compiled.find(({ id }) => id === 'Q9')).toBeUndefined();
  });

  test('a record is given to one town only', () => {
    const compiled = compileCities(cities, {}, [place('Q5', 'Anvilton', 'US', 'city')], 'towns');
    expect(compiled.map(({ id }) => id)).toEqual(['Q5', 'geonames:1', 'geonames:4']);
  });
});

test('subdivisions name the place that is there, where only one has the name; the others are left out', () => {
  const compiled = compileSubdivisions({
    subdivisions: [
      { code: 'XA-1', name: 'Norð [North]', parent: 'XA' },
      { code: 'XA-2', name: 'South', parent: 'XA' },
      { code: 'XA-3', name: 'Twice', parent: 'XA' },
    ],
    population: { XA: 600_000 },
    countries: { XA: 'Atlantis' },
    places: [
      place('Q7', 'South', 'XA', 'province'),
      place('Q70', 'South', 'XB', 'province'),
      place('Q71', 'Twice', 'XA', 'province'),
      place('Q72', 'Twice', 'XA', 'state'),
    ],
  });
  expect(compiled.map(({ id, name, aliases }) => [id, name, aliases])).toEqual([['Q7', 'South', []]]);
});

test('peoples are named by their demonyms, languages in many languages', () => {
  const [people, ...others] = compilePeoples({
    demonyms: { XA: 'Atlantian', XB: 'Other', XC: 'Isles, Far', XD: 'Reef' },
    countries: { XA: 'Atlantic Republic', XC: 'Far Isles', XD: 'Reef' },
    written: [
      {
        id: 'Q7',
        type: 'place',
        kind: 'country',
        name: 'Atlantic Republic',
        country: 'XA',
        facts: [
          { p: 'population', v: 51_000, u: 'person', at: '2024', s: 'census' },
          { p: 'population', v: 49_000, u: 'person', at: '2019', s: 'census' },
          { p: 'population', v: 90_000, u: 'person', at: '2025', low: true, s: 'hearsay' },
        ],
      },
    ],
  });
  expect(others).toEqual([]);
  expect(people).toMatchObject({
    id: 'people-xa',
    type: 'group',
    aliases: ['Atlantian', 'Atlantians'],
    facts: [{ p: 'home-population', v: 51_000, u: 'person', at: '2024', s: 'census' }],
  });
  const [language] = compileLanguages({
    languages: [{ wd: 'Q2', label: 'Atlantian', iso6391: 'xa' }],
    names: { de: { xa: 'Atlantisch' } },
  });
  expect(language).toMatchObject({ id: 'Q2', aliases: ['Atlantian language', 'Atlantisch'] });
});
