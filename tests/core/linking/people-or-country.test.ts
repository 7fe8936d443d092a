import { describe, expect, test } from 'vitest';
import { linkMarked } from '../../helpers/link-marked.ts';
import { packOf } from '../../helpers/pack-of.ts';

const pack = packOf(
  [
    { id: 'Q1', type: 'place', kind: 'country', name: 'Atlantis', country: 'XA', fame: 200 },
    { id: 'Q2', type: 'place', kind: 'country', name: 'Lemuria', aliases: ['Lemurine'], country: 'XB', fame: 200 },
    { id: 'Q3', type: 'place', kind: 'territory', name: 'Upper Reef', country: 'XA' },
    { id: 'Q11', type: 'group', kind: 'nationality', name: 'Atlantish', aliases: ['Atlanters'], country: 'XA' },
    { id: 'Q12', type: 'group', kind: 'nationality', name: 'Lemurine', aliases: ['Lemurines'], country: 'XB' },
    {
      id: 'Q13',
      type: 'group',
      kind: 'nationality',
      name: 'Reefish',
      country: 'XA',
      facts: [{ p: 'located-in', v: { e: 'Q3' }, s: 'almanac' }],
    },
    { id: 'Q21', type: 'other', kind: 'language', name: 'Atlantish', fame: 190 },
    { id: 'Q22', type: 'other', kind: 'language', name: 'Lemurine', fame: 120 },
    { id: 'Q23', type: 'other', kind: 'language', name: 'Oldspeak', fame: 160 },
  ],
  new Map(),
);

describe('a people, its country or its language', () => {
  test.each([
    ['[G:Atlantish] Chancellor Vera Holm left', ['Q1'], 'an office in capitals'],
    ['[G:Atlantish] Deputy Foreign Minister Vera Holm left', ['Q1'], 'an office of several words'],
    ['the [G:Atlantish] chancellor left', ['Q1'], 'an office'],
    ['born to [G:Atlantish] parents', ['Q1'], 'any noun'],
    ['an [G:Atlantish]-made boat', ['Q1'], 'a hyphen'],
    ['[G:Atlantish] and [G:Lemurine] police met', ['Q1', 'Q2'], 'one of several before a noun'],
    ['[G:Reefish] schools are shut', ['Q3'], 'a part of a country'],
    ['[L:Lemurine] President Oto Reed spoke', ['Q2'], 'a country that bears the word too'],
    ['the [G:Atlantish] voted', ['Q11'], 'a people by itself'],
    ['the [G:Atlanters] who left', ['Q11'], 'a plural'],
    ['Many [G:Atlanters] leave', ['Q11'], 'a plural before a verb'],
    ['he is [G:Atlantish].', ['Q11'], 'by itself at the end'],
    ['she speaks [G:Atlantish] and [G:Lemurine].', ['Q21', 'Q22'], 'two languages spoken'],
    ['she speaks [G:Atlantish] well', ['Q21'], 'a language before any word'],
    ['a book in [G:Atlantish].', ['Q21'], 'written'],
    ['a boat in [G:Atlantish] waters', ['Q1'], 'in its waters'],
    ['a boat in [G:Atlantish] and [G:Lemurine] waters', ['Q1', 'Q2'], 'in the waters of both'],
    ['an [G:Atlantish]-speaking town', ['Q21'], 'a town that speaks it'],
    ['the [G:Atlantish] language', ['Q21'], 'called a language'],
    ['[X:Oldspeak] is a language', ['Q23'], 'a language of no people'],
    ['two players said after the [G:Atlantish] Open that they will rest', [null], 'the beginning of a longer name'],
  ])('%s', (text, expected, _why) => {
    expect(linkMarked(text, pack)).toEqual(expected);
  });
});
