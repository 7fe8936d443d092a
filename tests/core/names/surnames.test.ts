import { describe, expect, test } from 'vitest';
import { FIRST_NAME } from '../../../utils/core/knowledge/gazetteer.ts';
import { readDoc } from '../../../utils/core/lang/read-doc.ts';
import { startReading } from '../../../utils/core/names/name-reading.ts';
import { findGenitive } from '../../../utils/core/names/pack-hits.ts';
import { withSurnames } from '../../../utils/core/names/surnames.ts';
import { readMarked } from '../../helpers/marked-text.ts';
import { packOf } from '../../helpers/pack-of.ts';

const gazetteer = packOf(
  [{ id: 'Q1', type: 'place', name: 'Norland' }],
  new Map([
    ['ivar', FIRST_NAME],
    ['lena', FIRST_NAME],
  ]),
);

test.each([
  ['Norlands', true],
  ['norlands', true],
  ['Norland', false],
  ['Norlandss', false],
  ['Sudrias', false],
  ['s', false],
])('%s is the genitive of a name: %s', (word, expected) => {
  expect(findGenitive(word, 's', gazetteer) >= 0).toBe(expected);
});

describe('the surname after a first name that was found alone', () => {
  test.each([
    ['lobte [Ivar] Böhling nach dem Lauf', 'de', 'Ivar Böhling'],
    ['lobte [Lena] von Tarnow', 'de', 'Lena von Tarnow'],
    ['kam [Ivar] Norland entgegen', 'de', 'Ivar'],
    ['sagte [Ivar] gestern', 'de', 'Ivar'],
    ['sagte [Ivar], Böhling ging', 'de', 'Ivar'],
    ['sagte [Hulda] Böhling', 'de', 'Hulda'],
    ['praised [Ivar] Times', 'en', 'Ivar'],
    ['[Ivar]', 'de', 'Ivar'],
  ])('%s (%s)', (marked, lang, expected) => {
    const { text, spans } = readMarked(marked);
    const reading = startReading(readDoc(text, lang), { gazetteer, tagger: null });
    const { starts, ends } = reading.units;
    const first = starts.indexOf(spans[0]![0]);
    const [name] = withSurnames([{ first, last: first, type: 'person', rule: 'tagger' }], reading);
    expect(text.slice(starts[name!.first], ends[name!.last])).toBe(expected);
  });
});
