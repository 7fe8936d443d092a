import { expect, test } from 'vitest';
import { linksOut, originsOf } from '../../../utils/core/view/figure-origins.ts';
import { figureIn, readingOf, spanIn } from '../../helpers/build-reading.ts';

const TEXT =
  'The ministry counted 40 boats. A survey found 55 boats in the bay. Another 12 boats sank.\nHarbour staff say 9 boats are new. See 3 boats here.';
const reading = readingOf(TEXT, {
  figures: [
    figureIn(TEXT, '40 boats', {
      attribution: { kind: 'named', text: 'The ministry counted', entity: null },
    }),
    figureIn(TEXT, '55 boats'),
    figureIn(TEXT, '12 boats'),
    figureIn(TEXT, '9 boats', { attribution: { kind: 'role', text: 'Harbour staff say', entity: null } }),
    figureIn(TEXT, '3 boats'),
  ],
});
const analysis = {
  ...reading,
  article: {
    ...reading.article!,
    links: [
      { span: spanIn(TEXT, 'here'), href: 'https://www.news.example/other-story' },
      { span: spanIn(TEXT, 'A survey'), href: 'https://bay.example/survey' },
    ],
  },
  notes: [],
  perspectives: [],
  findings: [],
  coverage: { figures: 5, withContext: 0, withoutContext: 5, notRead: [] },
};

test('each figure is counted once, by the best that stands beside it', () => {
  expect(originsOf(analysis)).toEqual({ linked: 1, attributed: 2, unattributed: 2 });
});

test('a link to the publisher’s own pages leads nowhere else', () => {
  expect(linksOut(analysis.article).map(({ href }) => href)).toEqual(['https://bay.example/survey']);
});

test('an article without an address has no own pages', () => {
  expect(linksOut({ ...analysis.article, url: null })).toHaveLength(2);
});
