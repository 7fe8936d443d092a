import { expect, test } from 'vitest';
import type { EntityType } from '../../../utils/core/model/entity.ts';
import { COMMON } from '../../../utils/core/names/lexicon.ts';
import { tidyName } from '../../../utils/core/names/tidy-name.ts';
import { hashWord } from '../../../utils/core/text/tokens.ts';
import { readFound, showFound } from '../../helpers/found-names.ts';

test.each<[string, EntityType, string]>([
  ['then [President Ada Vance] spoke', 'person', 'then President [Ada Vance] spoke'],
  ['then [Mr. Vance] spoke', 'person', 'then Mr. [Vance] spoke'],
  ['then [Prime Minister Ada Vance] spoke', 'person', 'then Prime Minister [Ada Vance] spoke'],
  ['then [Prince Oren] spoke', 'person', 'then [Prince Oren] spoke'],
  ["the plan of [Ada Vance's]", 'person', "the plan of [Ada Vance]'s"],
  ['the plan of [Ada Vance’s]', 'person', 'the plan of [Ada Vance]’s'],
  ['in [the Norvale Isles] now', 'place', 'in the [Norvale Isles] now'],
  ['in [Central] and North Norvale', 'place', 'in Central and North Norvale'],
  ['in [Los Verdes] now', 'place', 'in [Los Verdes] now'],
  ['read [The Long Field] now', 'other', 'read [The Long Field] now'],
  ['then [” Ada Vance] spoke', 'person', 'then ” [Ada Vance] spoke'],
  ['a [Norvan Oak isle] there', 'place', 'a [Norvan Oak] isle there'],
  ['a [norvan oak isle] there', 'place', 'a [norvan oak isle] there'],
  ['the [Minister Group] said', 'organisation', 'the [Minister Group] said'],
])('%s', (marked, type, expected) => {
  const { doc, units, names, reading } = readFound(marked, [type], (hash) => (hash === hashWord('isle') ? COMMON : 0));
  const tidied = names.flatMap((name) => tidyName(name, reading) ?? []);
  expect(showFound(doc, units, tidied)).toBe(`${tidied.length ? type : ''}: ${expected}`);
});
