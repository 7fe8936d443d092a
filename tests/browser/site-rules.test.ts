import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { makeFakeBrowser } from '../helpers/fake-browser.ts';

const fake = vi.hoisted(() => ({ browser: null as unknown as ReturnType<typeof makeFakeBrowser> }));
vi.mock('../../utils/browser/browser.ts', () => fake);
const { chooseRule, EVERY_SITE, finishChosenRule, hostOf, matchesHost, refusalFor, ruleFor } = await import(
  '../../utils/browser/site-rules.ts'
);
const { registerReader } = await import('../../utils/browser/content-scripts.ts');
const { displayItem, neverSitesItem } = await import('../../utils/browser/settings.ts');
const { deleteEverything } = await import('../../utils/browser/delete-everything.ts');
const { DEFAULT_DISPLAY } = await import('../../utils/core/model/display.ts');

const HOST = 'courier.example';

beforeEach(() => {
  fake.browser = makeFakeBrowser();
});

describe('a site’s rule', () => {
  test('is a click at first', async () => {
    expect(await ruleFor(HOST)).toBe('click');
  });

  test.each(['site', 'all', 'never', 'click'] as const)('%s holds once chosen', async (rule) => {
    expect(await chooseRule(HOST, rule)).toBe(true);
    expect(await ruleFor(HOST)).toBe(rule);
  });

  test('asks for no more than it needs', async () => {
    await chooseRule(HOST, 'site');
    expect([...fake.browser.origins]).toEqual(['*://courier.example/*']);
  });

  test('no to the browser’s question changes nothing', async () => {
    fake.browser.state.agrees = false;
    expect(await chooseRule(HOST, 'all')).toBe(false);
    expect(await ruleFor(HOST)).toBe('click');
  });

  test('back to a click gives every permission back', async () => {
    await chooseRule(HOST, 'all');
    await chooseRule(HOST, 'click');
    expect([...fake.browser.origins]).toEqual([]);
  });

  test('from every site to this one keeps this one only', async () => {
    await chooseRule(HOST, 'all');
    await chooseRule(HOST, 'site');
    expect([...fake.browser.origins]).toEqual(['*://courier.example/*']);
  });

  test('where the browser adds no host that every site covers, nothing is said to be granted', async () => {
    fake.browser.state.coversSites = true;
    await chooseRule(HOST, 'all');
    expect(await chooseRule(HOST, 'site')).toBe(false);
    expect(await ruleFor(HOST)).toBe('click');
  });

  test('the hosts of a live source are no sites to read', async () => {
    fake.browser.origins.add('https://*.wikipedia.org/*');
    expect(await ruleFor('en.wikipedia.org')).toBe('click');
    await chooseRule('en.wikipedia.org', 'click');
    expect([...fake.browser.origins]).toEqual(['https://*.wikipedia.org/*']);
  });

  test('is as chosen even where the browser’s question closes the popup that asked', async () => {
    await chooseRule(HOST, 'never');
    const { request } = fake.browser.permissions;
    fake.browser.permissions.request = async (asked) => {
      await request(asked);
      return new Promise(() => undefined);
    };
    void chooseRule(HOST, 'site');
    await vi.waitFor(() => expect([...fake.browser.origins]).toEqual(['*://courier.example/*']));
    expect(await ruleFor(HOST)).toBe('never');
    await finishChosenRule(['*://other.example/*']);
    expect(await ruleFor(HOST)).toBe('never');
    await finishChosenRule(['*://courier.example/*']);
    expect(await ruleFor(HOST)).toBe('site');
  });

  test('that was refused, or was chosen long ago, is not finished by a permission that comes from elsewhere', async () => {
    await chooseRule(HOST, 'never');
    fake.browser.state.agrees = false;
    await chooseRule(HOST, 'all');
    await finishChosenRule([EVERY_SITE]);
    expect(await ruleFor(HOST)).toBe('never');
    fake.browser.permissions.request = () => new Promise(() => undefined);
    void chooseRule(HOST, 'all');
    const later = vi.spyOn(Date, 'now').mockReturnValue(Date.now() + 3600_000);
    await finishChosenRule([EVERY_SITE]);
    later.mockRestore();
    expect(await ruleFor(HOST)).toBe('never');
  });

  test('never here leaves every other site as it is', async () => {
    await chooseRule(HOST, 'all');
    await chooseRule(HOST, 'never');
    expect(await ruleFor(HOST)).toBe('never');
    expect(await ruleFor('other.example')).toBe('all');
  });

  test('never here holds against a click too, until it is taken back', async () => {
    await chooseRule(HOST, 'never');
    expect(await refusalFor(`https://${HOST}/story`)).toBe('never-here');
    await chooseRule(HOST, 'click');
    expect(await refusalFor(`https://${HOST}/story`)).toBeNull();
  });
});

describe('the reader is registered', () => {
  const registered = () => [...fake.browser.scripts.values()][0];

  test('nowhere at first', async () => {
    await registerReader();
    expect(registered()).toBeUndefined();
  });

  test('for what was allowed, less what was banned, and for nothing once that is taken back', async () => {
    await chooseRule(HOST, 'all');
    await chooseRule('bank.example', 'never');
    await registerReader();
    expect(registered()).toMatchObject({ matches: [EVERY_SITE], excludeMatches: ['*://bank.example/*'] });
    await chooseRule(HOST, 'site');
    await registerReader();
    expect(registered()).toMatchObject({ matches: ['*://courier.example/*'] });
    await chooseRule(HOST, 'click');
    await registerReader();
    expect(registered()).toBeUndefined();
  });

  test('once, however many ask for it in the same moment, and a failure does not stop the next', async () => {
    await chooseRule(HOST, 'site');
    await Promise.all([registerReader(), registerReader(), registerReader()]);
    expect(registered()).toMatchObject({ matches: ['*://courier.example/*'] });
    const failing = vi.spyOn(fake.browser.scripting, 'updateContentScripts').mockRejectedValueOnce(new Error('busy'));
    await chooseRule(HOST, 'all');
    const [first, second] = await Promise.allSettled([registerReader(), registerReader()]);
    expect(first.status).toBe('rejected');
    expect(second.status).toBe('fulfilled');
    expect(registered()?.matches).toContain(EVERY_SITE);
    failing.mockRestore();
  });
});

test('deleting everything leaves neither settings nor permissions', async () => {
  await chooseRule(HOST, 'all');
  await chooseRule('bank.example', 'never');
  await displayItem.set({ ...DEFAULT_DISPLAY, density: 'high' });
  await deleteEverything();
  expect([...fake.browser.origins]).toEqual([]);
  expect(await neverSitesItem.get()).toEqual([]);
  expect(await displayItem.get()).toEqual(DEFAULT_DISPLAY);
});

test.each([
  ['https://www.courier.example/a?b#c', 'www.courier.example'],
  ['http://127.0.0.1:8080/', '127.0.0.1'],
  ['about:addons', null],
  ['file:///etc/hosts', null],
  ['not an address', null],
  [undefined, null],
])('the host of %s is %s', (url, host) => {
  expect(hostOf(url)).toBe(host);
});

test.each([
  ['*://courier.example/*', HOST, true],
  ['https://*.courier.example/*', 'www.courier.example', true],
  ['https://*.courier.example/*', HOST, true],
  ['*://*.courier.example/*', 'notcourier.example', false],
  ['*://other.example/*', HOST, false],
  ['<all_urls>', HOST, false],
])('%s speaks of %s: %s', (pattern, host, expected) => {
  expect(matchesHost(pattern, host)).toBe(expected);
});

test('a host that browsers would take for many, or refuse, is not kept: the reader is registered all the same', async () => {
  await fake.browser.storage.local.set({ 'never-sites': { version: 1, value: ['*', 'a*b.example', 'bank.example'] } });
  await chooseRule('courier.example', 'all');
  await registerReader();
  expect([...fake.browser.scripts.values()][0]?.excludeMatches).toEqual(['*://bank.example/*']);
});
