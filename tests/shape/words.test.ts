import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { WITH_WORDS } from './files-with-words.ts';

/**
 * Words of a language stand in utils/core/lang only. What the pack is built from is data, and what is said to the reader stands in
 * the catalogues.
 */
const sources = globSync('{entrypoints,components,utils}/**/*.{ts,tsx}')
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => !/^utils\/(?:core\/lang|pack|commands)\//.test(file))
  .sort();

/** Small words of the other languages that are read, none of them an English word, a unit or a key of an object. */
const FOREIGN = new Set(
  `der das und nicht ist sind wurde mit von dem den des auf nach sagte jahr seit noch sehr
   el los las que del por una como más según sobre desde
   les est dans pour avec sont été aux depuis
   não uma dos das pelo também`.split(/\s+/),
);

/** String literals, templates and regular expressions of a source, comments left out: near enough for counting words. */
function literalsOf(source: string): string[] {
  const bare = source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|[^:'"`\\])\/\/.*$/gm, '$1');
  return (
    bare.match(
      /'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`|\/(?![*/\s])(?:[^/\\\n]|\\.)+\/[dgimsuvy]*/g,
    ) ?? []
  );
}

/** Micro and ohm are signs of units in every language. */
const hasForeignLetters = (literal: string): boolean => /[^\P{L}A-Za-zªºµμΩ]/u.test(literal);
const hasForeignWords = (literal: string): boolean =>
  new Set(literal.match(/\p{L}+/gu)?.filter((word) => FOREIGN.has(word))).size >= 2;

const withWords = sources.filter((file) =>
  literalsOf(readFileSync(file, 'utf8')).some((literal) => hasForeignLetters(literal) || hasForeignWords(literal)),
);

test('no other file takes up words of a language: they belong in utils/core/lang', () => {
  expect(withWords.filter((file) => !WITH_WORDS.has(file))).toEqual([]);
});

test('the test would see them', () => {
  expect(literalsOf(`const a = 'größte'; // für\nconst b = /\\b(?:del|los)\\b/;`)).toEqual([
    `'größte'`,
    '/\\b(?:del|los)\\b/',
  ]);
  expect(hasForeignLetters(`'größte'`)).toBe(true);
  expect(hasForeignWords('/\\b(?:del|los)\\b/')).toBe(true);
  expect(hasForeignWords("'of the'")).toBe(false);
});

const comparing = sources.filter((file) =>
  /\blang(?:uage)?(?:Code)?\s*[!=]==|\.code\s*[!=]==\s*'(?:en|es|fr|de|pt)'/.test(readFileSync(file, 'utf8')),
);

/** Files that still ask which language it is, where a named trait of `Language` belongs. The list may only shrink. */
const STILL_COMPARING: ReadonlySet<string> = new Set(['utils/page/metadata/language.ts']);

test('no other file asks which language it is: a difference of grammar is a trait of Language', () => {
  expect(comparing.filter((file) => !STILL_COMPARING.has(file))).toEqual([]);
});
