import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { message } from '../../../utils/core/messages/build.ts';
import { type MessageKey, underscored } from '../../../utils/core/messages/message-key.ts';
import { ui } from '../../../utils/core/view/words.ts';

const english = JSON.parse(readFileSync('public/_locales/en/messages.json', 'utf8')) as Record<string, unknown>;

test('a key that the catalogue lacks does not compile', () => {
  // @ts-expect-error: no such message
  expect(english).not.toHaveProperty(message('note_of_nothing').key);
  // @ts-expect-error: no such words
  expect(english).not.toHaveProperty(ui('words_of_nothing').key);
  // @ts-expect-error: a form of the plural is chosen by the number
  const form: MessageKey = 'ui_count_claims_one';
  expect(english).toHaveProperty(form);
});

test('words that have forms of the plural are asked for without them', () => {
  expect(english).toHaveProperty(`${ui('count_claims', 2).key}_other`);
  expect(english).toHaveProperty(ui('section_other').key);
});

test('hyphens of ids become what the catalogue’s format allows', () => {
  expect(ui(`relation_${underscored('not-comparable')}`).key).toBe('ui_relation_not_comparable');
});
