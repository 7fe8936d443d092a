import { makeChance } from './chance.ts';
import { hostileData, hostilePage, PROSE, type Shape } from './shapes.ts';

/*
 * Each kind of hostile shape otherwise than it was found: by other tags, other marks, other nestings, other words. What was mended for
 * one tag or one word alone is seen here.
 */

const TAGS = ['span', 'section', 'p', 'address', 'a', 'li', 'td', 'dd', 'figure', 'my-name', 'font', 'option', 'svg'];
const MARKS = [
  'class="author"',
  'class="byline"',
  'class="article__author-name"',
  'itemprop="author"',
  'itemprop="name"',
  'rel="author"',
  'data-testid="byline"',
  'itemscope itemtype="https://schema.org/Person"',
  'hidden',
  'class="caption"',
  'role="heading"',
];
const NESTS = [
  ['dl', 'dd'],
  ['section', 'header'],
  ['table', 'tr', 'td'],
  ['details', 'summary'],
  ['fieldset', 'div'],
  ['blockquote', 'p'],
  ['ol', 'li', 'p'],
  ['figure', 'figcaption'],
  ['article', 'article'],
  ['main', 'section'],
  ['aside', 'nav'],
  ['h2', 'a'],
  ['sup', 'sub'],
  ['my-part', 'my-part'],
];
const KEYS = [
  'name',
  'author',
  'articleBody',
  'image',
  'publisher',
  '@graph',
  'mainEntity',
  'isPartOf',
  'hasPart',
  'description',
  'keywords',
  'datePublished',
  '@type',
  'inLanguage',
];
const PADS = ['/*', '*/', '//', '<!--', '-->', ']]>', '<![CDATA[', ' ', '\\n', '\\u2028', '"', '\\\\', '{', '[', ','];
const BARS = ['|', ' | ', '-', ' - ', '–', ' · ', '»', ': ', ' ', '…', '/', 'a | ', '| a '];
const ATTRIBUTES = ['class', 'id', 'style', 'title', 'data-a', 'aria-label', 'itemprop', 'href', 'alt', 'rel', 'lang'];
/** What texts are made of, in pairs and threes. */
const BITS = [
  ...[
    '1',
    '1,',
    '1.',
    '1 ',
    "1'",
    '1-',
    '1/',
    '1:',
    '½',
    '0',
    '12:30 ',
    '2024',
    '1st ',
    '1e5 ',
    '-',
    '–',
    '%',
    ' %',
    '$',
    '€ ',
    '£1',
  ],
  ...[
    'one ',
    'one hundred ',
    'thousand ',
    'million ',
    'half ',
    'un millón ',
    'mille ',
    'tausend',
    'metade de ',
    'deux tiers ',
  ],
  ...['of ', 'and ', 'to ', 'between ', 'from ', 'por ', 'de la ', 'von ', 'd’', 'per ', 'each ', 'than ', 'not '],
  ...[
    '“',
    '”',
    '"',
    '«',
    '»',
    '‘',
    '’',
    '(',
    ')',
    '[',
    ',',
    '.',
    ';',
    ':',
    '…',
    '\n',
    '\n\n',
    '\t',
    '—',
    '*',
    '@a ',
    '#a ',
  ],
  ...[
    'Lena ',
    'Lena Orth ',
    'A. ',
    'Mr. ',
    'Dr ',
    'Orth-',
    'MCDONALD ',
    'x',
    'said ',
    'dijo ',
    'sagte ',
    'disse ',
    'a déclaré ',
  ],
  ...[
    'May ',
    'Monday, ',
    '4 May ',
    'le 3 mai ',
    'am 3. Mai ',
    'Q1 ',
    'last year ',
    'km',
    ' per cent',
    ' percent of ',
    'years old ',
    'people ',
  ],
  ...['\u00ad', '\u200b', '\u0301', '😀', '中', 'ا', 'http://a.b/', 'a@b.c ', 'It was up ', 'fell by ', 'rose to '],
];
const LANGUAGES = ['en', 'es', 'fr', 'de', 'pt'];

const html = (name: string, make: (n: number) => string): Shape => ({ name, kind: 'html', make });
/** So many pieces as fill `n` characters. */
const fill = (piece: string, n: number) => piece.repeat(Math.max(1, Math.floor(n / piece.length)));

const PAGES: readonly Shape[] = [
  ...TAGS.flatMap((tag) => [
    html(`<${tag}> that is never closed`, (n) => hostilePage(PROSE + fill(`<${tag}>`, n))),
    html(`<${tag}> with a word, that is never closed`, (n) => hostilePage(PROSE + fill(`<${tag}>a `, n))),
    ...MARKS.map((mark) =>
      html(`<${tag} ${mark}> in each other`, (n) => {
        const open = `<${tag} ${mark}>a `;
        return hostilePage(PROSE + fill(open, n / 2) + fill(`</${tag}>`, ((n / 2) * (tag.length + 3)) / open.length));
      }),
    ),
  ]),
  ...NESTS.map((nest) =>
    html(`${nest.join(' in ')} in each other`, (n) =>
      hostilePage(PROSE + fill(nest.map((tag) => `<${tag}>a `).join(''), n)),
    ),
  ),
  ...KEYS.flatMap((key) => [
    html(`data: ${key} in each other`, (n) =>
      hostileData(`{"@type":"NewsArticle","${key}":${fill(`{"${key}":`, n)}1${fill('}', n / (key.length + 4))}}`),
    ),
    html(`data: lists as ${key}`, (n) =>
      hostileData(`{"@type":"NewsArticle","${key}":${fill('[', n / 2)}1${fill(']', n / 2)}}`),
    ),
    html(`data: many as ${key}`, (n) => hostileData(`{"@type":"NewsArticle","${key}":[${fill('"Lena Orth",', n)}1]}`)),
  ]),
  ...PADS.flatMap((pad) => [
    html(`data before ${pad}`, (n) => hostileData(`{}${fill(pad, n)}x`)),
    html(`data after ${pad}`, (n) => hostileData(`${fill(pad, n)}{"@type":"NewsArticle"}`)),
  ]),
  ...BARS.flatMap((bar) => [
    html(`a title of “${bar}”`, (n) => hostilePage(PROSE, `<meta property="og:title" content="a${fill(bar, n)}b">`)),
    html(`a headline of “${bar}”`, (n) => hostilePage(`<h1>a${fill(bar, n)}b</h1>${PROSE}`)),
    html(`an author of “${bar}”`, (n) => hostilePage(`<p class="byline">By a${fill(bar, n)}b</p>${PROSE}`)),
  ]),
  ...ATTRIBUTES.flatMap((name) => [
    html(`${name} of many words`, (n) =>
      hostilePage(`<div ${name}="${fill('ad ', n / 2)}">${fill('<p>short</p>', n / 2)}${PROSE}</div>`),
    ),
    html(`many ${name}`, (n) => hostilePage(PROSE + fill(`<i ${name}="comments author promo">a</i>`, n))),
  ]),
];

/** `count` texts that repeat two or three bits, the same for the same seed. */
const texts = (seed: number, count: number): Shape[] => {
  const chance = makeChance(seed);
  return Array.from({ length: count }, () => {
    const bits = Array.from({ length: 2 + chance.below(2) }, () => chance.pick(BITS)).join('');
    const lang = chance.pick(LANGUAGES);
    return { name: `${lang}: ${JSON.stringify(bits)}`, kind: 'text', lang, make: (n) => fill(bits, n) };
  });
};

/** All variations of pages, and as many of texts. */
export const variedShapes = (seed: number, count: number): readonly Shape[] => [...PAGES, ...texts(seed, count)];
