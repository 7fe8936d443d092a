import { describe, expect, test } from 'vitest';
import type { EntityType } from '../../../utils/core/model/entity.ts';
import { agreeOnTypes, findRepeats } from '../../../utils/core/names/consistency.ts';
import { COMMON } from '../../../utils/core/names/lexicon.ts';
import { hashWord } from '../../../utils/core/text/tokens.ts';
import { readFound, showFound } from '../../helpers/found-names.ts';

describe('one type a name', () => {
  test.each<[string, EntityType[], string]>([
    ['[Norva] won. [Norva] lost. [Norva] quit.', ['place', 'organisation', 'place'], 'place place place'],
    ['[Ada Vance] won. [Vance] quit.', ['person', 'place'], 'person person'],
    ['[Ada Vance] won. [Vance] is near [Vance].', ['person', 'place', 'place'], 'person place place'],
    ['[Norva] won. [Norva] lost.', ['place', 'organisation'], 'place organisation'],
  ])('%s %s', (marked, types, expected) => {
    const { names, reading } = readFound(marked, types);
    expect(
      agreeOnTypes(names, reading)
        .map(({ type }) => type)
        .join(' '),
    ).toBe(expected);
  });
});

describe('repeats', () => {
  const common = new Set([hashWord('field')]);
  test.each([
    ['[Ada Vance] won. Later Vance quit.', 'person person: [Ada Vance] won. Later [Vance] quit.'],
    ['[Ada Vance] won. Later a vance quit.', 'person: [Ada Vance] won. Later a vance quit.'],
    ['[Ada Vance] won. Then Ada Vance quit.', 'person person: [Ada Vance] won. Then [Ada Vance] quit.'],
    ['then [Field] won. Field work began.', ': then Field won. Field work began.'],
    ['then [NTB] won. NTB quit.', 'person person: then [NTB] won. [NTB] quit.'],
    ['[Ada Vance-Orr] won. Orr quit.', 'person person: [Ada Vance-Orr] won. [Orr] quit.'],
  ])('%s', (marked, expected) => {
    const { doc, units, names, reading } = readFound(marked, ['person'], (hash) => (common.has(hash) ? COMMON : 0));
    const repeats = findRepeats(names, reading);
    expect(showFound(doc, units, repeats)).toBe(expected);
  });
});
