import { expect, test } from 'vitest';
import type { EntityType } from '../../../utils/core/model/entity.ts';
import { DEMONYM } from '../../../utils/core/names/lexicon.ts';
import { refineType } from '../../../utils/core/names/type-words.ts';
import { hashWord } from '../../../utils/core/text/tokens.ts';
import { readFound } from '../../helpers/found-names.ts';

test.each<[string, EntityType, EntityType]>([
  ['[Norvale Airport] closed', 'place', 'facility'],
  ['[Norvale Detention Center] closed', 'organisation', 'facility'],
  ['[Hotel Norvale] closed', 'place', 'facility'],
  ['[Norvale] closed', 'place', 'place'],
  ['the [Clean Rivers Act] passed', 'other', 'law'],
  ['the [Treaty of Norvale] passed', 'other', 'law'],
  ['the [Norvale Cup] began', 'other', 'event'],
  ['the [Norvan] crew', 'other', 'group'],
  ['a [South Norvan] crew', 'place', 'group'],
  ['[Ada Bridge] spoke', 'person', 'person'],
  ['the [Norvale Summit] began', 'organisation', 'organisation'],
])('%s: %s', (marked, type, expected) => {
  const { names, reading } = readFound(marked, [type], (hash) => (hash === hashWord('Norvan') ? DEMONYM : 0));
  expect(refineType(names[0]!, reading)).toBe(expected);
});
