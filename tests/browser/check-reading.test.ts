import { expect, test, vi } from 'vitest';
import { makeFakeBrowser } from '../helpers/fake-browser.ts';

vi.mock('../../utils/browser/browser.ts', () => ({ browser: makeFakeBrowser() }));
const { checkReading } = await import('../../utils/browser/check-reading.ts');

const FROM = 'https://mail.tarnfield.example/kiln';
const TEXT = 'The kiln was lit.\nIt took two days.';
const ARTICLE = {
  url: FROM,
  title: 'Kiln lit',
  authors: ['Lena Orth'],
  published: '2024-05-30',
  modified: null,
  publisher: { name: 'Mail', domain: 'mail.tarnfield.example' },
  lang: 'en',
  text: TEXT,
  blocks: [
    { span: [0, 17], kind: 'paragraph' },
    { span: [18, 35], kind: 'paragraph' },
  ],
  links: [{ span: [4, 8], href: 'https://mail.tarnfield.example/pit' }],
};
const READING = {
  document: 'one',
  url: FROM,
  part: 'page',
  insisted: false,
  page: { kind: 'news-article', score: 0.9, signals: ['dated'] },
  article: ARTICLE,
  notRead: ['chart'],
};
const withArticle = (parts: object) => ({ ...READING, article: { ...ARTICLE, ...parts } });

test.each([
  ['of an article', READING, FROM],
  ['of no article', { ...READING, article: null, page: null }, FROM],
  ['of a selection', { ...READING, part: 'selection' }, FROM],
  ['after the page has changed its path', READING, 'https://mail.tarnfield.example/other?x=1#y'],
  ['where the browser tells no address', READING, null],
])('a reading %s is taken', (_, reading, from) => {
  expect(checkReading(reading, from)).toBe(reading);
});

test.each<[string, unknown]>([
  ['nothing', null],
  ['a word', 'reading'],
  ['a list', [READING]],
  ['of another site', { ...READING, url: 'https://bank.example/' }],
  ['of a part there is none of', { ...READING, part: 'frame' }],
  ['of a document without an id', { ...READING, document: 7 }],
  ['of a page of no kind', { ...READING, page: { score: 1, signals: [] } }],
  ['with a score that is none', { ...READING, page: { ...READING.page, score: Number.NaN } }],
  ['without a text', withArticle({ text: undefined })],
  ['with a text of megabytes', withArticle({ text: 'a'.repeat(2_000_001) })],
  ['with places outside its text', withArticle({ blocks: [{ span: [-5, 1e9], kind: 'paragraph' }] })],
  ['with places that are no whole numbers', withArticle({ blocks: [{ span: [0.5, 3], kind: 'paragraph' }] })],
  ['with a place that ends before it begins', withArticle({ blocks: [{ span: [9, 3], kind: 'paragraph' }] })],
  ['with blocks in each other', withArticle({ blocks: [ARTICLE.blocks[0], { span: [3, 9], kind: 'quote' }] })],
  ['with a million blocks', withArticle({ blocks: Array(1_000_000).fill({ span: [0, 0], kind: 'paragraph' }) })],
  ['with links that lead nowhere', withArticle({ links: [{ span: [0, 2] }] })],
  ['with authors that are no words', withArticle({ authors: [{}] })],
  ['with a publisher of no name', withArticle({ publisher: { domain: 'x' } })],
  ['with a line of megabytes', withArticle({ title: 'a'.repeat(20_001) })],
  ['with no word on what was not read', { ...READING, notRead: null }],
])('a reading is refused: %s', (_, reading) => {
  expect(checkReading(reading, FROM)).toBeNull();
});
