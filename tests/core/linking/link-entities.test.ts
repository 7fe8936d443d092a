import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { encodeGazetteer, openGazetteer } from '../../../utils/core/knowledge/gazetteer.ts';
import { readDoc } from '../../../utils/core/lang/read-doc.ts';
import { linkEntities } from '../../../utils/core/linking/link-entities.ts';
import type { Mention } from '../../../utils/core/model/entity.ts';
import { buildPack } from '../../../utils/pack/build-pack.ts';
import type { EntityRecord } from '../../../utils/pack/record.ts';
import { articleOf, linkMarked, MARKED_TYPES } from '../../helpers/link-marked.ts';

const RECORDS: readonly EntityRecord[] = [
  {
    id: 'Q1',
    type: 'place',
    kind: 'country',
    name: 'Atlantis',
    country: 'XA',
    fame: 200,
    facts: [
      { p: 'region', v: { e: 'Q12' }, s: 'almanac' },
      { p: 'head-of-state', v: { e: 'Q3' }, at: '2010', until: '2019-05-31', s: 'almanac' },
      { p: 'head-of-state', v: { e: 'Q2' }, at: '2019-06-01', s: 'almanac' },
    ],
  },
  {
    id: 'people-xa',
    type: 'group',
    kind: 'nationality',
    name: 'Atlantian',
    aliases: ['Atlantians'],
    country: 'XA',
    fame: 140,
  },
  {
    id: 'Q2',
    type: 'person',
    kind: 'politician',
    name: 'Ana Marsh',
    country: 'XA',
    fame: 190,
    description: 'President of Atlantis.',
  },
  { id: 'Q3', type: 'person', kind: 'politician', name: 'Oto Reed', country: 'XA', fame: 150 },
  {
    id: 'Q4',
    type: 'person',
    kind: 'football player',
    name: 'Jon Marsh',
    country: 'XB',
    fame: 90,
    description: 'Goalkeeper.',
  },
  {
    id: 'old-mill',
    type: 'facility',
    kind: 'prison',
    name: 'Old Mill Jail',
    aliases: ['OMJ'],
    country: 'XA',
    fame: 120,
  },
  { id: 'Q5', type: 'place', kind: 'city', name: 'Springdale', country: 'XA', fame: 150 },
  { id: 'Q6', type: 'place', kind: 'city', name: 'Springdale', country: 'XB', fame: 150 },
  { id: 'Q61', type: 'place', kind: 'country', name: 'Lemuria', aliases: ['Lem'], country: 'XB', fame: 190 },
  { id: 'Q12', type: 'place', kind: 'region', name: 'North Ocean', fame: 150 },
  { id: 'Q13', type: 'place', kind: 'region', name: 'Far Ocean', fame: 150 },
  { id: 'Q9', type: 'other', kind: 'language', name: 'Atlantian', fame: 120 },
  { id: 'Q10', type: 'person', name: 'Vera Oakes', fame: 190 },
  { id: 'Q11', type: 'organisation', kind: 'football club', name: 'Rovers', fame: 150 },
  { id: 'Q7', type: 'organisation', kind: 'brand', name: 'Orbit', fame: 130 },
  { id: 'Q8', type: 'organisation', kind: 'agency', name: 'Office of Tides', aliases: ['OT', 'IT'], fame: 160 },
  { id: 'Q15', type: 'organisation', kind: 'national team', name: 'Atlantis national rugby union team', fame: 150 },
  { id: 'Q18', type: 'organisation', kind: 'ministry', name: 'Ministry of Tides', country: 'XA', fame: 165 },
  {
    id: 'Q16',
    type: 'organisation',
    kind: 'court',
    name: 'High Court of Atlantis',
    aliases: ['High Court'],
    country: 'XA',
  },
  {
    id: 'Q17',
    type: 'organisation',
    kind: 'court',
    name: 'High Court of Lemuria',
    aliases: ['High Court'],
    country: 'XB',
  },
  { id: 'Q14', type: 'organisation', kind: 'agency', name: 'Royal Bureau of Coral', aliases: ['BOC'], fame: 160 },
];

const SOURCES = [
  {
    id: 'almanac',
    title: 'Almanac',
    publisher: 'Office',
    url: 'https://a.example/',
    date: '2024',
    retrieved: '2026-01-01',
    licence: 'CC0-1.0',
  },
];
const opened = openGazetteer(
  encodeGazetteer(
    buildPack({ compiled: '2026-01-01', origins: [], entities: [RECORDS], sources: SOURCES, words: new Map() }),
  ),
);
if (!opened.ok) throw new Error(opened.error);
const pack = opened.value;

/** Returns who each mention of a marked text is. */
const link = (
  marked: string,
  published: string | null = '2024-05-01',
  rejected?: ReadonlySet<string>,
): (string | null)[] => linkMarked(marked, pack, { published, rejected });

test('whoever the reader said is not meant is not taken again; the others are', () => {
  const marked = '[P:Ana Marsh] of [L:Atlantis] spoke. [P:Marsh] left.';
  expect(link(marked)).toEqual(['Q2', 'Q1', 'Q2']);
  expect(link(marked, '2024-05-01', new Set(['Q2']))).toEqual(['text:Ana Marsh', 'Q1', 'text:Ana Marsh']);
});

test('a country is spoken of by its name, not by the letters of a body that are spelt like it somewhere', () => {
  expect(link('[O:High Court] of [L:Lemuria] sat')).toEqual(['Q17', 'Q61']);
  expect(link('The [O:High Court] ruled in [L:Lem].')[0]).toBe('Q17');
  expect(link('The [O:High Court] ruled. The [O:LEM] fined a bank.')[0]).toBe('text:High Court');
});

test('a ministry is of the country that is spoken of, or nobody', () => {
  expect(link('In [L:Atlantis] the [O:Ministry of Tides] spoke.')[1]).toBe('Q18');
  expect(link('The [O:Ministry of Tides] spoke.')).toEqual(['Q18']);
  expect(link('In [L:Lemuria] the [O:Ministry of Tides] spoke.')[1]).toBe('text:Ministry of Tides');
});

test('one odd place of a name that stands often does not undo a company, an article at every place does', () => {
  const named = 'The sales rose at [O:Orbit]. [O:Orbit] hires. [O:Orbit] sells lamps.';
  expect(new Set(link(`${named} He bought the [O:Orbit] on Friday.`))).toEqual(new Set(['Q7']));
  expect(link('He bought the [O:Orbit] on Friday.')).toEqual(['text:Orbit']);
});

describe('names', () => {
  test.each([
    ['[P:Ana Marsh] spoke. [P:Marsh] left.', ['Q2', 'Q2'], 'a surname is who was named in full'],
    [
      '[P:Ana Vera Marsh] spoke. [P:Ana Marsh] left.',
      ['text:Ana Vera Marsh', 'text:Ana Vera Marsh'],
      'another middle name may be another person',
    ],
    [
      '[P:Tom Marsh] spoke. [P:Marsh] left.',
      ['text:Tom Marsh', 'text:Tom Marsh'],
      'the surname of somebody unknown is nobody known',
    ],
    [
      '[P:Lena van der Poel] spoke. [P:Van der Poel] left.',
      ['text:Lena van der Poel', 'text:Lena van der Poel'],
      'a surname keeps its particles',
    ],
    ["[L:Atlantis's] coast and [L:the Atlantis]", ['Q1', 'Q1'], 'articles and possessives are no part of a name'],
    ['[F:Old Mill Jail] ([O:OMJ])', ['old-mill', 'old-mill'], 'a facility and its acronym'],
    [
      '[O:Bureau of Reefs] ([O:BR]) said the [O:BR] is new',
      ['text:Bureau of Reefs', 'text:Bureau of Reefs', 'text:Bureau of Reefs'],
      'an unknown body and its acronym',
    ],
    ['[X:it] or [O:IT]', ['text:it', 'Q8'], 'small letters are no acronym'],
    ['[L:Springdale] in [L:Lemuria]', ['Q6', 'Q61'], 'the country tells namesakes apart'],
    ['[L:Springdale] is a town', ['text:Springdale'], 'namesakes that nothing tells apart are left open'],
    ['[O:Orbit] left its orbit', ['text:Orbit'], 'a brand that is also a word here'],
    ['[P:Jon Marsh]', ['text:Jon Marsh'], 'a little known person without context is left open'],
    ['[P:Jon Marsh], the goalkeeper of a football club in [L:Lemuria]', ['Q4', 'Q61'], 'with context he is found'],
    ['translated into [G:Atlantian]', ['Q9'], 'a people after "into" is its language'],
    ['[P:Oakes] resigned', ['Q10'], 'a surname everybody knows'],
    ['Neil Oakes won. [P:Oakes] is glad.', ['text:Oakes'], 'somebody else of that surname is named in the text'],
    ['Vera Oakes won. [P:Oakes] is glad.', ['Q10'], 'the one everybody knows is named in the text'],
    ['President Oakes won. [P:Oakes] is glad.', ['Q10'], 'a title is no first name'],
    ['[O:Rovers] won at football', ['Q11'], 'a club of this sport'],
    ['[O:Rovers] won at rugby', ['text:Rovers'], 'a club of another sport'],
    [
      'a report of the [L:Atlantis] Reef Board praised the work done in [L:Atlantis] last year',
      [null, 'Q1'],
      'the beginning of a longer name',
    ],
    ['they told the [O:Office of Tides] Tuesday that it leaks', ['Q8'], 'a weekday is no part of a name'],
    ['they heard the [O:Office of Tides] Director say so yesterday', ['Q8'], 'nor is a title after a body'],
    ['Storm Hits [L:Atlantis] After Long Drought Ends', ['Q1'], 'in a headline all words are large'],
    [
      'A match and two goals: [L:Lemuria] beat [L:Atlantis] in the cup',
      ['text:Lemuria', 'text:Atlantis'],
      'places that play are teams',
    ],
    ['[L:Lemuria] beat the drought', ['Q61'], 'places that do not play are places'],
    ['ships of the [L:Far] and [L:North Ocean]', ['Q13', 'Q12'], 'two names that share their last word'],
    ['[L:Central] is busy', ['text:Central'], 'a direction is no place'],
    ['[O:Bureau of Coral] ([O:BOC])', ['Q14', 'Q14'], 'an acronym that tells whose bureau it is'],
    ['[O:Bank of Cod] ([O:BOC])', ['text:Bank of Cod', 'text:Bank of Cod'], 'an acronym of something else'],
    ['[G:Atlantians] voted', ['people-xa'], 'peoples'],
    ['the [G:Atlantian] economy', ['Q1'], 'a people before another word is its country'],
    ['an oblong tide (OT) and the [O:OT]', ['Q8'], 'an acronym in brackets that is no mention'],
    ['ocean trench ([O:OT]) and the [O:OT]', ['text:OT', 'text:OT'], 'an acronym that the text spells out itself'],
    ['Office of Tides ([O:OT])', ['Q8'], 'an acronym spelt out as the pack has it'],
    ['[O:Atlantis Office of Tides]', ['text:Atlantis Office of Tides'], 'a body of no country is not that of one'],
  ])('%s', (text, expected, _why) => {
    expect(link(text)).toEqual(expected);
  });
});

describe('descriptions', () => {
  test.each([
    ['[P:Ana Marsh] spoke. [-P:The Atlantian president] left.', ['Q2', 'Q2'], 'by country and office'],
    ['[P:Ana Marsh] and [P:Oto Reed] met. [-P:The president] left.', ['Q2', 'Q3', 'Q2'], 'the one in office'],
    [
      '[P:Oto Reed] met the press. [-P:The Atlantian president] was away.',
      ['Q3', null],
      'nobody whom the text does not name',
    ],
    [
      '[-F:The mega-jail] is full. [F:Old Mill Jail] opened late.',
      ['old-mill', 'old-mill'],
      'described before it is named',
    ],
    [
      '[F:Old Mill Jail] and [F:High Jail]. [-F:The prison] is full.',
      ['old-mill', 'text:High Jail', 'old-mill'],
      'by kind',
    ],
    ['[L:Atlantis] and [L:Lemuria] argue. [-L:The North Oceanic country] won.', ['Q1', 'Q61', 'Q1'], 'by region'],
    ['[L:Lemuria] argues. [-L:The Farther Asian country] won.', ['Q61', null], 'by a region nothing is known of'],
    [
      '[L:Lemuria] spoke. [-L:The North Atlantian country] won.',
      ['Q61', null],
      'a people is no part of another adjective',
    ],
    ['[F:Old Mill Jail] is full. [-F:The other prison] is not.', ['old-mill', null], 'another one'],
    ['[L:Atlantis] and [L:Lemuria] argue. [-L:The country] won.', ['Q1', 'Q61', 'Q61'], 'the nearest before'],
    ['[-L:The country] won over [L:Atlantis] and [L:Lemuria].', [null, 'Q1', 'Q61'], 'two things it could be'],
  ])('%s', (text, expected, _why) => {
    expect(link(text)).toEqual(expected);
  });

  test('whoever was in office on the day of the article', () => {
    expect(link('[P:Ana Marsh] met [P:Oto Reed]. [-P:The Atlantian president] left.', '2015-01-01').at(-1)).toBe('Q3');
  });
});

test('salience adds up to one, most for what is named first and often', () => {
  const text = 'Atlantis, Atlantis and Lemuria';
  const mention = (start: number, end: number): Mention => ({
    span: [start, end],
    type: 'place',
    entity: null,
    form: 'name',
    rule: 'test',
  });
  const { entities } = linkEntities(
    readDoc(text, 'en'),
    [mention(0, 8), mention(10, 18), mention(23, 30)],
    { gazetteer: pack, tagger: null },
    articleOf(text),
  );
  expect(entities.map(({ id }) => id)).toEqual(['Q1', 'Q61']);
  expect(entities.reduce((sum, { salience }) => sum + salience, 0)).toBeCloseTo(1);
});

test('any text with any spans is linked without a throw', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.array(fc.tuple(fc.nat(60), fc.nat(60), fc.constantFrom(...Object.values(MARKED_TYPES)), fc.boolean()), {
        maxLength: 6,
      }),
      (text, places) => {
        const mentions = places.map(([a, b, type, named]): Mention => {
          const [start, end] = [Math.min(a, b, text.length), Math.min(Math.max(a, b), text.length)];
          return { span: [start, end], type, entity: null, form: named ? 'name' : 'description', rule: 'test' };
        });
        const linked = linkEntities(readDoc(text, 'en'), mentions, { gazetteer: pack, tagger: null }, articleOf(text));
        expect(linked.mentions).toHaveLength(mentions.length);
      },
    ),
  );
});

test('fifty thousand mentions and a name of ten thousand letters are read in one go', () => {
  const text = `${'Ana Marsh met Marsh. '.repeat(25_000)}${'x'.repeat(10_000)}`;
  const mentions: Mention[] = [];
  for (let i = 0; i < 25_000; i++) {
    mentions.push({ span: [i * 21, i * 21 + 9], type: 'person', entity: null, form: 'name', rule: 'test' });
    mentions.push({ span: [i * 21 + 14, i * 21 + 19], type: 'person', entity: null, form: 'name', rule: 'test' });
  }
  mentions.push({ span: [text.length - 10_000, text.length], type: 'other', entity: null, form: 'name', rule: 'test' });
  const { entities } = linkEntities(readDoc(text, 'en'), mentions, { gazetteer: pack, tagger: null }, articleOf(text));
  expect(entities.map(({ id }) => id.slice(0, 6))).toEqual(['Q2', 'text:x']);
});

test.each(['the old jail', 'the other jail', 'the second jail'])('%s is not the one named', (described) => {
  expect(link(`[F:Old Mill Jail] and [-F:${described}]`)).toEqual(['old-mill', null]);
  expect(link('[F:Old Mill Jail] and [-F:the jail]')).toEqual(['old-mill', 'old-mill']);
});

const MATCH = 'The rugby match was the best of the season, said the coach. [L:Atlantis] beat the others.';
test.each([
  [MATCH, 'Q15', 'a country that plays is its team in the sport of the text'],
  [`${MATCH} They play cricket too.`, 'text:Atlantis', 'which of two sports is not known'],
  ['They play rugby. [L:Atlantis] beat inflation.', 'Q1', 'a text that is not about sport'],
])('%s: %s (%s)', (marked, expected) => {
  expect(link(marked)).toEqual([expected]);
});
