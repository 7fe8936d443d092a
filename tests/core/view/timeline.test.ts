import { describe, expect, test } from 'vitest';
import { NO_BACKGROUND } from '../../../utils/core/model/background.ts';
import { gatherBackground } from '../../../utils/core/view/gather-background.ts';
import { mainEntities, type TimelineDay, timelineOf } from '../../../utils/core/view/timeline.ts';
import { fact, knowledgeOf } from '../../helpers/build-knowledge.ts';
import { dateIn, readingOf, spanIn } from '../../helpers/build-reading.ts';

const TEXT =
  'The bridge opened in May 2011. Its owner closed it on 3 March 2024 for repairs. On 3 March 2024 nobody was told. It was meant to open between April and June.';
const ENTITIES = [
  { id: 'bridge', wikidata: null, name: 'Long Bridge', type: 'facility', salience: 0.6 },
  { id: 'moss', wikidata: null, name: 'Ada Moss', type: 'person', salience: 0.3 },
  { id: 'reporter', wikidata: null, name: 'Rufus Penn', type: 'person', salience: 0.9 },
] as const;
const KNOWLEDGE = knowledgeOf({
  bridge: {
    name: 'Long Bridge',
    type: 'facility',
    facts: [fact('opened', '2011-05-09'), fact('built', '2009'), fact('length', 900, '2011')],
  },
  moss: {
    name: 'Ada Moss',
    type: 'person',
    facts: [
      fact('born', '1961'),
      fact('office', 'Minister of Roads', '2023-10-02'),
      fact('office', 'Mayor', '2015'),
      fact('elected', '2012'),
      fact('office', 'Clerk', '1984'),
    ],
  },
});
const reading = readingOf(TEXT, {
  published: '2024-03-09T10:00:00Z',
  entities: [...ENTITIES],
  dates: [
    dateIn(TEXT, 'May 2011', '2011-05'),
    dateIn(TEXT, '3 March 2024', '2024-03-03'),
    { ...dateIn(TEXT, '3 March 2024', '2024-03-03'), span: spanIn(TEXT, '3 March 2024', 60) },
    dateIn(TEXT, 'between April and June', '2024-04', { timex: '2024-Q2', start: '2024-04-01', end: '2024-06-30' }),
    dateIn(TEXT, 'repairs', 'XXXX-06-01', { start: null, end: null }),
  ],
});
const analysis = {
  ...reading,
  article: { ...reading.article!, authors: ['Rufus Penn'], modified: '2024-03-10' },
  notes: [],
  perspectives: [],
  findings: [],
  coverage: { figures: 0, withContext: 0, withoutContext: 0, notRead: [] },
};
const shown = (days: readonly TimelineDay[]) =>
  days.map(({ at, until, entries }) => [
    until ? `${at}/${until}` : at,
    ...entries.map((entry) => (entry.kind === 'told' ? entry.excerpt.before + entry.excerpt.marked : entry.kind)),
  ]);
const timeline = timelineOf(analysis, gatherBackground(analysis, KNOWLEDGE));

describe('a story’s timeline', () => {
  test('runs from the oldest to the newest: what the text dates, its own days, what is on record', () => {
    expect(shown(timeline)).toEqual([
      ['2011-05', 'The bridge opened in May 2011'],
      ['2011-05-09', 'record'],
      ['2015', 'record'],
      ['2023-10-02', 'record'],
      ['2024-03-03', 'Its owner closed it on 3 March 2024', 'On 3 March 2024'],
      ['2024-03-09', 'published'],
      ['2024-03-10', 'modified'],
      ['2024-04/2024-06', 'It was meant to open between April and June'],
    ]);
  });

  test('what is on record says of whom, what happened and from where', () => {
    const entry = timeline.find(({ at }) => at === '2023-10-02')!.entries[0]!;
    expect(entry).toMatchObject({ kind: 'record', subject: 'Ada Moss', detail: 'Minister of Roads' });
    expect(entry.kind === 'record' && entry.event.key).toBe('note_event_took_office');
  });

  test('a day told many times shows a few of its sentences', () => {
    const text = 'It rained on Monday. '.repeat(9);
    const dates = Array.from({ length: 9 }, (_, i) => ({
      ...dateIn(text, 'Monday', '2024-03-04'),
      span: [i * 21 + 13, i * 21 + 19] as const,
    }));
    const days = timelineOf({ ...analysis, ...readingOf(text, { dates, published: null }) }, NO_BACKGROUND);
    expect(days).toHaveLength(1);
    expect(days[0]!.entries).toHaveLength(3);
  });

  test('a story without a date has none, whatever is on record', () => {
    const undated = { ...analysis, ...readingOf(TEXT, { entities: [...ENTITIES], published: null }) };
    expect(timelineOf(undated, gatherBackground(undated, KNOWLEDGE))).toEqual([]);
  });
});

test('its authors are not those a story is about', () => {
  expect(mainEntities(ENTITIES, ['Rufus Penn'], 5).map(({ name }) => name)).toEqual(['Long Bridge', 'Ada Moss']);
});

test.each([
  ['1996-01-01', '2004-12-31', '1996/2004'],
  ['2024-04-01', '2024-06-30', '2024-04/2024-06'],
  ['2024-01-01', '2024-02-29', '2024-01/2024-02'],
  ['2023-02-01', '2023-02-27', '2023-02-01/2023-02-27'],
  ['2024-04-02', '2024-06-30', '2024-04-02/2024-06-30'],
])('what goes from %s to %s stands at %s', (start, end, shown) => {
  const dates = [dateIn(TEXT, 'between April and June', start, { timex: 'P', start, end })];
  const told = timelineOf(
    { ...analysis, article: { ...analysis.article, published: null, modified: null }, dates },
    NO_BACKGROUND,
  );
  expect(told.map(({ at, until }) => `${at}/${until}`)).toEqual([shown]);
});
