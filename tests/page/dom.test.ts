// @vitest-environment happy-dom
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { commonHolder, nextSiblingOf, parentOf, tagOf, textOf } from '../../utils/page/dom.ts';
import { readBlocks } from '../../utils/page/text/read-blocks.ts';
import { makeTextMap } from '../../utils/page/text-map.ts';

const TRAPS = [
  'parentNode',
  'parentElement',
  'nextSibling',
  'firstChild',
  'firstElementChild',
  'childNodes',
  'tagName',
  'nodeType',
  'id',
  'getAttribute',
  'hasAttribute',
  'textContent',
  'ownerDocument',
];
afterEach(() => {
  const form = document.querySelector('form');
  for (const name of form ? TRAPS : []) Reflect.deleteProperty(form!, name);
});
const WORDS = 'It held 14,500 people.';

/** A story in a form with a field of that name. Not every DOM for tests lets a field hide a property: here it does. */
function trap(name: string): HTMLFormElement {
  document.body.innerHTML = `<main><form><p>${WORDS}</p><p>And more.</p></form></main>`;
  const form = document.querySelector('form')!;
  const field = document.createElement('input');
  field.name = name;
  form.append(field);
  Object.defineProperty(form, name, { value: field, configurable: true });
  return form;
}

test.each(TRAPS)('a form with a field named %s is read like any other', (name) => {
  const form = trap(name);
  expect(parentOf(form)).toBe(document.querySelector('main'));
  expect(nextSiblingOf(form)).toBeNull();
  expect(tagOf(form)).toBe('FORM');
  expect(textOf(form, 100)).toBe(`${WORDS}And more.`);
  const { blocks } = readBlocks(document);
  expect(blocks.map(({ text }) => text)).toEqual([WORDS, 'And more.']);
  const map = makeTextMap(WORDS, blocks.flatMap(({ segments }) => segments).slice(0, 1));
  expect(map.container()).toBe(document.querySelector('p'));
});

test('the smallest element that holds two places is found through a form that hides its parent', () => {
  const form = trap('parentElement');
  const [first, last] = document.querySelectorAll('p');
  expect(commonHolder(first!.firstChild!, last!.firstChild!)).toBe(form);
  expect(commonHolder(first!.firstChild!, document.createTextNode('elsewhere'))).toBeNull();
});

test('the words of an element end with it, and where they are too many to be a label', () => {
  document.body.innerHTML = '<p id="a">One <b>two</b><!-- not this --> three</p><p>four</p>';
  const element = document.querySelector('#a')!;
  expect(textOf(element, 100)).toBe('One two three');
  expect(textOf(element, 5)).toBe('One tw');
  expect(textOf(document.createElement('p'), 5)).toBe('');
});

test('nothing in this folder asks an element of the page for what a form may hide', () => {
  const files = readdirSync('utils/page', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
  const asks =
    /\.(?:parentNode|parentElement|nextSibling|previousSibling|firstChild|lastChild|children|childNodes|attributes|tagName|getAttribute|hasAttribute|querySelector(?:All)?|closest|textContent|documentElement|defaultView|createElement|createRange|elementFromPoint)\b(?! =)/;
  const found = files
    .filter((file) => file !== 'dom.ts')
    .flatMap((file) =>
      readFileSync(join('utils/page', file), 'utf8')
        .split('\n')
        .filter((line) => asks.test(line) && !/^\s*(?:\/\/|\*|\/\*)/.test(line))
        .map((line) => `${file}: ${line.trim()}`),
    );
  expect(found).toEqual([]);
});
