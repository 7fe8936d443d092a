import { expect, test } from 'vitest';
import { readPerspectives } from '../../helpers/read-perspectives.ts';

const at = (text: string, lang: string) =>
  readPerspectives(text, lang, { published: '2012-03-09' }).map(({ words, family, text: said }) => [
    words,
    family,
    said,
  ]);

test.each([
  ['en', 'The mill closed 12 years ago.', '12 years'],
  ['de', 'Die Mühle schloss vor 12 Jahren.', '12 Jahren'],
  ['es', 'El molino cerró hace 12 años.', '12 años'],
  ['fr', 'Le moulin a fermé il y a 12 ans.', '12 ans'],
  ['pt', 'O moinho fechou há 12 anos.', '12 anos'],
])('%s: %s', (lang, text, words) => {
  expect(at(text, lang)).toEqual([
    [words, 'since/years-ago', 'This was written in 2012; counted from then it is about 2000.'],
  ]);
});

test('what happened earlier than a number of years ago has a year it was not after', () => {
  expect(at('The mill closed more than 12 years ago.', 'en')).toEqual([
    ['12 years', 'since/years-ago', 'This was written in 2012; counted from then it is 2000 or before.'],
  ]);
});

test.each([
  ['en', 'The mill closed 12 years ago, in 2000.'],
  ['en', 'The mill closed two years ago.'],
  ['en', 'The mill closed nine years ago.'],
  ['en', 'The mill ran for 12 years.'],
  ['de', 'Die Mühle stand 12 Jahre still.'],
  ['es', 'El molino funcionó 12 años.'],
  ['fr', 'Le moulin a tourné pendant 12 ans.'],
  ['pt', 'O moinho funcionou 12 anos.'],
  ['en', 'Twelve people were killed 12 years ago.'],
])('silent, %s: %s', (lang, text) => {
  expect(at(text, lang)).toEqual([]);
});
