import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium } from '../../utils/commands/browsers/chromium.ts';
import { launchFirefox } from '../../utils/commands/browsers/firefox.ts';
import { poll } from '../../utils/commands/browsers/poll.ts';
import type { ReaderBrowser } from '../../utils/commands/browsers/reader-browser.ts';
import { type Site, serve } from '../../utils/commands/browsers/serve.ts';

import { chooseRule } from '../helpers/choose-rule.ts';
import { markEverything } from '../helpers/mark-everything.ts';
import { openPanel } from '../helpers/open-panel.ts';
import { wordsMarked } from '../helpers/words-marked.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const BROWSERS = [
  { name: 'chromium', launch: launchChromium, extension: join(ROOT, '.output', 'chrome-mv3-e2e') },
  { name: 'firefox', launch: launchFirefox, extension: join(ROOT, '.output', 'firefox-mv3-e2e') },
] as const;

const STORY = `<h1>Harbour of Lisbon counts its ferries</h1>
<p>The harbour office of Lisbon said on Tuesday that 1,250 ferries had called in January, 12% more than a year before, and that the quays would be widened by the end of the year.</p>
<p>“We counted 310,000 passengers and had room for 400,000,” its director told reporters. She added that 3 million euros would be spent on two new piers, and that the old ones would stay open.</p>
<p>The city promised 40 new ticket machines at a cost of 2 million euros. Fares would not rise this year, a spokesman said on Wednesday, although fuel had become dearer.</p>`;
const page = (body: string, script = '') =>
  `<!doctype html><html lang="en"><head><title>Ferries</title>
<script type="application/ld+json">{"@type":"NewsArticle","headline":"Harbour of Lisbon counts its ferries","datePublished":"2025-02-05"}</script></head>
<body>${body}<script>${script}</script></body></html>`;

const PAGES = {
  // The text is fetched by a script and comes three seconds after the page.
  '/late.html': page(
    '<main><p>Loading</p></main>',
    `setTimeout(() => { document.querySelector('main').innerHTML = '<article>' + ${JSON.stringify(STORY)} + '</article>'; }, 3000)`,
  ),
  // Goes to another story without a new document; its text comes a second later.
  '/story-one.html': page(
    `<main><article>${STORY}</article></main>`,
    `window.goOn = () => { history.pushState(null, '', '/story-two.html'); document.querySelector('main').textContent = '';
      setTimeout(() => { document.querySelector('main').innerHTML = '<article>' + ${JSON.stringify(STORY.replaceAll('1,250', '2,460'))} + '</article>'; }, 1000); }`,
  ),
  '/plain.html': '<!doctype html><title>Contact</title><p>Write to us.</p><a href="/steady.html">back</a>',
  '/more.html': page(
    `<main><article>${STORY}<div id="rest" hidden><p>At noon the office said that 77 ferries had been held back by fog, and that 5,600 passengers had been told to come again on Friday, when the weather was expected to clear.</p></div><button id="more">Continue reading</button></article></main>`,
    `document.querySelector('#more').onclick = () => { const rest = document.querySelector('#rest'); rest.replaceWith(...rest.childNodes); }`,
  ),
  '/steady.html': page(`<main><article>${STORY}</article></main>`),
  '/password.html': page(`<main><article>${STORY}</article></main><form><input type="password"></form>`),
  '/card-field.html': page(`<main><article>${STORY}</article></main><form><input id="cardNumber"></form>`),
  '/shadow.html': page(
    `<main><article>${STORY}</article></main><my-login></my-login>`,
    `document.querySelector('my-login').attachShadow({ mode: 'open' }).innerHTML = '<input type="password">'`,
  ),
  '/framed.html': page(`<main><article>${STORY}</article></main><iframe srcdoc="<input type='password'>"></iframe>`),
  '/later.html': page(
    `<main><article>${STORY}</article></main><form hidden><input type="password" id="secret"></form>`,
    `window.logIn = () => { const form = document.querySelector('form'); form.hidden = false; form.append('Password'); }`,
  ),
  '/payment.html': page(`<main><article>${STORY}</article></main><form><input autocomplete="cc-number"></form>`),
};

/** The way back as a reader goes it: pages come out of the browser's own store, which drivers do not always notice. */
const go = (at: Page, where: 'back' | 'forward') => at.evaluate((way) => history[way](), where).catch(() => undefined);

describe.each(BROWSERS)('the life of a reading in $name', ({ name, launch, extension }) => {
  let reader: ReaderBrowser;
  let site: Site;

  const state = (surface: 'popup' | 'panel') =>
    reader.look(
      surface,
      (window) => window.document.querySelector('#popup, #panel')?.getAttribute('data-state') ?? null,
    );
  /** As a link goes to the next page. */
  const visit = async (at: Page, path: string) => {
    await at.evaluate((url) => location.assign(url), site.origin + path).catch(() => undefined);
    await poll(`the way to ${path}`, () => at.evaluate((wanted) => location.pathname === wanted, path));
  };
  const popupIs = (wanted: string) => poll(`the popup to be ${wanted}`, async () => (await state('popup')) === wanted);
  const panelIs = (wanted: string) => poll(`the panel to be ${wanted}`, async () => (await state('panel')) === wanted);

  beforeAll(async () => {
    site = await serve(join(ROOT, 'tests', 'fixtures', 'demo'), PAGES);
    reader = await launch({ extension });
    await markEverything(reader);
    await reader.allowHost(site.origin);
    const first = await reader.open(`${site.origin}/steady.html`);
    await reader.openPopup(first);
    await popupIs('ready');
    await chooseRule(reader, 'site');
    await new Promise((resolve) => setTimeout(resolve, 500));
    await first.close();
  });
  afterAll(async () => {
    await reader?.close();
    await site?.close();
  });

  test('an article that a script brings late is read where the site is always read', async () => {
    const late = await reader.open(`${site.origin}/late.html`);
    expect(await wordsMarked(late)).toEqual([]);
    await poll('marks', async () => (await wordsMarked(late)).includes('1,250 ferries'));
    await late.close();
  });

  test('a story shown in place of another is read when its text has come', async () => {
    const story = await reader.open(`${site.origin}/story-one.html`);
    await poll('marks', async () => (await wordsMarked(story)).includes('1,250 ferries'));
    await story.evaluate('goOn()');
    await poll('marks of the second story', async () => (await wordsMarked(story)).includes('2,460 ferries'));
    expect(await wordsMarked(story)).not.toContain('1,250 ferries');
    await story.close();
  });

  test('back and forward: the story is marked again within a moment, and the panel shows it', async () => {
    const story = await reader.open(`${site.origin}/steady.html`);
    await poll('marks', async () => (await wordsMarked(story)).includes('1,250 ferries'));
    const before = (await wordsMarked(story)).length;
    await reader.openPopup(story);
    await popupIs('ready');
    await openPanel(reader);
    await panelIs('ready');
    for (let round = 0; round < 3; round++) {
      await visit(story, '/plain.html');
      await poll('the panel to let go', async () => (await state('panel')) !== 'ready');
      await go(story, 'back');
      await poll('marks after going back', async () => (await wordsMarked(story)).length === before, 2000);
      await poll('the panel after going back', async () => (await state('panel')) === 'ready', 2000);
      await new Promise((resolve) => setTimeout(resolve, 300));
      expect(await state('panel')).toBe('ready');
      expect(await wordsMarked(story)).toHaveLength(before);
    }
    await go(story, 'forward');
    await poll('the panel to let go', async () => (await state('panel')) !== 'ready');
    await go(story, 'back');
    await poll('marks after going forward and back', async () => (await wordsMarked(story)).length === before, 2000);
    await story.close();
  });

  test('from one story to the next and back, each has its own marks', async () => {
    const story = await reader.open(`${site.origin}/steady.html`);
    await poll('marks', async () => (await wordsMarked(story)).includes('1,250 ferries'));
    await visit(story, '/late.html');
    await poll('marks of the next story', async () => (await wordsMarked(story)).includes('1,250 ferries'));
    await go(story, 'back');
    await poll('marks after going back', async () => (await wordsMarked(story)).includes('1,250 ferries'), 2000);
    await reader.openPopup(story);
    await popupIs('ready');
    await story.close();
  });

  test('a page that is left while it is read, and two tabs at once, keep apart what is theirs', async () => {
    const [one, two] = [await reader.open(`${site.origin}/steady.html`), await reader.open(`${site.origin}/more.html`)];
    await visit(one, '/plain.html');
    await poll('marks of the second tab', async () => (await wordsMarked(two)).includes('1,250 ferries'));
    await reader.openPopup(one);
    await poll('the popup of the first tab', async () => (await state('popup')) !== null);
    await new Promise((resolve) => setTimeout(resolve, 1000));
    expect(await state('popup')).not.toBe('ready');
    expect(await state('popup')).not.toBe('reading');
    await reader.openPopup(two);
    await popupIs('ready');
    await one.close();
    await two.close();
  });

  test('what a button of the page reveals is read when it comes', async () => {
    const story = await reader.open(`${site.origin}/more.html`);
    await poll('marks', async () => (await wordsMarked(story)).includes('1,250 ferries'));
    await story.bringToFront();
    await story.click('#more');
    await poll('marks of the rest', async () => (await wordsMarked(story)).includes('77 ferries'));
    await story.close();
  });

  test('a live page is read again as it grows, and the panel goes on showing it meanwhile', async () => {
    const live = await reader.open(`${site.origin}/steady.html`);
    await reader.openPopup(live);
    await popupIs('ready');
    await openPanel(reader);
    await panelIs('ready');
    await reader.look('panel', (window) => {
      const panel = window.document.querySelector('#panel')!;
      const seen: (string | null)[] = [];
      Object.assign(window, { seen });
      new window.MutationObserver(() => seen.push(panel.getAttribute('data-state'))).observe(panel, {
        attributes: true,
        childList: true,
        subtree: true,
      });
    });
    await live.evaluate(() => {
      const entry = document.createElement('p');
      entry.textContent =
        'At noon the office said that 77 ferries had been held back by fog, and that 5,600 passengers had been told to come again on Friday, when the weather was expected to clear.';
      document.querySelector('article')!.append(entry);
    });
    await poll('the new entry to be read', async () => (await wordsMarked(live)).includes('77 ferries'));
    const seen = await poll('the panel to show it', async () => {
      const states = await reader.look('panel', (window) => (window as unknown as { seen: string[] }).seen);
      return states!.length > 0 && states;
    });
    expect(new Set(seen)).toEqual(new Set(['ready']));
    await live.close();
  });

  test('a page that takes our highlights away, empties or replaces them gets them back', async () => {
    const greedy = await reader.open(`${site.origin}/steady.html`);
    await poll('marks', async () => (await wordsMarked(greedy)).includes('1,250 ferries'));
    const before = (await wordsMarked(greedy)).sort();
    await greedy.evaluate(() => CSS.highlights.clear());
    await poll('marks thrown out', async () => (await wordsMarked(greedy)).length === before.length);
    await greedy.evaluate(() => {
      for (const [name, highlight] of CSS.highlights) {
        if (name.includes('figure')) highlight.clear();
        else CSS.highlights.set(name, new Highlight());
      }
    });
    await poll('marks emptied and replaced', async () => (await wordsMarked(greedy)).length === before.length);
    expect((await wordsMarked(greedy)).sort()).toEqual(before);
    await greedy.close();
  });

  test('what the reader calls wrong leaves the marks, and comes back when they say so', async () => {
    const story = await reader.open(`${site.origin}/steady.html`);
    await poll('marks', async () => (await wordsMarked(story)).includes('1,250 ferries'));
    await reader.openPopup(story);
    await popupIs('ready');
    await openPanel(reader);
    await panelIs('ready');
    await reader.click('panel', '[data-tab=figures]');
    // A figure with nothing to be said of it has no tools in the list.
    const wrong = await poll('a figure that can be called wrong', () =>
      reader.look('panel', ({ document }) =>
        document
          .querySelector<HTMLElement>('li[data-figure]:has(> [data-action=this-is-wrong]) .figure-words')
          ?.innerText.trim(),
      ),
    );
    expect(await wordsMarked(story)).toContain(wrong);
    await reader.click('panel', 'li[data-figure] > [data-action=this-is-wrong]');
    await poll('the mark to go', async () => !(await wordsMarked(story)).includes(wrong));
    await reader.openPopup(story);
    const said = await poll('the popup', () =>
      reader.look('popup', (window) => window.document.querySelector<HTMLElement>('#popup')?.innerText ?? null),
    );
    expect(said).toContain('1 reading hidden by you.');
    await reader.click('popup', '[data-action=show-hidden]');
    await poll('the mark to come back', async () => (await wordsMarked(story)).includes(wrong));
    await story.close();
  });

  test('where reading fails the reader is told, and trying again works', async () => {
    const settings = await reader.openExtensionPage('options.html');
    const fail = (reason: string) =>
      settings.evaluate(
        `(globalThis.browser ?? chrome).storage.session.set({ 'e2e-fail': ${JSON.stringify(reason)} }).then(() => null)`,
      );
    await fail('Out of ink');
    const story = await reader.open(`${site.origin}/steady.html`);
    await reader.openPopup(story);
    await popupIs('error');
    expect(await reader.look('popup', (window) => window.document.body.innerText)).toContain('Out of ink');
    expect(await wordsMarked(story)).toEqual([]);
    await fail('');
    await reader.click('popup', '[data-action=read-now]');
    await popupIs('ready');
    await poll('marks', async () => (await wordsMarked(story)).includes('1,250 ferries'));
    await settings.close();
    await story.close();
  });

  // A Chromium that is driven holds a background back that it ended for a test.
  test.runIf(name === 'firefox')(
    'a background that ends in the middle of an analysis is asked again, and the story is marked',
    async () => {
      const settings = await reader.openExtensionPage('options.html');
      const wait = (milliseconds: number) =>
        settings.evaluate(
          `(globalThis.browser ?? chrome).storage.session.set({ 'e2e-wait': ${milliseconds} }).then(() => null)`,
        );
      await wait(8000);
      const story = await reader.open(`${site.origin}/steady.html`);
      await new Promise((resolve) => setTimeout(resolve, 1000));
      expect(await wordsMarked(story)).toEqual([]);
      await wait(0);
      await reader.endBackground();
      await poll('marks', async () => (await wordsMarked(story)).includes('1,250 ferries'), 4000);
      await reader.openPopup(story);
      await popupIs('ready');
      await settings.close();
      await story.close();
    },
  );

  test('where a password is asked for later, reading stops, and marks and what was read go', async () => {
    const story = await reader.open(`${site.origin}/later.html`);
    await poll('marks', async () => (await wordsMarked(story)).includes('1,250 ferries'));
    await story.evaluate('logIn()');
    await poll('marks to go', async () => (await wordsMarked(story)).length === 0);
    await reader.openPopup(story);
    await popupIs('refused');
    await story.close();
  });

  test('whatever the store holds, popup, options and panel are there, and it is told once', async () => {
    const settings = await reader.openExtensionPage('options.html');
    const store = (values: Record<string, unknown>) =>
      settings.evaluate(`(globalThis.browser ?? chrome).storage.local.set(${JSON.stringify(values)}).then(() => null)`);
    const story = await reader.open(`${site.origin}/steady.html`);
    await poll('marks', async () => (await wordsMarked(story)).includes('1,250 ferries'));
    for (const value of [null, 5, 'xx', {}, [], [null, 5]]) {
      const stored = { version: 1, value };
      const broken = { display: { version: 2, value }, 'never-sites': stored, language: stored };
      await store({ ...broken, 'rejected-entities': stored, 'live-sources': stored, 'request-log': stored });
      await reader.openPopup(story);
      await popupIs('ready');
      await poll('the popup to tell it', () =>
        reader.look('popup', (window) => window.document.querySelector('[data-mended]') !== null),
      );
      await reader.look('popup', (window) => window.close());
      const options = await reader.openExtensionPage('options.html');
      await options.waitForSelector('#options');
      await options.close();
    }
    await settings.close();
    await story.close();
  });

  test.each([
    '/password.html',
    '/payment.html',
    '/card-field.html',
    '/shadow.html',
    '/framed.html',
  ])('%s is not read, even where the site is always read', async (path) => {
    const secret = await reader.open(site.origin + path);
    await new Promise((resolve) => setTimeout(resolve, 1000));
    expect(await wordsMarked(secret)).toEqual([]);
    await reader.openPopup(secret);
    await popupIs('refused');
    expect(
      await reader.look('popup', (window) => window.document.querySelector('[data-action=read-now]') !== null),
    ).toBe(false);
    await secret.close();
  });
});
