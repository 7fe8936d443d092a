import { describe, expect, test } from 'vitest';
import { FIRST_NAME, LAST_NAME } from '../../../utils/core/knowledge/gazetteer.ts';
import type { EntityType } from '../../../utils/core/model/entity.ts';
import { findInPack } from '../../../utils/core/names/find-in-pack.ts';
import { joinByPack } from '../../../utils/core/names/join-by-pack.ts';
import { COMMON } from '../../../utils/core/names/lexicon.ts';
import { splitByPack } from '../../../utils/core/names/split-by-pack.ts';
import { typeByPack } from '../../../utils/core/names/type-by-pack.ts';
import { hashWord } from '../../../utils/core/text/tokens.ts';
import { readFound, showFound } from '../../helpers/found-names.ts';
import { packOf } from '../../helpers/pack-of.ts';

const gazetteer = packOf(
  [
    { id: 'norvale', name: 'Norvale', type: 'place', kind: 'country' },
    { id: 'oren', name: 'Oren', type: 'place', kind: 'city' },
    { id: 'odense', name: 'Odense', type: 'place', kind: 'city' },
    { id: 'field', name: 'Field', type: 'place', kind: 'city' },
    { id: 'tiny', name: 'Brask', type: 'place', kind: 'city', fame: 40 },
    { id: 'long-bank', name: 'Long Bank', type: 'organisation', aliases: ['LB-5'] },
    { id: 'red-cell', name: 'Red Cell', type: 'organisation' },
    { id: 'old-mill', name: 'Old Mill', type: 'facility' },
    { id: 'norvan', name: 'Norvan', type: 'group' },
    { id: 'ada', name: 'Ada Vance', type: 'person' },
    { id: 'seer', name: 'Seer Corporation', type: 'organisation', aliases: ['Seer'] },
    { id: 'plain', name: 'Plain', type: 'organisation', kind: 'airline' },
    { id: 'feast', name: 'Feast', type: 'event', kind: 'holiday' },
    { id: 'brel', name: 'Brelco', type: 'organisation' },
    { id: 'coloral', name: 'Coloral', type: 'place', kind: 'state', fame: 190 },
  ],
  new Map([
    ['vance', LAST_NAME],
    ['mira', FIRST_NAME],
    ['odense', FIRST_NAME],
  ]),
);
const WORDS = new Set(['field', 'seer', 'feast', 'coloral', 'plain'].map(hashWord));
/** As the lexicon has a verb of change. */
const VERB = COMMON | (31 << 8);
const dictionary = (hash: number): number => (hash === hashWord('raised') ? VERB : WORDS.has(hash) ? COMMON : 0);

function read(marked: string, types: readonly EntityType[] = []) {
  return readFound(marked, types, dictionary, gazetteer);
}

describe('types by the pack', () => {
  test.each<[string, EntityType, EntityType]>([
    ['the [Long Bank] said', 'person', 'organisation'],
    ['the [Old Mill] burned', 'place', 'facility'],
    ['a [Norvan] poet', 'place', 'group'],
    ['[Norvale] voted', 'organisation', 'place'],
    ['[Oren] spoke', 'person', 'person'],
    ['[Oren] spoke', 'other', 'place'],
    ['[Field] spoke', 'other', 'other'],
    ['a [Brelonian] poet', 'place', 'group'],
    ['[Ada Vance] spoke', 'organisation', 'person'],
    ['[Nobody Known] spoke', 'organisation', 'organisation'],
    ['[Brelco] spoke', 'person', 'organisation'],
    ['[Mira Vance] spoke', 'place', 'person'],
    ['[Mira Vance] spoke', 'organisation', 'organisation'],
    ['[Odense Vance] spoke', 'place', 'place'],
  ])('%s as %s', (marked, type, expected) => {
    const { names, reading } = read(marked, [type]);
    expect(typeByPack(names[0]!, reading)).toBe(expected);
  });
});

test.each([
  ['[Red Cell or Long Bank] said', 'organisation organisation: [Red Cell] or [Long Bank] said'],
  ['[Red Cell and Green Dot] said', 'other: [Red Cell and Green Dot] said'],
  ['[Field and Oren] said', 'other: [Field and Oren] said'],
  ['[Oren, Oak County] said', 'other: [Oren, Oak County] said'],
  ['[Blue Dot and Green Dot] said', 'other: [Blue Dot and Green Dot] said'],
])('parts %s', (marked, expected) => {
  const { doc, units, names, reading } = read(marked, ['other']);
  const parts = names.flatMap((name) => splitByPack(name, reading));
  expect(showFound(doc, units, parts)).toBe(expected);
});

test.each([
  ['They left Norvale for Oren.', 'place place: They left [Norvale] for [Oren].'],
  ['They left norvale.', ': They left norvale.'],
  ['Field work began.', ': Field work began.'],
  ['They saw Brask there.', ': They saw Brask there.'],
  ['The Long Bank closed.', 'organisation: The [Long Bank] closed.'],
  ['The Long Bank-led group', ': The Long Bank-led group'],
  ['A 30Oren disk', ': A 30Oren disk'],
  ['[Oren Kay] left', ': Oren Kay left'],
  ['Coloral delays its law.', 'place: [Coloral] delays its law.'],
  ['They shut it during Feast this year.', 'event: They shut it during [Feast] this year.'],
  ['Now shares of Seer fell.', 'organisation: Now shares of [Seer] fell.'],
  ['Seer work began.', ': Seer work began.'],
  ['Plain raised its fares.', 'organisation: [Plain] raised its fares.'],
  ['Plain flour is dear.', ': Plain flour is dear.'],
  ['Little Seer Games closed.', ': Little Seer Games closed.'],
  ['With LB-5 and Ada Vance', 'organisation person: With [LB-5] and [Ada Vance]'],
])('finds in %s', (marked, expected) => {
  const { doc, units, names, reading } = read(marked, ['person']);
  expect(showFound(doc, units, findInPack(names, reading))).toBe(expected);
});

test.each<[string, readonly EntityType[], string]>([
  ['the [Long] [Bank] said', ['place', 'other'], 'organisation: the [Long Bank] said'],
  ['the [Old] [Bank] said', ['place', 'other'], 'place other: the [Old] [Bank] said'],
  ['the [Long]-[Bank] said', ['place', 'other'], 'place other: the [Long]-[Bank] said'],
])('side by side: %s', (marked, types, expected) => {
  const { doc, units, names, reading } = read(marked, types);
  expect(showFound(doc, units, joinByPack(names, reading))).toBe(expected);
});
