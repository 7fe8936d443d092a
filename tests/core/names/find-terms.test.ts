import { describe, expect, test } from 'vitest';
import type { EntityType } from '../../../utils/core/model/entity.ts';
import { findTerms, withTerms } from '../../../utils/core/names/find-terms.ts';
import { readFound, showFound } from '../../helpers/found-names.ts';
import { packOf } from '../../helpers/pack-of.ts';

const gazetteer = packOf([
  { id: 'pox', name: 'orla pox', aliases: ['Orla'], type: 'other', kind: 'disease' },
  { id: 'stroke', name: 'stroke', type: 'other', kind: 'disease' },
  { id: 'vance', name: "Vance's disease", aliases: ["Vance's"], type: 'other', kind: 'disease' },
  { id: 'brelin', name: 'brelin', type: 'other', kind: 'drug' },
  { id: 'tab', name: 'TAB', type: 'other', kind: 'disease' },
  { id: 'norl', name: 'norl', type: 'other', kind: 'currency', country: 'NO' },
  { id: 'mill', name: 'mill', type: 'facility', kind: 'mill' },
]);

function terms(marked: string, types: readonly EntityType[] = []): string {
  const { doc, units, names, reading } = readFound(marked, types, () => 0, gazetteer);
  return showFound(doc, units, withTerms(names, findTerms(reading), reading));
}

describe('terms are found in small letters', () => {
  test.each([
    ['Two died of orla pox.', 'other: Two died of [orla pox].'],
    ['Brelin sells well, and brelin is cheap.', 'other other: [Brelin] sells well, and [brelin] is cheap.'],
    ['He lives with Vance’s disease.', 'other: He lives with [Vance’s disease].'],
    ['The norl fell by a tenth.', 'other: The [norl] fell by a tenth.'],
    ['Doctors fear TAB.', 'other: Doctors fear [TAB].'],
  ])('%s', (text, expected) => expect(terms(text)).toBe(expected));
});

describe('and left alone', () => {
  test.each([
    ['A stroke of luck.', ': A stroke of luck.'],
    ['It costs 5 norl.', ': It costs 5 norl.'],
    ['The norl 5 note.', ': The norl 5 note.'],
    ['They keep a tab.', ': They keep a tab.'],
    ['The mill burned.', ': The mill burned.'],
    ['A brelin-free year.', ': A brelin-free year.'],
  ])('%s', (text, expected) => expect(terms(text)).toBe(expected));
});

describe('beside names', () => {
  test.each<[string, EntityType, string]>([
    ['He has [Vance]’s disease.', 'person', 'other: He has [Vance’s disease].'],
    ['[Ada Vance] wrote. [Vance]’s wife left.', 'person', 'person person: [Ada Vance] wrote. [Vance]’s wife left.'],
    ['He works at [Brelin Labs].', 'organisation', 'organisation: He works at [Brelin Labs].'],
  ])('%s', (marked, type, expected) => expect(terms(marked, [type])).toBe(expected));
});
