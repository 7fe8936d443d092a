import { expect, test } from 'vitest';
import { interfaceLanguage } from '../../../utils/core/view/interface-language.ts';

test.each([
  ['en', 'en'],
  ['en-GB', 'en'],
  ['es-419', 'es'],
  ['fr_CA', 'fr'],
  ['DE-at', 'de'],
  ['pt-BR', 'pt'],
  ['est', 'en'],
  ['ar-EG', 'en'],
  ['', 'en'],
])('a browser in “%s” is spoken to in %s', (wanted, spoken) => {
  expect(interfaceLanguage(wanted)).toBe(spoken);
});
