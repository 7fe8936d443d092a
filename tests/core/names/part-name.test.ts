import { expect, test } from 'vitest';
import type { EntityType } from '../../../utils/core/model/entity.ts';
import { isHandle, joinPeople, partName } from '../../../utils/core/names/part-name.ts';
import { readFound, showFound } from '../../helpers/found-names.ts';

test.each<[string, EntityType, string]>([
  ['the [Transit Board (NTB] ) met', 'organisation', 'the [Transit Board] ([NTB] ) met'],
  ['the [Transit Board (NTB)] met', 'organisation', 'the [Transit Board] ([NTB]) met'],
  ['the [Transit Board] met', 'organisation', 'the [Transit Board] met'],
  ['the [Norvale Treaty and the Oren Accord] held', 'law', 'the [Norvale Treaty] and the [Oren Accord] held'],
  ['then [Ada and the Oaks] sang', 'person', 'then [Ada and the Oaks] sang'],
  ['[Then Vance, Norvale Union] met', 'other', '[Then Vance], [Norvale Union] met'],
  ['in [Norvale, Oregon] then', 'place', 'in [Norvale, Oregon] then'],
])('%s', (marked, type, expected) => {
  const { doc, units, names, reading } = readFound(marked, [type]);
  const shown = showFound(
    doc,
    units,
    names.flatMap((name) => partName(name, reading)),
  );
  expect(shown.slice(shown.indexOf(':') + 2)).toBe(expected);
});

test.each([
  ['said @[norvale] today', true],
  ['said [@]norvale today', true],
  ['said at [Norvale] today', false],
  ['[Norvale] said', false],
])('%s is a handle: %s', (marked, expected) => {
  const { units, names } = readFound(marked);
  expect(isHandle(units, names[0]!.first)).toBe(expected);
});

test.each<[string, EntityType[], string]>([
  ['then [Ada] da [Vance] spoke', ['person'], 'then [Ada da Vance] spoke'],
  ['then [Ada] de la [Vance] spoke', ['person'], 'then [Ada de la Vance] spoke'],
  ['then [Ada] and [Vance] spoke', ['person'], 'then [Ada] and [Vance] spoke'],
  ['then [Ada] de [Norvale] spoke', ['person', 'place'], 'then [Ada] de [Norvale] spoke'],
])('joins %s', (marked, types, expected) => {
  const { doc, units, names } = readFound(marked, types);
  const shown = showFound(doc, units, joinPeople(names, units));
  expect(shown.slice(shown.indexOf(':') + 2)).toBe(expected);
});
