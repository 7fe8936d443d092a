import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AxeResults } from 'axe-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium } from '../../utils/commands/browsers/chromium.ts';
import { launchFirefox } from '../../utils/commands/browsers/firefox.ts';
import { poll } from '../../utils/commands/browsers/poll.ts';
import type { ReaderBrowser, Surface } from '../../utils/commands/browsers/reader-browser.ts';
import { type Site, serve } from '../../utils/commands/browsers/serve.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const BROWSERS = [
  { name: 'chromium', launch: launchChromium, extension: join(ROOT, '.output', 'chrome-mv3-e2e') },
  { name: 'firefox', launch: launchFirefox, extension: join(ROOT, '.output', 'firefox-mv3-e2e') },
] as const;

type AxeWindow = Window & { axe: { run(document: Document): Promise<AxeResults> } };

describe.each(
  BROWSERS.flatMap((browser) => [false, true].map((dark) => ({ ...browser, dark, theme: dark ? 'dark' : 'light' }))),
)('in $name, $theme, axe finds nothing to mend', ({ launch, extension, dark }) => {
  let site: Site;
  let reader: ReaderBrowser;
  let copy: string;

  beforeAll(async () => {
    site = await serve(join(ROOT, 'tests', 'fixtures', 'demo'));
    // The rules of an extension page let in its own scripts only: axe moves into a copy of the build.
    copy = mkdtempSync(join(tmpdir(), 'sidelight-'));
    cpSync(extension, copy, { recursive: true });
    cpSync(AXE, join(copy, 'axe.min.js'));
    reader = await launch({ extension: copy, dark });
    const page = await reader.open(`${site.origin}/article.html`);
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
    const found = await reader.ask(surface, (window) =>
      (window as unknown as AxeWindow).axe
        .run(window.document)
        .then(({ violations }) =>
          violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' ')}`),
        ),
    );
    return found;
  };

  test('in the popup', async () => {
    expect(await violations('popup')).toEqual([]);
  });

  test('in the panel, on every tab', async () => {
    await reader.click('popup', '[data-action=open-panel]');
    await poll('the panel to be filled', () =>
      reader.look('panel', (window) => window.document.querySelector('#panel')?.getAttribute('data-state') === 'ready'),
    );
    for (const tab of ['overview', 'figures', 'claims', 'people', 'sources']) {
      await reader.click('panel', `[data-tab=${tab}]`);
      expect(await violations('panel'), tab).toEqual([]);
      const wide = await reader.look(
        'panel',
        ({ document }) => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(wide, `${tab} scrolls sideways`).toBeLessThanOrEqual(0);
    }
  });

  test.each(['options.html', 'welcome.html'])('in %s', async (path) => {
    const page = await reader.openExtensionPage(path);
    await poll('the page', () => page.evaluate(() => document.querySelector('main') !== null));
    // A content script's world is not needed here: the page itself may load the extension's own file.
    await page.evaluate(
      (source) =>
        new Promise<void>((loaded) => {
          const script = document.createElement('script');
          script.src = source;
          script.onload = () => loaded();
          document.head.append(script);
        }),
      reader.extensionUrl('axe.min.js'),
    );
    const found = await page.evaluate(() =>
      (window as unknown as AxeWindow).axe
        .run(document)
        .then(({ violations }) =>
          violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' ')}`),
        ),
    );
    expect(found).toEqual([]);
    await page.close();
  });
});
