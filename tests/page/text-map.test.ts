// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { readPage } from '../../utils/page/read-page.ts';

const STORY = `<head><title>A town counts its trees</title><meta property="og:type" content="article">
<meta property="article:published_time" content="2025-03-04T08:00:00Z"></head><body><article>
<h1>A town counts its trees</h1>
<p>The town of   Harrow&shy;gate has
  <b>14,500</b>&nbsp;trees, <a href="/report">according to a report</a> that the council published on Monday, and most of them stand along its older streets.</p>
<p>"We did not expect that many," said the head of the parks service, who had put the number at about 9,000, and who now wants a second count.</p>
<p>The count took four weeks, cost 12,000 pounds, and was done by 30 people who walked every street of the town with a map and a pencil.</p>
</article></body>`;

function read(html: string) {
  document.documentElement.innerHTML = html;
  const reading = readPage(document, 'https://example.com/news/trees');
  if (!reading.article) throw new Error('no article was read');
  return { ...reading, article: reading.article };
}

test('every word of the article is found in the document, and found back', () => {
  const { article, textMap } = read(STORY);
  expect(textMap.text).toBe(article.text);
  for (const match of article.text.matchAll(/\S+/g)) {
    const span = [match.index, match.index + match[0].length] as const;
    const range = textMap.toRange(span);
    expect(range?.toString().replace('\u00ad', '')).toBe(match[0]);
    expect(textMap.toOffset(range!.startContainer, range!.startOffset)).toBe(span[0]);
    expect(textMap.toOffset(range!.endContainer, range!.endOffset)).toBe(span[1]);
  }
});

test('links keep their place and become absolute', () => {
  const { article } = read(STORY);
  expect(article.links.map(({ span, href }) => [article.text.slice(...span), href])).toEqual([
    ['according to a report', 'https://example.com/report'],
  ]);
});

test('a span whose words have changed has no range', () => {
  const { article, textMap } = read(STORY);
  const at = article.text.indexOf('14,500');
  document.querySelector('b')!.textContent = '15,000';
  expect(textMap.toRange([at, at + 6])).toBeNull();
  expect(textMap.isCurrent()).toBe(false);
});
