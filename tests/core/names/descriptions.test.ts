import { expect, test } from 'vitest';
import type { EntityType } from '../../../utils/core/model/entity.ts';
import { findDescriptions } from '../../../utils/core/names/descriptions.ts';
import { hashWord } from '../../../utils/core/text/tokens.ts';
import { readFound, showFound } from '../../helpers/found-names.ts';
import { readMarked } from '../../helpers/marked-text.ts';

/** Sense classes of WordNet (lexicon.ts): a noun of communication, a verb of possession. */
const senses = new Map([
  [hashWord('system'), 10 << 8],
  [hashWord('holds'), 41 << 8],
]);

test.each<[string, EntityType[], string]>([
  ['Guards left the mega-jail at dawn.', [], 'facility: Guards left [the mega-jail] at dawn.'],
  ['The prison holds more.', [], 'facility: [The prison] holds more.'],
  ['The prison system failed.', [], ': The prison system failed.'],
  ['A prison burned.', [], ': A prison burned.'],
  ['This ailing company closed.', [], 'organisation: [This ailing company] closed.'],
  ['the [Norvan] president spoke', ['group'], 'person: [the Norvan president] spoke'],
  ['the president [Ada Vance] spoke', ['person'], ': the president Ada Vance spoke'],
  ['the president of [Norva] spoke', ['place'], 'person: [the president of Norva] spoke'],
  ['the end of the war', [], 'event: the end of [the war]'],
  ['the thing that the mayor said', [], 'person: the thing that [the mayor] said'],
  ['the company-wide plan', [], ': the company-wide plan'],
  ['the', [], ': the'],
])('%s', (marked, types, expected) => {
  const { doc, units, names, reading } = readFound(marked, types, (hash) => senses.get(hash) ?? 0);
  const found = findDescriptions(names, reading);
  expect(showFound(doc, units, found)).toBe(expected);
  expect(doc.text).toBe(readMarked(marked).text);
});
