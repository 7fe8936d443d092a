/** Pages and texts that grow with `n` in one way and have brought readers of pages to a standstill. */
export interface Shape {
  readonly name: string;
  readonly kind: 'html' | 'text';
  /** Of a text. */
  readonly lang?: string;
  readonly make: (n: number) => string;
}

export const PROSE =
  '<p>The last kiln of Tarnfield was lit again on Friday, ninety years after the pottery on the hill had closed its gates.</p>'.repeat(
    4,
  );
/** A news page around a body. */
export const hostilePage = (body: string, head = '') =>
  `<!doctype html><html lang="en"><head><title>Kiln lit again</title><meta property="og:type" content="article">${head}</head><body><main><article><h1>Kiln lit again in Tarnfield</h1>${body}</article></main></body></html>`;
/** A news page with this in its data. */
export const hostileData = (json: string) => hostilePage(PROSE, `<script type="application/ld+json">${json}</script>`);
const html = (name: string, make: (n: number) => string): Shape => ({ name, kind: 'html', make });
const text = (name: string, make: (n: number) => string): Shape => ({ name, kind: 'text', make });

/** Each takes `n` as roughly the number of characters. */
export const SHAPES: readonly Shape[] = [
  html('marks of authors in each other', (n) => hostilePage(PROSE + '<div class="author">a '.repeat(n / 22))),
  html('bylines in each other around a long text', (n) =>
    hostilePage(`${PROSE}${'<div class="byline">'.repeat(400)}${'x '.repeat(n / 2)}`),
  ),
  html('fields named like properties', (n) =>
    hostilePage(PROSE + '<form><input name="parentNode"><p>short</p></form>'.repeat(n / 50)),
  ),
  html('tags that are never closed', (n) => hostilePage(PROSE + '<b>'.repeat(n / 3))),
  html('blocks in each other', (n) => hostilePage(PROSE + '<div><ul><li>a '.repeat(n / 15))),
  html('a class of so many characters over many blocks', (n) =>
    hostilePage(`<div class="${'ab '.repeat(n / 6)}">${'<p>short</p>'.repeat(n / 24)}${PROSE}</div>`),
  ),
  html(
    'many stories with headlines',
    (n) => hostilePage(PROSE, '') + `<article><h1>Another story of the day</h1>${PROSE}</article>`.repeat(n / 600),
  ),
  html('many lists', (n) =>
    hostilePage(PROSE + '<p>So many:</p><ul><li>one of them</li><li>two of them</li></ul>'.repeat(n / 70)),
  ),
  html('many quotations set large', (n) =>
    hostilePage(PROSE + '<blockquote>Nobody believed that it would draw</blockquote>'.repeat(n / 60)),
  ),
  html('many footnotes', (n) => hostilePage(`${PROSE}<p>${'It held 730<sup>1</sup> sheep. '.repeat(n / 30)}</p>`)),
  html('many times', (n) => hostilePage(PROSE + '<time datetime="2024-05-30">30 May</time>'.repeat(n / 45))),
  html('an arrow and blanks in the data', (n) => hostileData(`{}-->${' '.repeat(n)}x`)),
  html('data in each other', (n) =>
    hostileData(`{"@type":"NewsArticle","headline":${'['.repeat(n / 2)}1${']'.repeat(n / 2)}}`),
  ),
  html('the article in the data as well', (n) =>
    hostileData(`{"@type":"NewsArticle","articleBody":"${'The kiln was lit. '.repeat(n / 18)}"}`),
  ),
  html('a title of bars', (n) => hostilePage(PROSE, `<meta property="og:title" content="a${'|'.repeat(n)}b | c">`)),
  html('many elements in one paragraph', (n) => hostilePage(`${PROSE}<p>${'<i>a.</i>'.repeat(n / 9)}</p>`)),
  html('character references', (n) => hostilePage(`${PROSE}<p>${'&amp;#'.repeat(n / 6)}</p>`)),
  text('digits and commas', (n) => '1,'.repeat(n / 2)),
  text('one long number', (n) => '7'.repeat(n)),
  text('counts of things', (n) => 'It held 730 sheep, 12 goats and 4.5 million bees. '.repeat(n / 50)),
  text('shares without an end', (n) => 'half of a third of '.repeat(n / 19)),
  text('names that speak', (n) => 'Lena Orth spoke. '.repeat(n / 17)),
  text('names without a stop', (n) => 'Lena Orth of Tarnfield and '.repeat(n / 27)),
  text('quotations that never close', (n) => '“It was so, said '.repeat(n / 17)),
  text('dates', (n) => 'On 4 May 2024 and in June 1999, '.repeat(n / 32)),
  text('brackets', (n) => '('.repeat(n)),
  text('lines', (n) => 'A short line\n'.repeat(n / 13)),
  text('marks of direction', (n) => '\u202e\u200b'.repeat(n / 2)),
  text('letters with marks', (n) => `a${'\u0301'.repeat(n)}`),
];
