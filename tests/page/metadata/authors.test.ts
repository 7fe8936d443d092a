import { describe, expect, test } from 'vitest';
import { KILN, paragraphs, readStory, storyPage } from '../../helpers/read-story.ts';

const data = (author: unknown, more: readonly unknown[] = []) =>
  `<script type="application/ld+json">${JSON.stringify([{ '@type': 'NewsArticle', headline: 'Kiln lit again in Tarnfield', author }, ...more])}</script>`;
const authorsOf = (inside: string, head = '', beside = '') =>
  readStory(
    storyPage(inside + paragraphs(KILN), `<meta property="og:site_name" content="Tarnfield Mail">${head}`, beside),
  ).article?.authors;

describe('names in data', () => {
  test.each([
    ['given and family name', { '@type': 'Person', givenName: 'Lena', familyName: 'Orth' }, ['Lena Orth']],
    [
      'a whole name beside its parts',
      { '@type': 'Person', name: 'Lena Orth', givenName: 'Lena', familyName: 'Orth' },
      ['Lena Orth'],
    ],
    ['a given name alone', { '@type': 'Person', givenName: 'Lena' }, []],
    ['a name by reference', { '@id': '#lena' }, ['Lena Orth']],
    ['an address and no name', { '@type': 'Person', url: '/people/lena' }, []],
  ])('%s', (_, author, expected) => {
    const more = [
      { '@type': 'Person', '@id': '#lena', name: 'Lena Orth' },
      { '@type': 'ImageObject', name: 'A kiln at night' },
    ];
    expect(authorsOf('', data(author, more))).toEqual(expected);
  });
});

describe('a person is named before a body', () => {
  test.each([
    ['a body in the data', { '@type': 'Organization', name: 'Friends of the Kiln' }],
    ['the paper itself', { '@type': 'NewsMediaOrganization', name: 'The Tarnfield Mail' }],
    ['a desk', { '@type': 'Person', name: 'News desk' }],
    ['una redacción', { '@type': 'Person', name: 'Redacción' }],
    ['une rédaction', { '@type': 'Person', name: 'La rédaction' }],
    ['eine Redaktion', { '@type': 'Person', name: 'Redaktion' }],
    ['uma redação', { '@type': 'Person', name: 'Da Redação' }],
  ])('%s', (_, author) => {
    expect(authorsOf('<p class="byline">By Lena Orth</p>', data(author))).toEqual(['Lena Orth']);
  });

  test('a body is named where nobody else is', () => {
    expect(authorsOf('', data({ '@type': 'Organization', name: 'Friends of the Kiln' }))).toEqual([
      'Friends of the Kiln',
    ]);
  });

  test('a desk is not outdone by whoever a link leads to', () => {
    const inside = '<p>Thanks to <a href="/people/jo">Jo Merrit</a>.</p>';
    expect(authorsOf(inside, data({ '@type': 'Organization', name: 'Friends of the Kiln' }))).toEqual([
      'Friends of the Kiln',
    ]);
  });
});

describe('bylines', () => {
  test.each([
    ['By county reporter Lena Orth', ['Lena Orth']],
    ['Von unserer Korrespondentin Lena Orth', ['Lena Orth']],
    ['Por la corresponsal Lena Orth', ['Lena Orth']],
    ['Par notre envoyée spéciale Lena Orth', ['Lena Orth']],
    ['Por repórter Lena Orth', ['Lena Orth']],
    ['By Lena Orth, Arts Correspondent', ['Lena Orth']],
    ['By Lena Orth in Tarnfield', ['Lena Orth']],
    ['Von Lena Orth aus Tarnfeld', ['Lena Orth']],
    ['Par Lena Orth à Tarne', ['Lena Orth']],
    ['Por Lena Orth em Ostra', ['Lena Orth']],
    ['By Lena von der Au', ['Lena von der Au']],
    ['By Lena Orth, Jr. and Max Pohl, PhD', ['Lena Orth Jr.', 'Max Pohl PhD']],
  ])('%s', (byline, expected) => {
    expect(authorsOf(`<p class="byline">${byline}</p>`)).toEqual(expected);
  });
});

describe('who signs at the end', () => {
  const signed = (last: string, author: unknown = { '@type': 'Person', name: 'Tarnfield Mail' }) =>
    readStory(
      storyPage(
        paragraphs(KILN) + last,
        `<meta property="og:site_name" content="Tarnfield Mail | Home">${data(author)}`,
      ),
    ).article?.authors;
  test.each([
    ['<p><em>By Lena Orth</em></p>', ['Lena Orth']],
    ['<p><em>Von Lena Orth</em></p>', ['Lena Orth']],
    ['<p>Por Lena Orth</p>', ['Lena Orth']],
    ['<p>— Lena Orth</p>', ['Lena Orth']],
    ['<p>窑火重新点燃，镇上的人都来观看，直到深夜才散去。（记者 王小明）</p>', ['王小明']],
    ['<p>（责任编辑：王小明）</p>', ['王小明']],
  ])('%s', (last, expected) => {
    expect(signed(last)).toEqual(expected);
  });

  test.each([
    ['<p>By evening the square was empty again, and nobody had gone home cold.</p>'],
    ['<p>— and the kiln goes on</p>'],
    ['<p>Lena Orth was not there.</p>'],
  ])('not in %s', (last) => {
    expect(signed(last)).toEqual(['Tarnfield Mail']);
  });
});

describe('what is no person', () => {
  test.each([
    [
      'the site with its address',
      'tarnfield.example, Tarn, Norland',
      '<p class="byline">By Lena Orth</p>',
      ['Lena Orth'],
    ],
    ['initials', 'lo', '<div class="Story__Byline">By Lena Orth</div>', ['Lena Orth']],
    ['initials and nobody else', 'lo', '', ['lo']],
    ['two agencies', 'Press Association/News agency Oll', '', ['Press Association', 'News agency Oll']],
    ['a service', 'News Service of Norland', '', ['News Service of Norland']],
    ['a desk with a number in its name', 'TV24 Redaktion', '', ['TV24 Redaktion']],
    ['who made the picture', 'Redaktion', '<div class="bildautor">Max Pohl</div>', []],
    ['a network', 'Redaktion', '<a href="https://xing.example/profile/lena">Xing</a>', []],
  ])('%s', (_, author, inside, expected) => {
    expect(authorsOf(inside, `<meta name="author" content="${author}">`)).toEqual(expected);
  });

  test.each(['editors', 'newsteam', 'autoren'])('a writer whose page stands under /%s/', (path) => {
    expect(authorsOf(`<span><a href="/${path}/lena-orth">Lena Orth</a></span>`)).toEqual(['Lena Orth']);
  });
});

describe('writers of other stories', () => {
  const own = '<p class="by"><a rel="author" href="/author/lena">Lena Orth</a></p>';
  const strange = '<div class="author"><a rel="author" href="/author/max">Max Pohl</a></div>';
  test.each([
    ['in an article of their own', `<div><article><h4>Weir open</h4>${strange}</article></div>`],
    ['in a list of stories', `<div class="story-list"><div>${strange}</div></div>`],
    ['among what is new', `<div class="latest-news">${strange}</div>`],
  ])('%s', (_, beside) => {
    expect(authorsOf(own, '', beside)).toEqual(['Lena Orth']);
    expect(authorsOf('', '', beside)).toEqual([]);
  });

  test('an article of its own that holds the headline is no other story', () => {
    const html = `<html lang="en"><head><title>Kiln lit again in Tarnfield</title></head><body><article><h2>Kiln lit again in Tarnfield</h2>${own}</article><div>${paragraphs(KILN)}</div></body></html>`;
    expect(readStory(html).article?.authors).toEqual(['Lena Orth']);
  });

  test('what the box of the story is called does not hide its author', () => {
    const html = storyPage(own + paragraphs(KILN)).replace('<main>', '<main class="with-sidebar">');
    expect(readStory(html).article?.authors).toEqual(['Lena Orth']);
  });
});
