import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium } from '../../utils/commands/browsers/chromium.ts';
import { launchFirefox } from '../../utils/commands/browsers/firefox.ts';
import { poll } from '../../utils/commands/browsers/poll.ts';
import type { ReaderBrowser } from '../../utils/commands/browsers/reader-browser.ts';
import { type Site, serve } from '../../utils/commands/browsers/serve.ts';

import type { SiteRule } from '../../utils/core/model/site-rule.ts';
import { chooseRule } from '../helpers/choose-rule.ts';
import { markEverything } from '../helpers/mark-everything.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const BROWSERS = [
  { name: 'chromium', launch: launchChromium, extension: join(ROOT, '.output', 'chrome-mv3-e2e') },
  { name: 'firefox', launch: launchFirefox, extension: join(ROOT, '.output', 'firefox-mv3-e2e') },
] as const;

const HOSTILE = `<!doctype html><html lang="en"><head><title>A very odd press release</title>
<script type="application/ld+json">{"@type":"NewsArticle","headline":"&lt;img src=x onerror=alert(1)&gt; breaks in","datePublished":"2025-02-05","author":{"name":"<b>Bold</b>"}}</script></head>
<body><article><h1>&lt;img src=x onerror="document.title='owned'"&gt; breaks in</h1>
<p>Police in Paris said on Tuesday that 1,234 people had seen the words &lt;img src=x onerror="document.title='owned'"&gt; on a wall near the river, and that nobody had been hurt in what they called a harmless prank.</p>
<p>“We counted 1,234 visitors and 56 dogs,” a spokeswoman for the city said. She added that 3,000 euros would be spent on cleaning the wall before the end of the week, and that the street would stay open.</p>
<p>The mayor of Paris told reporters that the number of such cases had risen by 12% since last year, and promised that the city would buy 40 new cameras for the quarter at a cost of 2 million euros.</p></article></body></html>`;

/** What the page's own highlight registry holds: name and text of every range, in the page's order. */
const marksOf = (page: Page) =>
  page.evaluate(() =>
    [...CSS.highlights.entries()].flatMap(([name, highlight]) =>
      [...highlight].map((range) => ({ name, text: (range as Range).toString() })),
    ),
  );

describe.each(BROWSERS)('a reader in $name', ({ launch, extension }) => {
  let reader: ReaderBrowser;
  let site: Site;
  let page: Page;
  let before: string;

  beforeAll(async () => {
    site = await serve(join(ROOT, 'tests', 'fixtures', 'demo'), {
      '/hostile.html': HOSTILE,
      '/empty.html': '',
      '/broken.html': '<p>Never <b>closed<table><td>',
    });
    reader = await launch({ extension });
    await markEverything(reader);
  });
  afterAll(async () => {
    await reader?.close();
    await site?.close();
  });

  test('nothing happens on an article until the reader asks', async () => {
    page = await reader.open(`${site.origin}/article.html`);
    before = await page.evaluate(() => document.documentElement.outerHTML);
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(await marksOf(page)).toEqual([]);
  });

  test('the popup reads the page and says at a glance what is in it', async () => {
    await reader.openPopup(page);
    await poll('the popup to have read the page', () =>
      reader.look('popup', (window) => window.document.querySelector('#popup')?.getAttribute('data-state') === 'ready'),
    );
    const text = await reader.look(
      'popup',
      (window) => (window.document.querySelector('#popup') as HTMLElement).innerText,
    );
    expect(text).toContain('The Harbour Dispatch');
    expect(text).toMatch(/\d+\s+figures/i);
  });

  test('marks are painted on the words they are about, and the page stays as it was', async () => {
    const marks = await poll('marks', async () => {
      const found = await marksOf(page);
      return found.length > 0 && found;
    });
    const body = await page.evaluate(() => document.body.textContent);
    for (const { text } of marks) expect(body).toContain(text);
    expect(marks.some(({ text }) => text.includes('14,500'))).toBe(true);
    expect(marks.some(({ text }) => text.includes('40,000'))).toBe(true);
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
  });

  test('the panel opened from the popup shows occupancy against capacity with 36% and a source', async () => {
    await reader.click('popup', '[data-action=open-panel]');
    await poll('the panel to be filled', () =>
      reader.look('panel', (window) => window.document.querySelector('#panel')?.getAttribute('data-state') === 'ready'),
    );
    await reader.click('panel', '[data-tab=figures]');
    const seen = await poll('the occupancy bar', () =>
      reader.look('panel', (window) => {
        const bar = window.document.querySelector('[data-bar]');
        const panel = window.document.querySelector('#panel') as HTMLElement;
        return (
          bar && { bar: bar.textContent, text: panel.innerText, links: panel.querySelectorAll('a[data-source]').length }
        );
      }),
    );
    expect(seen.text).toMatch(/36(\.25)?\s?%/);
    expect(seen.text).toContain('14,500');
    expect(seen.text).toContain('40,000');
    expect(seen.links).toBeGreaterThan(0);
  });

  test('a row of the panel brings the reader to its place in the text', async () => {
    await page.evaluate(() => window.scrollTo(0, 0));
    await reader.click('panel', '[data-figure] [data-action=go-to-text]');
    await poll('the page to scroll', () => page.evaluate(() => window.scrollY > 0));
  });

  test('a click on a mark opens a card; Escape closes it and leaves the page as it was', async () => {
    const point = await page.evaluate(() => {
      for (const highlight of CSS.highlights.values()) {
        for (const range of highlight) {
          if (!(range as Range).toString().includes('14,500')) continue;
          (range as Range).startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
          const box = (range as Range).getClientRects()[0];
          if (box) return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
        }
      }
      return null;
    });
    expect(point).not.toBeNull();
    await page.mouse.click(point!.x, point!.y);
    // The card's shadow root is closed for readers and open in this build alone.
    const card = await poll('the card', () =>
      page.evaluate(() => document.querySelector('html > div')?.shadowRoot?.textContent ?? null),
    );
    expect(card).toMatch(/15,000/);
    await page.keyboard.press('Escape');
    await poll('the card to close', () =>
      page.evaluate(() => !document.querySelector('html > div')?.shadowRoot?.querySelector('[role=dialog]')),
    );
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
  });

  test('the extension has asked the network for nothing', async () => {
    expect(await reader.requests()).toEqual([]);
    expect(site.asked.filter((path) => path !== '/article.html' && path !== '/favicon.ico')).toEqual([]);
  });

  test('a front page is left alone, even where the reader lets Sidelight read', async () => {
    await reader.allowHost(site.origin);
    const front = await reader.open(`${site.origin}/front.html`);
    const html = await front.evaluate(() => document.documentElement.outerHTML);
    await new Promise((resolve) => setTimeout(resolve, 1000));
    expect(await marksOf(front)).toEqual([]);
    expect(await front.evaluate(() => document.documentElement.outerHTML)).toBe(html);
    await front.close();
  });

  test('"Always here" reads the next page by itself, and taking it back ends that', async () => {
    const choose = async (rule: SiteRule) => {
      const at = await reader.open(`${site.origin}/article.html`);
      await reader.openPopup(at);
      await poll('the popup', () =>
        reader.look(
          'popup',
          (window) => window.document.querySelector('#popup')?.getAttribute('data-state') === 'ready',
        ),
      );
      await chooseRule(reader, rule);
      await new Promise((resolve) => setTimeout(resolve, 500));
      await at.close();
    };
    await reader.allowHost(site.origin);
    await choose('site');
    const allowed = await reader.open(`${site.origin}/article.html`);
    await poll('marks without a click', async () => (await marksOf(allowed)).length > 0);
    await allowed.close();
    await choose('click');
    const again = await reader.open(`${site.origin}/article.html`);
    await new Promise((resolve) => setTimeout(resolve, 1000));
    expect(await marksOf(again)).toEqual([]);
    await again.close();
  });

  test('markup in an article is shown as text', async () => {
    const hostile = await reader.open(`${site.origin}/hostile.html`);
    await reader.openPopup(hostile);
    await poll('the popup to have read the page', () =>
      reader.look('popup', (window) => window.document.querySelector('#popup')?.getAttribute('data-state') === 'ready'),
    );
    const popup = await reader.look('popup', (window) => ({
      images: window.document.querySelectorAll('.popup-head img').length,
      title: window.document.title,
    }));
    expect(popup).toMatchObject({ images: 0 });
    expect(popup!.title).not.toBe('owned');
    await hostile.close();
  });

  test.each(['/empty.html', '/broken.html'])('%s is met with calm words', async (path) => {
    const odd = await reader.open(site.origin + path);
    await reader.openPopup(odd);
    const state = await poll('the popup to say so', async () => {
      const now = await reader.look(
        'popup',
        (window) => window.document.querySelector('#popup')?.getAttribute('data-state') ?? null,
      );
      return now !== 'loading' && now;
    });
    expect(state).not.toBe('error');
    expect(state).not.toBe('ready');
    await odd.close();
  });
});
