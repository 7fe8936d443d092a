import { expect, test } from 'vitest';
import { cutArticle } from '../../../utils/core/text/cut-article.ts';
import { blocksOf } from '../../../utils/core/text/doc.ts';
import { readingOf } from '../../helpers/build-reading.ts';

const article = { ...readingOf('One line.\nTwo lines.\nThree lines.').article!, links: [] };
const withLinks = {
  ...article,
  blocks: blocksOf(article.text),
  links: [
    { span: [0, 3], href: 'https://a.example/' },
    { span: [21, 26], href: 'https://b.example/' },
  ] as const,
};

test('a short article is left as it is', () => {
  expect(cutArticle(withLinks, 1000)).toBe(withLinks);
});

test('a long one ends with the last whole block, and so do its links', () => {
  expect(cutArticle(withLinks, 25)).toMatchObject({
    text: 'One line.\nTwo lines.',
    blocks: [{ span: [0, 9] }, { span: [10, 20] }],
    links: [{ href: 'https://a.example/' }],
  });
});

test('one block too long is cut inside', () => {
  expect(cutArticle(withLinks, 5)).toMatchObject({ text: 'One l', blocks: [] });
});
