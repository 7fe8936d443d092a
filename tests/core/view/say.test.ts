import { expect, test } from 'vitest';
import { sayDate, sayIn } from '../../../utils/core/view/say.ts';
import { ui as uiOf } from '../../../utils/core/view/words.ts';

const CATALOGUE = {
  ui_plain: { message: '$1' },
  ui_both: { message: '$2 before $1' },
  ui_cell_one: { message: '$1 cell' },
  ui_cell_other: { message: '$1 cells' },
};
const say = sayIn(CATALOGUE, 'en');
/** Messages of the catalogue above, which the types do not know. */
const ui = uiOf as (key: string, ...args: readonly (string | number)[]) => ReturnType<typeof uiOf>;

test('places are filled by number, not by order', () => {
  expect(say(ui('both', 'last', 'first'))).toBe('first before last');
});

test('plural forms follow the first number', () => {
  expect([say(ui('cell', 1)), say(ui('cell', 2)), say(ui('cell', 1200))]).toEqual(['1 cell', '2 cells', '1,200 cells']);
});

test('what a text holds is never taken for a place', () => {
  expect(say(ui('both', '$2', '<b>'))).toBe('<b> before $2');
});

test('a missing key throws, unless the message brings its own words', () => {
  expect(() => say({ key: 'ui_gone', args: [] })).toThrow(/ui_gone/);
  expect(say({ key: 'measure_odd', args: [], otherwise: 'odd' })).toBe('odd');
});

test.each([
  ['2024', '2024'],
  ['2024-06', 'June 2024'],
  ['2024-06-11', 'June 11, 2024'],
  ['2024-06-11T08:00:00Z', 'June 11, 2024'],
  ['soon', 'soon'],
])('%s in English is %s', (date, words) => {
  expect(sayDate(date, 'en')).toBe(words);
});
