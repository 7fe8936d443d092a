import fc from 'fast-check';
import { expect, test } from 'vitest';
import { namesIn } from '../../../utils/page/metadata/names-in-byline.ts';

test.each([
  ['By Ines Okafor', ['Ines Okafor']],
  ['By Ines Okafor and Tomas Reyl', ['Ines Okafor', 'Tomas Reyl']],
  ['Von Katja Brühl und Jens Ahlers', ['Katja Brühl', 'Jens Ahlers']],
  ['Por Rocío Baena | 5 de diciembre de 2022', ['Rocío Baena']],
  ['Written by: Per Sandvik, Senior correspondent', ['Per Sandvik']],
  ['Ines Okafor (London) • 4 min read', ['Ines Okafor']],
  ['记者：王小明、李华', ['王小明', '李华']],
  ['Jean-Luc O’Malley-Šimek', ['Jean-Luc O’Malley-Šimek']],
  ['https://www.facebook.com/somebody', []],
  ['@somebody', []],
  ['admin', []],
  ['By', []],
  ['Follow us on Twitter', []],
  ['Read more about the people who count trees in towns like this', []],
])('%s', (byline, names) => {
  expect(namesIn(byline)).toEqual(names);
});

test('no byline gives an empty name', () => {
  fc.assert(fc.property(fc.string(), (byline) => namesIn(byline).every((name) => name.trim().length > 1)));
});
