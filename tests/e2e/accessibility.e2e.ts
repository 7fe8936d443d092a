import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AxeResults } from 'axe-core';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PANES } from '../../components/options/panes.ts';
import { launchChromium } from '../../utils/commands/browsers/chromium.ts';
import { launchFirefox } from '../../utils/commands/browsers/firefox.ts';
import { poll } from '../../utils/commands/browsers/poll.ts';
import type { ReaderBrowser, Surface } from '../../utils/commands/browsers/reader-browser.ts';
import { type Site, serve } from '../../utils/commands/browsers/serve.ts';
import { chooseFile } from '../helpers/choose-file.ts';
import { openPane } from '../helpers/open-pane.ts';
import { openRow } from '../helpers/open-row.ts';
import { samplePackFile } from '../helpers/sample-pack.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const BROWSERS = [
  { name: 'chromium', launch: launchChromium, extension: join(ROOT, '.output', 'chrome-mv3-e2e') },
  { name: 'firefox', launch: launchFirefox, extension: join(ROOT, '.output', 'firefox-mv3-e2e') },
] as const;

const THEMES = [
  { theme: 'light', options: { dark: false, forcedColors: false } },
  { theme: 'dark', options: { dark: true, forcedColors: false } },
  { theme: 'forced colours', options: { dark: false, forcedColors: true } },
] as const;
/** The panel's tabs, and a row that is opened there. */
const TABS = [
  { tab: 'brief', row: null },
  { tab: 'figures', row: null },
  { tab: 'names', row: '[data-entity]' },
  { tab: 'sources', row: '[data-speaker]' },
] as const;
/** The narrowest panel a browser allows a reader to drag, and one of 400 px at twice the size. */
const NARROW = [250, 200];

/** Pages that are not read, each for another reason, by the popup's and the panel's states for them. */
const UNREAD = [
  { path: '/sign-in.html', popup: 'refused', panel: 'empty' },
  { path: '/recipe.html', popup: 'not-news', panel: 'empty' },
] as const;
const PAGES = {
  '/sign-in.html': '<!doctype html><html lang="en"><title>Sign in</title><h1>Sign in</h1><input type="password">',
  '/recipe.html': '<!doctype html><html lang="en"><title>Soup</title><h1>Soup</h1><p>Boil the leeks for an hour.</p>',
};

/** Puts into the options what is there once a reader has imported a pack, and another was refused. */
async function importPacks(options: Page): Promise<void> {
  const field = '[data-field=pack-file]';
  await openPane(options, 'packs');
  await chooseFile(options, field, 'mills.sidelight-pack', new Uint8Array(samplePackFile()));
  await options.waitForSelector('[data-task=imported]');
  await chooseFile(options, field, 'mills.sidelight-pack', new Uint8Array(8));
  await options.waitForSelector('[data-task=refused]');
}

type AxeWindow = Window & { axe: { run(document: Document): Promise<AxeResults> } };

describe.each(
  BROWSERS.flatMap((browser) => THEMES.map((theme) => ({ ...browser, ...theme }))),
)('in $name, $theme, axe finds nothing to mend', ({ launch, extension, options }) => {
  let site: Site;
  let reader: ReaderBrowser;
  let page: Page;
  let copy: string;

  beforeAll(async () => {
    site = await serve(join(ROOT, 'tests', 'fixtures', 'demo'), PAGES);
    // The rules of an extension page let in its own scripts only: axe moves into a copy of the build.
    copy = mkdtempSync(join(tmpdir(), 'sidelight-'));
    cpSync(extension, copy, { recursive: true });
    cpSync(AXE, join(copy, 'axe.min.js'));
    reader = await launch({ extension: copy, ...options });
    page = await reader.open(`${site.origin}/article.html`);
    await reader.openPopup(page);
    await poll('the popup to have read the page', () =>
      reader.look('popup', (window) => window.document.querySelector('#popup')?.getAttribute('data-state') === 'ready'),
    );
  });
  afterAll(async () => {
    await reader?.close();
    await site?.close();
    if (copy) rmSync(copy, { recursive: true });
  });

  const violations = async (surface: Surface) => {
    await reader.loadScript(surface, 'axe.min.js');
    return reader.ask(surface, (window) =>
      (window as unknown as AxeWindow).axe
        .run(window.document)
        .then(({ violations }) =>
          violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' ')}`),
        ),
    );
  };
  const violationsOf = (page: Page) =>
    page.evaluate(() =>
      (window as unknown as AxeWindow).axe
        .run(document)
        .then(({ violations }) =>
          violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' ')}`),
        ),
    );
  const stateOf = (surface: Surface) =>
    reader.look(surface, (window) => window.document.querySelector('main')?.getAttribute('data-state') ?? null);

  test('the theme is in force', async () => {
    const matches = await reader.look('popup', ({ matchMedia }) => ({
      dark: matchMedia('(prefers-color-scheme: dark)').matches,
      forcedColors: matchMedia('(forced-colors: active)').matches,
    }));
    expect(matches).toEqual(options);
  });

  test('in the popup', async () => {
    expect(await violations('popup')).toEqual([]);
  });

  test('in the panel, on every tab', async () => {
    await reader.click('popup', '[data-action=open-panel]');
    await poll('the panel to be filled', async () => (await stateOf('panel')) === 'ready');
    for (const { tab, row } of TABS) {
      await reader.click('panel', `[data-tab=${tab}]`);
      if (row) await openRow(reader, row);
      expect(await violations('panel'), tab).toEqual([]);
    }
  });

  test('in the card', async () => {
    const at = await poll('a mark', () =>
      page.evaluate(() => {
        for (const [name, highlight] of CSS.highlights) {
          const [range] = [...highlight] as Range[];
          if (!range || !/figure|finding/.test(name)) continue;
          range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
          const box = range.getClientRects()[0];
          if (box) return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
        }
        return null;
      }),
    );
    await page.mouse.click(at.x, at.y);
    await poll('the card', () =>
      page.evaluate(() => document.querySelector('html > div')?.shadowRoot?.querySelector('[role=dialog]') != null),
    );
    // While it fades in its colours are others.
    await new Promise((resolve) => setTimeout(resolve, 400));
    await page.evaluate(readFileSync(AXE, 'utf8'));
    // The card's host shuts off the page's style, spacing too; what is read in it has its own.
    const found = await violationsOf(page);
    expect(found.filter((one) => !one.startsWith('avoid-inline-spacing: <div style="all: initial'))).toEqual([]);
    await page.keyboard.press('Escape');
  });

  test.each(NARROW)('and a panel %i px wide is read without scrolling sideways', async (width) => {
    await reader.widenPanel(width);
    for (const { tab, row } of TABS) {
      await reader.click('panel', `[data-tab=${tab}]`);
      if (row) await openRow(reader, row);
      const beyond = await reader.look('panel', ({ document, innerWidth }) => [
        innerWidth,
        ...[...document.querySelectorAll('main *')]
          // What a drawing holds is cut at the drawing's edge.
          .filter((one) => !one.closest('.visually-hidden') && !one.parentElement?.closest('svg'))
          .filter((one) => one.getBoundingClientRect().right > innerWidth + 1)
          .map((one) => one.outerHTML.slice(0, 120)),
      ]);
      expect(beyond, `${tab} at ${width} px`).toEqual([width]);
    }
  });

  test.each(UNREAD)('on a page that is not read: $path', async ({ path, popup, panel }) => {
    const unread = await reader.open(site.origin + path);
    await reader.openPopup(unread);
    await poll(`the popup to be ${popup}`, async () => (await stateOf('popup')) === popup);
    expect(await violations('popup')).toEqual([]);
    await poll(`the panel to be ${panel}`, async () => (await stateOf('panel')) === panel);
    expect(await violations('panel')).toEqual([]);
    await unread.close();
  });

  test.each(['options.html', 'welcome.html'])('in %s, and it fits a phone', async (path) => {
    const own = await reader.openExtensionPage(path);
    await poll('the page', () => own.evaluate(() => document.querySelector('main') !== null));
    if (path === 'options.html') await importPacks(own);
    // The rules of an extension page let in the extension's own file only.
    await own.evaluate(
      (source) =>
        new Promise<void>((loaded) => {
          const script = document.createElement('script');
          script.src = source;
          script.onload = () => loaded();
          document.head.append(script);
        }),
      reader.extensionUrl('axe.min.js'),
    );
    const panes = path === 'options.html' ? PANES.map(({ id }) => id) : [null];
    for (const pane of panes) {
      if (pane) await openPane(own, pane);
      expect(await violationsOf(own), pane ?? path).toEqual([]);
    }
    // WCAG 1.4.10: 1280 px at four times the size.
    await own.setViewport({ width: 320, height: 800 });
    for (const pane of panes) {
      if (pane) await openPane(own, pane);
      const [width, beyond] = await own.evaluate(() => [
        innerWidth,
        document.documentElement.scrollWidth - document.documentElement.clientWidth,
      ]);
      expect([pane, width, beyond]).toEqual([pane, 320, 0]);
    }
    await own.close();
  });
});
