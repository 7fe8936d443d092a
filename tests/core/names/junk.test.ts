import { expect, test } from 'vitest';
import type { EntityType } from '../../../utils/core/model/entity.ts';
import { COMMON } from '../../../utils/core/names/lexicon.ts';
import { partName } from '../../../utils/core/names/part-name.ts';
import { tidyName } from '../../../utils/core/names/tidy-name.ts';
import { hashWord } from '../../../utils/core/text/tokens.ts';
import { readFound, showFound } from '../../helpers/found-names.ts';

const dictionary = (hash: number): number => (hash === hashWord('fell') ? COMMON : 0);

test.each<[string, EntityType, string]>([
  ['works with [Lumo or Kestrel] now', 'other', 'works with [Lumo] or [Kestrel] now'],
  ['[Copper fell 2] percent', 'other', '[Copper] fell 2 percent'],
  ['a grant of [US $4]', 'other', 'a grant of [US] $4'],
  ['a fine of [US]$ 80', 'place', 'a fine of US$ 80'],
  ['a fine of [US$] 80', 'other', 'a fine of US$ 80'],
  ['pay [EUR 45] now', 'other', 'pay EUR 45 now'],
  ['[The] raised money', 'organisation', 'The raised money'],
  ['[Elon Vance of Orlaworks] spoke', 'person', '[Elon Vance] of Orlaworks spoke'],
  ['[Denny]’s will shut', 'person', '[Denny’s] will shut'],
  ['[Denny]’s dog barked', 'person', '[Denny]’s dog barked'],
  ['later [Mom] called', 'person', 'later Mom called'],
  ['the band [Mom] played', 'organisation', 'the band [Mom] played'],
  ['later [Mom Vance] called', 'person', 'later [Mom Vance] called'],
  ['[St George]’s walked out', 'place', '[St George’s] walked out'],
])('%s', (marked, type, expected) => {
  const { doc, units, names, reading } = readFound(marked, [type], dictionary);
  const left = names.flatMap((name) => partName(name, reading)).flatMap((name) => tidyName(name, reading) ?? []);
  expect(showFound(doc, units, left).replace(/^[^:]*: /, '')).toBe(expected);
});
