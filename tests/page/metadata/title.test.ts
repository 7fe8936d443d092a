import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { readFacts } from '../../../utils/page/metadata/read-metadata.ts';
import { withoutSite } from '../../../utils/page/metadata/title.ts';

const titleOf = (head: string, body = '') =>
  readFacts(parseHTML(`<html><head>${head}</head><body>${body}</body></html>`).document as unknown as Document, '')
    .title;

test.each([
  [
    'the heading, where metadata name it',
    '<meta property="og:title" content="Town counts its trees | Chronicle">',
    '<h1>Chronicle</h1><h1>Town counts its trees</h1>',
    'Town counts its trees',
  ],
  [
    'the heading, where metadata say the same in other words',
    '<meta property="og:title" content="14,500 trees: town counts">',
    '<h1>A town counts its trees</h1>',
    'A town counts its trees',
  ],
  [
    'metadata, where the heading is of something else',
    '<meta property="og:title" content="A town counts its trees">',
    '<h1>The Larkmoor Chronicle of Record</h1>',
    'A town counts its trees',
  ],
  [
    'markup in metadata is taken out',
    '<meta property="og:title" content="A &lt;i&gt;town&lt;/i&gt; counts &amp;#8216;all&amp;#8217; trees">',
    '',
    'A town counts ‘all’ trees',
  ],
  ['the title without the site', '<title>A town counts its trees - Chronicle</title>', '', 'A town counts its trees'],
  ['nothing', '', '', null],
])('%s', (_, head, body, expected) => {
  expect(titleOf(head, body)).toBe(expected);
});

test.each([
  ['Trees: a town counts', null, 'Trees: a town counts'],
  ['A town counts its trees | The Chronicle', null, 'A town counts its trees'],
  ['Chronicle | A town counts its trees', 'Chronicle', 'A town counts its trees'],
  [
    'A town counts its trees - and finds too many of them',
    null,
    'A town counts its trees - and finds too many of them',
  ],
])('%s', (title, site, expected) => {
  expect(withoutSite(title, site)).toBe(expected);
});
