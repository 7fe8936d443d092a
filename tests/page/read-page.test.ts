import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { type PageReading, readPage } from '../../utils/page/read-page.ts';

const read = (html: string, url = 'https://example.com/news/2025/03/04/a-town-counts-its-trees'): PageReading =>
  readPage(parseHTML(html).document as unknown as Document, url);

/** What must hold of every reading, whatever the page. */
function expectSound({ page, article, textMap }: PageReading): void {
  expect(page.score).toBeGreaterThanOrEqual(0);
  expect(page.score).toBeLessThanOrEqual(1);
  expect(textMap.text).toBe(article?.text ?? '');
  if (!article) return;
  expect(article.text).toBe(article.blocks.map(({ span }) => article.text.slice(...span)).join('\n'));
  for (const { span } of article.links) expect(article.text.slice(...span).trim()).not.toBe('');
  for (const match of article.text.matchAll(/[^\s]/gu)) {
    const points = textMap.toPoints([match.index, match.index + match[0].length]);
    expect(points?.start.node.data.slice(points.start.offset, points.end.offset)).toBe(match[0]);
  }
}

const PARAGRAPHS = [
  'The council of Larkmoor has counted every tree in its streets, squares and parks, and found 14,500 of them, officials said on Tuesday.',
  '“We did not expect that many,” said Ida Brandt, who leads the parks service and had put the number at about 9,000 before the count began.',
  'The count took four weeks, cost 12,000 pounds and was done by 30 people, who walked every street of the town with a map and a pencil.',
  'According to the report, one tree in three is older than a hundred years, and most of those stand along the river, where the town began.',
];
const body = PARAGRAPHS.map((paragraph) => `<p>${paragraph}</p>`).join('\n');
const story = (inside: string, head = '') =>
  `<!doctype html><html lang="en"><head><title>A town counts its trees</title><meta property="og:type" content="article">
<meta property="article:published_time" content="2025-03-04T08:00:00Z">${head}</head><body><main><article><h1>A town counts its trees</h1>${inside}</article></main></body></html>`;

test('a byline is no text, whether it stands under the headline or under the standfirst', () => {
  const standfirst = '<p>Nobody had expected as many as were found along the river this spring.</p>';
  const bylines = [
    'By Tilda Marsh · 4 March 2025',
    'Words by Tilda Marsh',
    '<a rel="author">Tilda Marsh</a> · 4 March 2025',
  ];
  for (const head of ['', standfirst]) {
    for (const byline of bylines) {
      const { article } = read(story(`${head}<p>${byline}</p>${body}`));
      expect(article?.text).not.toContain('Tilda Marsh');
      expect(article?.authors).toEqual(['Tilda Marsh']);
      expect(article?.text).toContain('found 14,500 of them');
    }
  }
});

describe('what is text', () => {
  test.each([
    [
      'words shown as words',
      '<p>A page that says &lt;img src=x onerror=alert(1)&gt; is shown as it says, the editors of the site told its readers on Monday morning.</p>',
      '<img src=x onerror=alert(1)> is shown',
    ],
    [
      'footnote marks are no part of a number',
      '<p>There were 14,500<sup><a href="#n1">[1]</a></sup> trees in the town when the count was over, and the council said it had not expected so many of them.</p>',
      '14,500 trees',
    ],
    [
      'two breaks make two blocks',
      '<div>The first paragraph has enough words to be read as a paragraph of a story about trees, said its author.<br><br>The second paragraph has as many words as the first one, and they are about trees too, said its author.</div>',
      'author.\nThe second',
    ],
    [
      'one break is a space',
      '<p>Streets of the town in the order in which they were counted:<br>River Street came first, and the others followed it.</p>',
      'counted: River Street',
    ],
    [
      'glosses above letters are left out',
      '<p><ruby>東京<rt>とうきょう</rt></ruby>の木は一万四千五百本あり、市の担当者は火曜日に「これほど多いとは思わなかった」と記者団に話した。</p>',
      '東京の木',
    ],
    [
      'soft hyphens fall away',
      '<p>The Land&shy;schafts&shy;amt counted the trees of the town over four weeks and published what it had found on a Tuesday.</p>',
      'The Landschaftsamt',
    ],
  ])('%s', (_, inside, words) => {
    expect(read(story(body + inside)).article?.text).toContain(words);
  });

  test.each([
    [
      'hidden attribute',
      '<p hidden>This paragraph is not shown to anybody who reads the page, and it must not be read by us either.</p>',
    ],
    [
      'hidden by style',
      '<p style="color:red; DISPLAY : none">This paragraph is not shown to anybody who reads the page, it must not be read.</p>',
    ],
    [
      'spoken only',
      '<p><span class="sr-only">This paragraph is not shown to anybody who looks at the page with their own eyes.</span></p>',
    ],
    [
      'script',
      '<script>var text = "This paragraph is not shown to anybody who reads the page, said nobody.";</script>',
    ],
    [
      'template',
      '<template><p>This paragraph is not shown to anybody who reads the page, and never was.</p></template>',
    ],
    [
      'closed dialog',
      '<dialog><p>This paragraph is not shown to anybody who reads the page unless they ask for it.</p></dialog>',
    ],
    [
      'newsletter prompt',
      '<aside class="newsletter-signup"><h3>Sign up</h3><p>This paragraph is not shown to subscribers: get our newsletter in your inbox every day.</p></aside>',
    ],
    [
      'related stories',
      '<aside class="related"><h3>Read more</h3><ul><li><a href="/a">This paragraph is not shown as text: it is a link to another story of the day</a></li></ul></aside>',
    ],
    [
      'comments',
      '<section id="comments"><h2>Comments</h2><div class="comment"><p class="comment-body">This paragraph is not shown to be true, I never saw more than ten trees.</p></div></section>',
    ],
    [
      'cookie wall',
      '<div class="cookie-consent" role="dialog"><p>This paragraph is not shown again when you accept cookies, which we and our partners use to store data on your device.</p></div>',
    ],
  ])('%s is left out', (_, inside) => {
    expect(read(story(body + inside)).article?.text).not.toContain('This paragraph is not shown');
  });
});

describe('bad input', () => {
  test.each([
    ['nothing', ''],
    ['white space', ' \n\t '],
    ['an empty page', '<!doctype html><html><head></head><body></body></html>'],
    ['no element at all', 'just words'],
    ['tags that close nothing', '</p></div></body></html><p>x</i></b>'],
    ['a tag that never ends', '<p class="'],
    [
      'JSON-LD that is none',
      story(body, '<script type="application/ld+json">{"@type": "NewsArticle", "headline": </script>'),
    ],
    [
      'JSON-LD of other shapes',
      story(
        body,
        '<script type="application/ld+json">[null, 1, "x", {"@type": {"a": 1}, "author": [[["x"]], null, {"name": {}}], "datePublished": {"@value": 7}}]</script>',
      ),
    ],
    [
      'dates that are none',
      story(
        body,
        '<meta name="date" content="2025-13-45"><meta name="pubdate" content="99999999999999999999"><time datetime="yesterday">soon</time>',
      ),
    ],
  ])('%s', (_, html) => {
    expectSound(read(html));
    expectSound(read(html, 'not an address'));
  });

  test('an address of its own may be no address', () => {
    expectSound(read(story(body, '<link rel="canonical" href="http://[">'), ''));
  });

  test('links that lead nowhere are no links', () => {
    const { article } = read(
      story(
        `${body}<p>Read <a href="javascript:alert(1)">this</a>, <a href="http://[">that</a> and <a href="/trees">the report</a> that the council has published on its pages about the town’s trees.</p>`,
      ),
    );
    expect(article?.links.map(({ href }) => href)).toEqual(['https://example.com/trees']);
  });

  test('elements nested twenty thousand deep', () => {
    const deep = '<div>'.repeat(20_000);
    expectSound(read(story(`${body}${deep}<p>${PARAGRAPHS[0]}</p>`)));
  });

  test('five megabytes of paragraphs', () => {
    const reading = read(story(`<p>${PARAGRAPHS.join(' ')}</p>`.repeat(9_000)));
    expect(reading.textMap.text).toBe(reading.article?.text ?? '');
  });

  test.each(['1,', '<a href="/x">x</a> ', '&amp;#', 'By A and ', '"', 'March '])('half a megabyte of %j', (part) => {
    const long = part.repeat(Math.ceil(500_000 / part.length));
    expectSound({
      ...read(story(`<p>${long}</p>`, `<meta name="author" content="${long.replaceAll('"', '')}">`)),
      article: null,
      textMap: read('').textMap,
    });
  });
});

const SCRAPS = [
  '<p>',
  '</p>',
  '<div class="article-body">',
  '</div>',
  '<article>',
  '<b>',
  '</b>',
  '<a href="/x">',
  '</a>',
  '<table><tr><td>',
  '</table>',
  '<br>',
  '<li>',
  '<ul>',
  '</ul>',
  '<h2>',
  '<span hidden>',
  '</span>',
  '<!-- c -->',
  '<script>1<2</script>',
  '<figure><img alt="chart">',
  '</figure>',
  '&nbsp;',
  '&lt;',
  '<sup><a>1</a></sup>',
  '<noscript>',
  '</noscript>',
  '<svg>',
  '</svg>',
  '<time datetime="2025-02-05">',
  '</body>',
  '<title>',
  '<template>',
  '<ruby>',
  '<rt>',
  '\u00ad',
  '\u200b',
  '\0',
  '😀',
  ...PARAGRAPHS,
];
const soup = fc
  .array(fc.oneof(fc.constantFrom(...SCRAPS), fc.string({ unit: 'binary', maxLength: 20 })), { maxLength: 60 })
  .map((parts) => parts.join(''));

test('any soup of markup is read without a throw, and every letter is found again', () => {
  fc.assert(
    fc.property(soup, fc.boolean(), (html, whole) => expectSound(read(whole ? story(body + html) : html))),
    { numRuns: 200 },
  );
});

test('the document is what it was', () => {
  fc.assert(
    fc.property(soup, (html) => {
      const { document } = parseHTML(story(body + html));
      const before = document.toString();
      readPage(document as unknown as Document, 'https://example.com/');
      expect(document.toString()).toBe(before);
    }),
    { numRuns: 60 },
  );
});
