import { beforeEach, expect, test, vi } from 'vitest';
import type { Article } from '../../utils/core/model/article.ts';
import { emptyPack } from '../../utils/pack/load-pack.ts';
import { makeFakeBrowser } from '../helpers/fake-browser.ts';

const fake = vi.hoisted(() => ({ browser: null as unknown as ReturnType<typeof makeFakeBrowser> }));
vi.mock('../../utils/browser/browser.ts', () => fake);
const knowledge = vi.hoisted(() => ({ openKnowledge: vi.fn() }));
vi.mock('../../entrypoints/background/knowledge.ts', () => knowledge);
const { acceptReading, isReading, leavePage, readIfForgotten } = await import(
  '../../entrypoints/background/tab-reading.ts'
);
const { forgetTab, tabStateItem, updatingItem } = await import('../../utils/browser/session-store.ts');

const URL = 'https://courier.example/ferries';
const article = (text: string): Article => ({
  url: URL,
  title: 'Ferries',
  authors: [],
  published: '2025-02-05',
  modified: null,
  publisher: null,
  lang: 'en',
  text,
  blocks: [{ span: [0, text.length], kind: 'paragraph' }],
  links: [],
});
const reading = (text: string, url = URL, document = 'one') => ({
  document,
  url,
  part: 'page' as const,
  insisted: false,
  page: null,
  article: article(text),
  notRead: [],
});

let seen: string[];

beforeEach(() => {
  fake.browser = makeFakeBrowser();
  const resources = { gazetteer: emptyPack(), tagger: null, worth: null };
  knowledge.openKnowledge.mockReset().mockResolvedValue({ resources, knowledge: 'whole' });
  seen = [];
  tabStateItem(1).watch(({ kind }) => seen.push(kind));
  updatingItem(1).watch((updating) => seen.push(`updating ${updating}`));
});

test('a page is shown as being read, and then as read', async () => {
  await acceptReading(1, reading('The office counted 120 ferries.'));
  expect(seen.filter((one) => !one.startsWith('updating'))).toEqual(['reading', 'ready']);
});

test('while the same page is read again, what is known of it stays in view', async () => {
  await acceptReading(1, reading('The office counted 120 ferries.'));
  seen.length = 0;
  await acceptReading(1, reading('The office counted 140 ferries.', `${URL}?utm_source=x`));
  expect(seen).toEqual(['updating true', 'ready', 'updating false']);
});

test('another page in its place does not keep the old one in view', async () => {
  await acceptReading(1, reading('The office counted 120 ferries.'));
  seen.length = 0;
  await acceptReading(1, reading('The office counted 140 ferries.', 'https://courier.example/trams'));
  expect(seen[0]).toBe('reading');
});

test('a failure is told with its reason, and the next reading can work', async () => {
  knowledge.openKnowledge.mockRejectedValueOnce(new Error('out of memory'));
  expect(await acceptReading(1, reading('The office counted 120 ferries.'))).toEqual({
    ok: false,
    error: { kind: 'failed', reason: 'out of memory' },
  });
  expect(await tabStateItem(1).get()).toEqual({ kind: 'failed', url: URL, reason: 'out of memory' });
  await acceptReading(1, reading('The office counted 120 ferries.'));
  expect((await tabStateItem(1).get()).kind).toBe('ready');
});

test('what comes of a page that was left meanwhile is not shown', async () => {
  const done = acceptReading(1, reading('The office counted 120 ferries.'));
  await leavePage(1, 'one');
  await done;
  expect((await tabStateItem(1).get()).kind).not.toBe('ready');
});

test('what is said late of a document that was there before does not touch the one that is shown', async () => {
  await acceptReading(1, reading('The office counted 120 ferries.', URL, 'two'));
  await leavePage(1, 'one');
  expect((await tabStateItem(1).get()).kind).toBe('ready');
  await leavePage(1, 'two');
  expect((await tabStateItem(1).get()).kind).toBe('idle');
});

test('a page that waits can ask whether its reading is still known', async () => {
  const done = acceptReading(1, reading('The office counted 120 ferries.'));
  expect(isReading('one')).toBe(true);
  await done;
  expect(isReading('one')).toBe(false);
});

test('a full store lets go of what was read longest ago, and goes on', async () => {
  await acceptReading(1, reading('The office counted 120 ferries.'));
  const { set } = fake.browser.storage.session;
  let refuses = true;
  fake.browser.storage.session.set = async (values) => {
    if (refuses && 'tab:2' in values && String(JSON.stringify(values)).includes('ready')) {
      refuses = false;
      throw new Error('Session storage quota bytes exceeded. Values were not stored.');
    }
    await set(values);
  };
  await acceptReading(2, reading('The office counted 140 ferries.', URL, 'two'));
  expect((await tabStateItem(2).get()).kind).toBe('ready');
  expect((await tabStateItem(1).get()).kind).toBe('idle');
});

test('a reading that alone is too much for the store is told in plain words', async () => {
  const { set } = fake.browser.storage.session;
  fake.browser.storage.session.set = async (values) => {
    if (String(JSON.stringify(values)).includes('ready')) throw new Error('Session storage quota bytes exceeded.');
    await set(values);
  };
  await acceptReading(1, reading('The office counted 120 ferries.'));
  expect(await tabStateItem(1).get()).toEqual({ kind: 'failed', url: URL, reason: '' });
});

test('a page whose reading was let go is read again when the reader looks at it; one that was never read is not', async () => {
  const asked: string[] = [];
  let isThere = true;
  const tabs = {
    get: async () => ({ url: URL }),
    sendMessage: async (_tab: number, { type }: { type: string }) => {
      asked.push(type);
      return type !== 'page/still-there' || isThere ? { ok: true, value: { document: 'one' } } : undefined;
    },
  };
  Object.assign(fake.browser, { tabs });
  await readIfForgotten(1);
  expect(asked).toEqual(['page/still-there', 'page/read-now']);
  asked.length = 0;
  isThere = false;
  await forgetTab(1);
  await readIfForgotten(1);
  expect(asked).toEqual(['page/still-there']);
  asked.length = 0;
  await acceptReading(1, reading('The office counted 120 ferries.'));
  await readIfForgotten(1);
  expect(asked).toEqual([]);
});
