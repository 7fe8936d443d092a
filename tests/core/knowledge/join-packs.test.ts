import { describe, expect, test } from 'vitest';
import { CAPITALS_BIT, type Gazetteer, TYPE_BIT } from '../../../utils/core/knowledge/gazetteer.ts';
import { joinPacks } from '../../../utils/core/knowledge/join-packs.ts';
import { tokenize } from '../../../utils/core/text/tokens.ts';
import type { FactRecord } from '../../../utils/pack/record.ts';
import { packOf } from '../../helpers/pack-of.ts';

const held = (v: number, s: string, at = '2025'): FactRecord => ({ p: 'occupancy', v, u: 'inmate', at, s });

const RECORDS = packOf([
  { id: 'Q810', type: 'place', kind: 'country', name: 'Jordan', country: 'JO', fame: 200 },
  { id: 'jordan-player', type: 'person', name: 'Jordan', fame: 180 },
  {
    id: 'old-mill-jail',
    type: 'facility',
    kind: 'prison',
    name: 'Old Mill Jail',
    country: 'JO',
    facts: [held(700, 'us')],
  },
  { id: 'who', type: 'organisation', name: 'WHO', fame: 180 },
]);
const COUNTY = {
  title: 'County pack',
  gazetteer: packOf([
    { id: 'jordan-smith', type: 'person', name: 'Jordan', fame: 255, description: 'Mayor of Milltown.' },
    {
      id: 'milltown',
      type: 'place',
      kind: 'city',
      name: 'Milltown',
      country: 'JO',
      fame: 3,
      facts: [{ p: 'population', v: 9000, at: '2024', s: 'county' }],
    },
    {
      id: 'old-mill-jail',
      type: 'facility',
      name: 'The Mill House',
      aliases: ['Jordan'],
      description: 'Ours.',
      facts: [held(800, 'county'), { p: 'capacity', v: 500, u: 'inmate', at: '2024', s: 'county' }],
    },
    { id: 'who-cares', type: 'work', name: 'Who' },
  ]),
};
const CLASS = {
  title: 'Class pack',
  gazetteer: packOf([
    { id: 'milltown', type: 'place', name: 'Mill Town', facts: [{ p: 'population', v: 8000, at: '2020', s: 'class' }] },
  ]),
};
const joined = joinPacks(RECORDS, [COUNTY, CLASS]);

const meanings = (text: string, gazetteer: Gazetteer = joined): string[] => {
  const tokens = tokenize(text);
  const found: string[] = [];
  for (let row = gazetteer.findName(tokens, 0, tokens.count); row >= 0; row = gazetteer.nextRow(row))
    found.push(gazetteer.idOf(gazetteer.entityAt(row)));
  return found;
};

test('without imported packs the records are the gazetteer itself', () => {
  expect(joinPacks(RECORDS, [])).toBe(RECORDS);
  expect(RECORDS.record).toBe(RECORDS);
  expect(RECORDS.imported).toEqual([]);
});

describe('names', () => {
  test('of the records keep their meanings; an imported entity of that name is one more', () => {
    expect(meanings('Jordan', RECORDS)).toEqual(['Q810', 'jordan-player']);
    // Not the jail, which the records know by other names; and the mayor, however famous the pack says he is, last.
    expect(meanings('Jordan')).toEqual(['Q810', 'jordan-player', 'jordan-smith']);
  });

  test('that only packs know mean what those say, entities of the records too', () => {
    expect(meanings('The Mill House')).toEqual(['old-mill-jail']);
    expect(meanings('Milltown')).toEqual(['milltown']);
    expect(meanings('Mill Town')).toEqual(['milltown']);
    expect(meanings('Nowhere')).toEqual([]);
  });

  test('met again have the same rows', () => {
    const tokens = tokenize('Jordan');
    expect(joined.findName(tokens, 0, 1)).toBe(joined.findName(tokens, 0, 1));
  });

  test('are as long as the longest pack knows them', () => {
    const tokens = tokenize('Mill Town Council');
    expect([RECORDS.longestName(tokens, 0, 3), joined.longestName(tokens, 0, 3)]).toEqual([0, 2]);
  });

  test('are of every type some pack has, only in capitals where all of them are', () => {
    const bits = (text: string) => joined.typeBits(tokenize(text), 0, tokenize(text).count);
    expect(bits('Jordan')).toBe(TYPE_BIT.place | TYPE_BIT.person | TYPE_BIT.facility);
    expect(bits('Milltown')).toBe(TYPE_BIT.place);
    expect(RECORDS.typeBits(tokenize('WHO'), 0, 1)).toBe(TYPE_BIT.organisation | CAPITALS_BIT);
    expect(bits('WHO')).toBe(TYPE_BIT.organisation | TYPE_BIT.work);
  });
});

describe('entities', () => {
  test('have one number each, whichever packs hold them', () => {
    expect(joined.entityCount).toBe(7);
    for (let entity = 0; entity < joined.entityCount; entity++)
      expect(joined.numberOf(joined.idOf(entity))).toBe(entity);
    expect(joined.numberOf('nobody')).toBe(-1);
    expect(joined.nameOf(joined.numberOf('milltown'))).toBe('Milltown');
    expect(joined.typeOf(joined.numberOf('milltown'))).toBe('place');
  });

  test('are as well known as lets them be linked, and no better', () => {
    expect(joined.fameOf(joined.numberOf('jordan-smith'))).toBe(149);
    expect(joined.fameOf(joined.numberOf('milltown'))).toBe(125);
    expect(joined.fameOf(joined.numberOf('Q810'))).toBe(200);
  });

  test('that the records know are as they describe them; others carry the title of their pack', () => {
    expect(joined.about('old-mill-jail')).toEqual(RECORDS.about('old-mill-jail'));
    expect(joined.about('jordan-smith')).toMatchObject({ description: 'Mayor of Milltown.', pack: 'County pack' });
    expect(joined.about('nobody')).toBeNull();
    expect(joined.country('JO')).toBe('Q810');
  });
});

describe('facts', () => {
  const told = (facts: ReturnType<Gazetteer['facts']>) =>
    facts.map(({ value, source: { pack: title } }) => [value.kind === 'number' && value.value, title ?? null]);

  test('of packs carry their titles, and the records speak last', () => {
    expect(told(joined.facts('old-mill-jail', 'occupancy'))).toEqual([
      [800, 'County pack'],
      [700, null],
    ]);
    expect(told(joined.facts('milltown'))).toEqual([
      [9000, 'County pack'],
      [8000, 'Class pack'],
    ]);
    expect(joined.holding('population')).toEqual(['milltown']);
  });

  test('each pack is a witness beside the records, which are asked where it is silent', () => {
    const [county, pupils] = joined.imported;
    expect(told(county!.facts('old-mill-jail', 'occupancy'))).toEqual([[800, 'County pack']]);
    expect(told(county!.facts('old-mill-jail'))).toEqual([
      [500, 'County pack'],
      [800, 'County pack'],
    ]);
    expect(told(pupils!.facts('old-mill-jail', 'occupancy'))).toEqual([[700, null]]);
    expect(told(joined.record.facts('old-mill-jail', 'occupancy'))).toEqual([[700, null]]);
    expect(joined.record.about('milltown')).toBeNull();
  });
});
