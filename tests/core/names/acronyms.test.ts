import { expect, test } from 'vitest';
import { findIntroduced } from '../../../utils/core/names/acronyms.ts';
import { readFound, showFound } from '../../helpers/found-names.ts';

test.each([
  ['the [Norvale Transit Board] (NTB) met', 'organisation: the Norvale Transit Board ([NTB]) met'],
  ['the [Northern Militia] (NM-9) met', 'organisation: the Northern Militia ([NM-9]) met'],
  ['the [Norvale Transit Board] (founded 1990) met', ': the Norvale Transit Board (founded 1990) met'],
  ['the [Norvale Transit Board], (NTB) met', ': the Norvale Transit Board, (NTB) met'],
  ['the [Norvale Transit Board] (NTB', ': the Norvale Transit Board (NTB'],
])('%s', (marked, expected) => {
  const { doc, units, names, reading } = readFound(marked, ['organisation']);
  expect(showFound(doc, units, findIntroduced(names, reading))).toBe(expected);
});
