// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { watchGrowth } from '../../utils/page/growth.ts';
import { makeTextMap } from '../../utils/page/text-map.ts';

const LONG = 'The ferry office said on Monday that it would count the passengers again. '.repeat(3);
let hasGrown: () => boolean;

beforeEach(() => {
  document.body.innerHTML = '<aside></aside><article><p>One.</p><p>Two.</p></article>';
  const [one, two] = [...document.querySelectorAll('p')].map((p) => p.firstChild as Text);
  hasGrown = watchGrowth(
    makeTextMap('One.\nTwo.', [
      { start: 0, length: 4, node: one!, nodeOffset: 0 },
      { start: 5, length: 4, node: two!, nodeOffset: 0 },
    ]),
  );
});

function add(tag: string, text: string, where = 'article'): void {
  const element = document.createElement(tag);
  element.textContent = text;
  document.querySelector(where)!.append(element);
}

test('a paragraph more is growth', () => {
  expect(hasGrown()).toBe(false);
  add('p', LONG);
  expect(hasGrown()).toBe(true);
});

test.each([
  ['a counter', 'span', '3 comments', 'article'],
  ['a script', 'script', LONG, 'article'],
  ['what comes elsewhere on the page', 'p', LONG, 'aside'],
])('%s is none', (_, tag, text, where) => {
  add(tag, text, where);
  expect(hasGrown()).toBe(false);
});

test('what the markup hid is growth when it is shown', () => {
  document.querySelector('article')!.insertAdjacentHTML('beforeend', `<div hidden><p>${LONG}</p></div>`);
  expect(hasGrown()).toBe(false);
  document.querySelector('article > div')!.removeAttribute('hidden');
  expect(hasGrown()).toBe(true);
});

test('where nothing was read nothing grows', () => {
  expect(watchGrowth(makeTextMap('', []))()).toBe(false);
});
