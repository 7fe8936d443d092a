import { parseHTML } from 'linkedom';
import { beforeEach, expect, test, vi } from 'vitest';
import { tameMarkup } from '../../utils/commands/tame-markup.ts';

/** How often the page's tree was asked for anything. */
const asked = vi.hoisted(() => ({ times: 0 }));
vi.mock('../../utils/page/dom.ts', async (original) => {
  const members = await original<Record<string, (...args: unknown[]) => unknown>>();
  const counted = (act: (...args: unknown[]) => unknown) => {
    return (...args: unknown[]) => {
      asked.times++;
      return act(...args);
    };
  };
  return Object.fromEntries(Object.entries(members).map(([name, act]) => [name, counted(act)]));
});
const { readPage } = await import('../../utils/page/read-page.ts');

beforeEach(() => {
  asked.times = 0;
});

const PARAGRAPHS = [
  'The council of Larkmoor has counted every tree in its streets, squares and parks, and found 14,500 of them, officials said on Tuesday.',
  '“We did not expect that many,” said Ida Brandt, who leads the parks service and had put the number at about 9,000 before the count.',
  'The count took four weeks, cost 12,000 pounds and was done by 30 people, who walked every street of the town with a map and a pencil.',
];
const PROSE = PARAGRAPHS.map((paragraph) => `<p>${paragraph}</p>`).join('');
const page = (body: string, head = '') =>
  `<!doctype html><html lang="en"><head><title>A town counts its trees</title><meta property="og:type" content="article">${head}</head><body><main><article><h1>A town counts its trees</h1>${body}</article></main></body></html>`;
const data = (json: string) => page(PROSE, `<script type="application/ld+json">${json}</script>`);

const read = (html: string) =>
  readPage(parseHTML(tameMarkup(html)).document as unknown as Document, 'https://example.com/news/2025/03/04/trees');

/** Pages that grow with `n` in one way. */
const SHAPES: readonly (readonly [name: string, shape: (n: number) => string])[] = [
  [
    'marks of an author inside each other',
    (n) => page(PROSE + '<div class="author">a '.repeat(n) + '</div>'.repeat(n)),
  ],
  ['bylines inside each other', (n) => page(PROSE + '<div class="byline">'.repeat(n) + 'x'.repeat(n))],
  [
    'itemprops inside each other',
    (n) => page(`${PROSE}${'<i itemprop="author"><b itemprop="name">a '.repeat(n)}${'</b></i>'.repeat(n)}`),
  ],
  ['many authors that are none', (n) => page(PROSE + '<a class="author">x</a>'.repeat(n))],
  ['tags that are never closed', (n) => page(PROSE + '<b>'.repeat(n))],
  ['blocks inside each other', (n) => page(PROSE + '<div><ul><li>a '.repeat(n))],
  ['tables inside each other', (n) => page(PROSE + '<table><tr><td>a '.repeat(n))],
  ['a class over many blocks', (n) => page(`<div class="${'a'.repeat(n)}">${'<p>short</p>'.repeat(n)}${PROSE}</div>`)],
  ['many headings', (n) => page(PROSE + '<h2>One of many headings</h2>'.repeat(n))],
  ['many times', (n) => page(PROSE + '<time>yesterday</time>'.repeat(n))],
];

test.each(SHAPES)('%s: twice the page is no more than twice the steps', (_, shape) => {
  const steps = [400, 800, 1600].map((n) => {
    asked.times = 0;
    const { article } = read(shape(n));
    expect(article?.text).toContain('found 14,500 of them');
    return asked.times;
  });
  const [first = 0, second = 0, third = 0] = steps;
  expect(second).toBeLessThan(2.1 * first + 2000);
  expect(third).toBeLessThan(2.1 * second + 2000);
});

/** Too long to be read at all in more than linear time: each would take hours. */
const LONG: readonly (readonly [name: string, html: string])[] = [
  ['blanks after an arrow in the data', data(`{}-->${' '.repeat(2_000_000)}x`)],
  ['blanks before an arrow', data(`{}${' '.repeat(2_000_000)}-->x`)],
  ['arrows in the data', data(`${'-->'.repeat(500_000)}x`)],
  ['a title of bars', page(PROSE, `<meta property="og:title" content="a${'|'.repeat(1_000_000)}b | c">`)],
  ['a title of blanks and bars', page(PROSE, `<title>a${' -'.repeat(500_000)} b</title>`)],
  ['a class of words', page(`<div class="${'ab '.repeat(400_000)}">${PROSE}</div>`)],
  ['data inside each other', data(`{"@type":"NewsArticle","headline":${'['.repeat(300_000)}1${']'.repeat(300_000)}}`)],
  [
    'names inside each other',
    data(`{"@type":"NewsArticle","author":${'{"name":'.repeat(100_000)}1${'}'.repeat(100_000)}}`),
  ],
  ['pages inside each other', data(`${'{"@type":"WebPage","mainEntity":'.repeat(50_000)}1${'}'.repeat(50_000)}`)],
  ['many authors in the data', data(`{"@type":"NewsArticle","author":[${'{"@id":"x"},'.repeat(50_000)}1]}`)],
  ['tags that are never closed', page(PROSE + '<i>'.repeat(300_000))],
];

test.each(LONG)('%s: the page is read all the same', (_, html) => {
  const { page: kind, article } = read(html);
  expect(kind.kind).not.toBe('other');
  expect(article?.text).toContain('found 14,500 of them');
});

test('a page of hundreds of thousands of nodes is read as far as it goes, and that is told', () => {
  const { article, notRead } = read(page(PROSE + '<i>a</i>'.repeat(100_000)));
  expect(article?.text).toContain('found 14,500 of them');
  expect(notRead).toContain('rest of the text');
});

test('data with marks of a comment around them are read', () => {
  const json = '{"@type":"NewsArticle","headline":"A town counts its trees","author":"Tilda Marsh"}';
  for (const around of [
    `<!--${json}-->`,
    `/*<![CDATA[*/${json}/*]]>*/`,
    `//<![CDATA[\n${json}\n//]]>`,
    `<![CDATA[${json}]]>`,
    `${json};`,
    `/* <![CDATA[ */ ${json} /* ]]> */ `,
  ])
    expect(read(data(around)).article?.authors).toEqual(['Tilda Marsh']);
});
