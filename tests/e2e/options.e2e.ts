import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium } from '../../utils/commands/browsers/chromium.ts';
import { launchFirefox } from '../../utils/commands/browsers/firefox.ts';
import { poll } from '../../utils/commands/browsers/poll.ts';
import type { ReaderBrowser } from '../../utils/commands/browsers/reader-browser.ts';
import { chooseFile } from '../helpers/choose-file.ts';
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
    const field = '[data-field=settings-file]';
    await chooseFile(options, field, 'settings.json', settings({ display: { marks: 'no' } }));
    await options.waitForSelector('[data-settings=refused]');
    expect(await said('[data-settings]')).toBe('Not imported: “display.marks” is not as it should be.');
    expect(await options.$eval('[data-switch=marks]', (box) => (box as HTMLInputElement).checked)).toBe(true);
    await chooseFile(options, field, 'settings.json', settings({}));
    await options.waitForSelector('[data-settings=taken]');
    await options.waitForSelector('[data-switch=marks]:not(:checked)');
    expect(await said('main')).toContain('bank.example');
  });

  test('the interface speaks the language that is chosen, on every page, and the browser’s again', async () => {
    await options.select('[data-field=language]', 'es');
    await poll('Spanish', async () => (await lang()) === 'es' && (await said('h1')) === 'Opciones');
    const welcome = await reader.openExtensionPage('welcome.html');
    await poll('Spanish', () => welcome.evaluate(() => document.documentElement.lang === 'es'));
    await options.bringToFront();
    await options.select('[data-field=language]', '');
    await poll('English', async () => (await lang()) === 'en' && (await said('h1')) === 'Options');
    await poll('English', () => welcome.evaluate(() => document.documentElement.lang === 'en'));
    await welcome.close();
  });

  test('what is kept is counted, and gone when everything is deleted', async () => {
    const pack = new Uint8Array(samplePackFile());
    await chooseFile(options, '[data-field=pack-file]', 'mills.sidelight-pack', pack);
    await options.waitForSelector('[data-pack]');
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
    expect(await options.$$('[data-pack]')).toEqual([]);
    expect(await said('main')).not.toContain('bank.example');
    await options.waitForSelector('[data-switch=marks]:checked');
  });
});
