import { expect, test } from 'vitest';
import { NEW_TAB, type TabEvent, tabStep } from '../../utils/page/tab-session.ts';

const OF_A = { document: 'a', serial: 3 };

test.each<[string, { document: string | null; serial: number }, TabEvent, string | null, string]>([
  ['a first reading', NEW_TAB, { kind: 'begun', document: 'a' }, 'a', 'show-reading'],
  ['the same document again', OF_A, { kind: 'begun', document: 'a' }, 'a', 'show-reading'],
  ['another document', OF_A, { kind: 'begun', document: 'b' }, 'b', 'show-reading'],
  ['its analysis', OF_A, { kind: 'ended', serial: 3 }, 'a', 'publish'],
  ['the analysis of an earlier reading', OF_A, { kind: 'ended', serial: 2 }, 'a', ''],
  ['the analysis of a document that was left', { document: null, serial: 3 }, { kind: 'ended', serial: 3 }, null, ''],
  ['the document leaves', OF_A, { kind: 'left', document: 'a' }, null, 'forget'],
  ['one that was there before says late that it left', OF_A, { kind: 'left', document: 'b' }, 'a', ''],
  ['one says it left where nothing is shown', NEW_TAB, { kind: 'left', document: 'b' }, null, ''],
  ['access is taken back', OF_A, { kind: 'cleared' }, null, 'forget'],
  ['nothing was there to clear', NEW_TAB, { kind: 'cleared' }, null, 'forget'],
])('%s', (_, before, event, document, effects) => {
  const { state, effects: done } = tabStep(before, event);
  expect(state.document).toBe(document);
  expect(done.join(', ')).toBe(effects);
});

test('what was begun before a leave or a clearing is not published after it', () => {
  for (const event of [{ kind: 'left', document: 'a' }, { kind: 'cleared' }] as const) {
    const begun = tabStep(NEW_TAB, { kind: 'begun', document: 'a' }).state;
    const left = tabStep(begun, event).state;
    expect(tabStep(left, { kind: 'ended', serial: begun.serial }).effects).toEqual([]);
    const back = tabStep(left, { kind: 'begun', document: 'a' }).state;
    expect(tabStep(back, { kind: 'ended', serial: begun.serial }).effects).toEqual([]);
    expect(tabStep(back, { kind: 'ended', serial: back.serial }).effects).toEqual(['publish']);
  }
});
