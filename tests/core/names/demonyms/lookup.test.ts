import { expect, test } from 'vitest';
import { demonymsOf } from '../../../../utils/core/names/demonyms/lookup.ts';
import { hashWord } from '../../../../utils/core/text/tokens.ts';

test.each([
  ['es', 'español españoles española españolas', 'ES'],
  ['es', 'alemán alemana alemanes alemanas', 'DE'],
  ['es', 'iraní iraníes iranís', 'IR'],
  ['fr', 'grec grecque grecs grecques', 'GR'],
  ['fr', 'israélien israélienne israéliens israéliennes', 'IL'],
  ['fr', 'libanais libanaise libanaises', 'LB'],
  ['de', 'deutsche deutschen deutscher deutsches deutschem Deutsche Deutschen', 'DE'],
  ['de', 'Amerikaner Amerikanern Amerikanerin Amerikanerinnen', 'US'],
  ['pt', 'espanhol espanhola espanhóis espanholas', 'ES'],
  ['pt', 'alemão alemã alemães alemãs', 'DE'],
  ['pt', 'eritreu eritreia eritreus eritreias', 'ER'],
])('%s %s', (lang, forms, country) => {
  for (const form of forms.split(' '))
    expect([form, demonymsOf(lang).get(hashWord(form))?.country]).toEqual([form, country]);
});

test('a word is the people of one country only, in every language', () => {
  for (const lang of ['es', 'fr', 'de', 'pt']) expect(demonymsOf(lang).size).toBeGreaterThan(500);
  expect(demonymsOf('de').has(hashWord('Polen'))).toBe(false);
});
