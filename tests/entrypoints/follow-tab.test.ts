import { beforeEach, expect, test, vi } from 'vitest';
import { makeFakeBrowser } from '../helpers/fake-browser.ts';

const fake = vi.hoisted(() => ({ browser: null as unknown as ReturnType<typeof makeFakeBrowser> }));
vi.mock('../../utils/browser/browser.ts', () => fake);
const { makeTabFollower } = await import('../../entrypoints/sidepanel/follow-tab.ts');
const { focusItem, tabStateItem, updatingItem } = await import('../../utils/browser/session-store.ts');

const onTab = vi.fn();
const onState = vi.fn();
const onUpdating = vi.fn();
const onFocus = vi.fn();
const reading = (url: string) => ({ kind: 'reading', url }) as const;

beforeEach(async () => {
  fake.browser = makeFakeBrowser();
  vi.clearAllMocks();
  await tabStateItem(1).set(reading('https://a.example/'));
  await tabStateItem(2).set(reading('https://b.example/'));
});

/** Makes what is asked of the store about a tab wait until it is let through. */
function hold(tabId: number): () => void {
  const { get } = fake.browser.storage.session;
  let release: () => void = () => undefined;
  const held = new Promise<void>((done) => {
    release = done;
  });
  fake.browser.storage.session.get = async (key) => {
    const answer = await get(key);
    if (key?.endsWith(`:${tabId}`)) await held;
    return answer;
  };
  return release;
}

test('the tab is shown with its state, and with what was opened in its page', async () => {
  await focusItem(1).set({ target: { figure: 3 }, at: 1 });
  await makeTabFollower({ onTab, onState, onUpdating, onFocus })(1);
  expect(onTab).toHaveBeenCalledExactlyOnceWith(1, reading('https://a.example/'));
  expect(onFocus).toHaveBeenCalledExactlyOnceWith({ figure: 3 });
});

test('answers about a tab that was left meanwhile are dropped', async () => {
  await focusItem(1).set({ target: { figure: 3 }, at: 1 });
  const release = hold(1);
  const follow = makeTabFollower({ onTab, onState, onUpdating, onFocus });
  const first = follow(1);
  await follow(2);
  release();
  await first;
  await tabStateItem(1).set(reading('https://a.example/later'));
  await focusItem(1).set({ target: { figure: 4 }, at: 2 });
  expect(onTab).toHaveBeenCalledExactlyOnceWith(2, reading('https://b.example/'));
  expect(onFocus).not.toHaveBeenCalled();
  expect(onState).not.toHaveBeenCalled();
});

test('what changes while the tab is being asked about is not undone by the older answer', async () => {
  const release = hold(1);
  const done = makeTabFollower({ onTab, onState, onUpdating, onFocus })(1);
  await tabStateItem(1).set(reading('https://a.example/later'));
  release();
  await done;
  expect(onTab).toHaveBeenCalledExactlyOnceWith(1, reading('https://a.example/later'));
});

test('what becomes of the tab is shown as it comes', async () => {
  await makeTabFollower({ onTab, onState, onUpdating, onFocus })(1);
  await tabStateItem(1).set(reading('https://a.example/later'));
  await updatingItem(1).set(true);
  await focusItem(1).set({ target: { claim: 0 }, at: 2 });
  expect(onUpdating.mock.calls).toEqual([[false], [true]]);
  expect(onState).toHaveBeenCalledExactlyOnceWith(reading('https://a.example/later'));
  expect(onFocus).toHaveBeenCalledExactlyOnceWith({ claim: 0 });
});
