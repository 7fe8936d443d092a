import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium } from '../../utils/commands/browsers/chromium.ts';
import { launchFirefox } from '../../utils/commands/browsers/firefox.ts';
import { poll } from '../../utils/commands/browsers/poll.ts';
import type { ReaderBrowser } from '../../utils/commands/browsers/reader-browser.ts';
import { chooseFile } from '../helpers/choose-file.ts';
import { openPane } from '../helpers/open-pane.ts';
import { samplePackFile } from '../helpers/sample-pack.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const BROWSERS = [
  { name: 'chromium', launch: launchChromium, extension: join(ROOT, '.output', 'chrome-mv3-e2e') },
  { name: 'firefox', launch: launchFirefox, extension: join(ROOT, '.output', 'firefox-mv3-e2e') },
] as const;

const settings = (parts: object) =>
  new TextEncoder().encode(
    JSON.stringify({
      kind: 'sidelight-settings',
      version: 1,
      display: { marks: false },
      language: null,
      neverSites: ['bank.example'],
      notMeant: [],
      ...parts,
    }),
  );

describe.each(BROWSERS)('options in $name', ({ launch, extension }) => {
  let reader: ReaderBrowser;
  let options: Page;

  beforeAll(async () => {
    reader = await launch({ extension });
    options = await reader.openExtensionPage('options.html');
  });
  afterAll(() => reader?.close());

  const said = (selector: string) => options.$eval(selector, (element) => element.textContent);
  const kept = (part: string) => said(`[data-stored=${part}] dd`);
  const lang = () => options.evaluate(() => document.documentElement.lang);

  test('settings are taken from a file, or refused with the reason', async () => {
    await openPane(options, 'data');
    const field = '[data-field=settings-file]';
    await chooseFile(options, field, 'settings.json', settings({ display: { marks: 'no' } }));
    await options.waitForSelector('[data-settings=refused]');
    expect(await said('[data-settings]')).toBe('Not imported: “display.marks” is not as it should be.');
    await openPane(options, 'marks');
    expect(await options.$eval('[data-switch=marks]', (box) => (box as HTMLInputElement).checked)).toBe(true);
    await openPane(options, 'data');
    await chooseFile(options, field, 'settings.json', settings({}));
    await options.waitForSelector('[data-settings=taken]');
    await openPane(options, 'marks');
    await options.waitForSelector('[data-switch=marks]:not(:checked)');
    await openPane(options, 'sites');
    expect(await said('main')).toContain('bank.example');
  });

  test('the interface speaks the language that is chosen, on every page, and the browser’s again', async () => {
    await openPane(options, 'marks');
    await options.select('[data-field=language]', 'es');
    await poll('Spanish', async () => (await lang()) === 'es' && (await said('h1')) === 'Opciones');
    const welcome = await reader.openExtensionPage('welcome.html');
    await poll('Spanish', () => welcome.evaluate(() => document.documentElement.lang === 'es'));
    await options.bringToFront();
    await options.waitForSelector('[data-field=language]');
    await options.select('[data-field=language]', '');
    await poll('English', async () => (await lang()) === 'en' && (await said('h1')) === 'Options');
    await poll('English', () => welcome.evaluate(() => document.documentElement.lang === 'en'));
    await welcome.close();
  });

  test('what is kept is counted, and gone when everything is deleted', async () => {
    await openPane(options, 'packs');
    const pack = new Uint8Array(samplePackFile());
    await chooseFile(options, '[data-field=pack-file]', 'mills.sidelight-pack', pack);
    await options.waitForSelector('[data-pack]');
    await openPane(options, 'data');
    // The pack's own bytes and the little that is kept with them.
    const counted = async () => Number(/^(\d+(?:\.\d)?) KB$/.exec((await kept('packs')) ?? '')?.[1] ?? 0) * 1000;
    await poll('the count', async () => (await counted()) > 0);
    expect(await counted()).toBeGreaterThanOrEqual(pack.byteLength * 0.95);
    expect(await counted()).toBeLessThan(pack.byteLength * 1.5);
    expect(await kept('settings')).not.toBe('nothing');
    await options.click('[data-action=delete-all]');
    await options.waitForSelector('[data-action=delete-sure]');
    await options.click('[data-action=delete-sure]');
    await poll('nothing', async () => (await kept('packs')) === 'nothing' && (await kept('settings')) === 'nothing');
    await openPane(options, 'packs');
    expect(await options.$$('[data-pack]')).toEqual([]);
    await openPane(options, 'sites');
    expect(await said('main')).not.toContain('bank.example');
    await openPane(options, 'marks');
    await options.waitForSelector('[data-switch=marks]:checked');
  });

  test('a pane is reached by its address, by key, and back again', async () => {
    const linked = await reader.openExtensionPage('options.html#live');
    await linked.waitForSelector('[data-pane=live][aria-busy=false]');
    expect(await linked.$$('[data-pane]')).toHaveLength(1);
    await linked.focus('nav a[href="#keys"]');
    await linked.keyboard.press('Enter');
    await linked.waitForSelector('[data-pane=keys]');
    expect(await linked.evaluate(() => document.activeElement?.tagName)).toBe('H2');
    await linked.evaluate(() => history.back());
    await linked.waitForSelector('[data-pane=live]');
    await linked.close();
  });
});
