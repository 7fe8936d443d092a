import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import {
  chancePrefix,
  highlightName,
  isPrefix,
  PLAIN_PREFIX,
  styleHighlights,
} from '../../utils/page/highlight-names.ts';

const CSS = readFileSync('utils/page/highlights.css', 'utf8');
const names = (css: string) => [...css.matchAll(/::highlight\(([^)]*)\)/g)].map(([, name]) => name ?? '');

test('what a page can list tells neither whose the highlights are nor what they mean', () => {
  const css = styleHighlights(CSS, chancePrefix());
  expect(names(css).length).toBe(names(CSS).length);
  expect(new Set(names(css)).size).toBe(new Set(names(CSS)).size);
  for (const name of names(css)) expect(name).toMatch(/^[a-p]{12}\d+$/);
});

test('each document has names of its own', () => {
  const prefixes = Array.from({ length: 50 }, chancePrefix);
  expect(new Set(prefixes).size).toBe(50);
  for (const prefix of prefixes) expect(isPrefix(prefix, false)).toBe(true);
});

test('with the plain prefix the style sheet is as it is written', () => {
  expect(styleHighlights(CSS, PLAIN_PREFIX)).toBe(CSS);
  expect(highlightName(PLAIN_PREFIX, 'figure-on-dark')).toBe('sidelight-figure-on-dark');
});

test.each([
  ['a{}*{display:none}'],
  ['abcdefabcdef)'],
  ['abcdefabcdef\n'],
  ['abcdef'],
  [''],
  [null],
  [['abcdefabcdef']],
  [PLAIN_PREFIX],
])('%j goes into no style sheet', (prefix) => {
  expect(isPrefix(prefix, false)).toBe(false);
});
