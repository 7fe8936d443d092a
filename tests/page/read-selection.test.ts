// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { readSelection } from '../../utils/page/read-selection.ts';

const URL = 'https://notes.example/ferries';

beforeEach(() => {
  document.head.innerHTML = '<title>Notes on ferries</title>';
  document.body.innerHTML = `<nav>Home</nav><p id="one">The   office of <b>Lisbon</b> counted 1,250 ferries.</p>
    <p id="two">It had <a href="/room">room for 400</a> more, its director said.</p>`;
});

function select(from: string, start: number, to: string, end: number): void {
  const selection = document.getSelection()!;
  selection.removeAllRanges();
  const range = document.createRange();
  range.setStart(document.querySelector(from)!.firstChild!, start);
  range.setEnd(document.querySelector(to)!.firstChild!, end);
  selection.addRange(range);
}

const read = (words = '') => readSelection(document, URL, words);

test('the words selected are a small article of their page, each with its way back', () => {
  select('#one b', 2, '#two a', 8);
  const { article, textMap } = read()!;
  expect(article).toMatchObject({ url: URL, title: 'Notes on ferries', lang: 'en' });
  expect(article.text).toBe('sbon counted 1,250 ferries.\nIt had room for');
  expect(article.blocks.map(({ span }) => article.text.slice(...span))).toEqual([
    'sbon counted 1,250 ferries.',
    'It had room for',
  ]);
  expect(article.links.map(({ span, href }) => [article.text.slice(...span), href])).toEqual([
    ['room for', 'https://notes.example/room'],
  ]);
  const at = article.text.indexOf('1,250');
  expect(textMap.toRange([at, at + 5])?.toString()).toBe('1,250');
  expect(textMap.toRange([0, 4])?.toString()).toBe('sbon');
  expect(textMap.isCurrent()).toBe(true);
});

test('white space is as a browser shows it, and none is left at the ends', () => {
  select('#one', 3, '#one', 16);
  expect(read()!.article.text).toBe('office of');
});

test('without a selection in reach the words are read as the browser gives them, without a way back', () => {
  document.getSelection()!.removeAllRanges();
  const { article, textMap } = read('  From a frame: 1,250 ferries.  ')!;
  expect(article.text).toBe('From a frame: 1,250 ferries.');
  expect(article.blocks).toEqual([{ span: [0, article.text.length], kind: 'paragraph' }]);
  expect(textMap.toRange([0, 4])).toBeNull();
});

test('a selection in a frame is not mistaken for one in the page', () => {
  select('#one b', 0, '#one b', 6);
  expect(readSelection(document, URL, 'From a frame', true)!.article.text).toBe('From a frame');
});

test('where nothing is selected there is nothing to read', () => {
  document.getSelection()!.removeAllRanges();
  expect(read('  ')).toBeNull();
});
