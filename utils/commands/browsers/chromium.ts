import puppeteer, { type CDPSession, type KeyInput, type Page, type Target } from 'puppeteer-core';
import { findBrowser } from './find-browser.ts';
import { poll } from './poll.ts';
import type { LaunchOptions, ReaderBrowser, Surface } from './reader-browser.ts';

const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

const PATHS: Record<Surface, string> = { popup: 'popup.html', panel: 'sidepanel.html' };

/** Chromium with the extension, over the DevTools protocol. A fresh profile each time. */
export async function launchChromium({
  extension,
  headless = true,
  dark = false,
  forcedColors = false,
  window,
}: LaunchOptions): Promise<ReaderBrowser> {
  const executablePath = findBrowser('chromium');
  if (!executablePath) throw new Error('No Chromium on this machine; npm test installs one.');
  const browser = await puppeteer.launch({
    executablePath,
    headless,
    pipe: true,
    enableExtensions: [extension],
    defaultViewport: null,
    args: [
      ...QUIET,
      ...(dark ? ['--force-dark-mode', '--blink-settings=preferredColorScheme=0'] : []),
      ...(window ? [`--window-size=${window.width},${window.height}`] : []),
    ],
  });
  // The list of extensions is empty until the service worker is there.
  const worker = await browser.waitForTarget(
    (target) => target.type() === 'service_worker' && target.url().startsWith('chrome-extension://'),
  );
  const id = new URL(worker.url()).host;
  const own = (await browser.extensions()).get(id);
  if (!own) throw new Error('The extension did not load.');
  const extensionUrl = (path: string) => `chrome-extension://${id}/${path}`;

  const seen: string[] = [];
  const watched = new WeakSet<Target>();
  const watch = async (target: Target) => {
    if (watched.has(target) || !target.url().startsWith(`chrome-extension://${id}/`)) return;
    watched.add(target);
    let session: CDPSession;
    try {
      session = await target.createCDPSession();
      session.on('Network.requestWillBeSent', ({ request }) => {
        if (/^https?:/.test(request.url)) seen.push(request.url);
      });
      await session.send('Network.enable');
    } catch (error) {
      // A popup may be gone before it can be watched; anything else is a fault of the kit.
      if (!/closed|detached|No target/i.test(String(error))) throw error;
    }
  };
  browser.on('targetcreated', watch);
  browser.on('targetchanged', watch);
  await watch(worker);

  // The first-run page opens by itself; a test that is fast enough would find it in front of its own.
  const welcome = await browser.waitForTarget((target) => target.url() === extensionUrl('welcome.html'));
  await (await welcome.asPage()).close();

  const find = (surface: Surface) =>
    browser.targets().find((target) => target.url().startsWith(extensionUrl(PATHS[surface])));
  const dressed = new WeakSet<Page>();
  const dress = async (page: Page): Promise<Page> => {
    if (dressed.has(page)) return page;
    dressed.add(page);
    const features = [
      ...(dark ? [{ name: 'prefers-color-scheme', value: 'dark' }] : []),
      ...(forcedColors ? [{ name: 'forced-colors', value: 'active' }] : []),
    ];
    // puppeteer's own method knows no forced colours.
    if (features.length) await (await page.createCDPSession()).send('Emulation.setEmulatedMedia', { features });
    return page;
  };
  const viewOf = async (surface: Surface): Promise<Page> => {
    const target = await poll(`the ${surface}`, async () => find(surface));
    return dress(await target.asPage());
  };

  /** Runs an expression in the background. */
  const dispatch = async (expression: string) => {
    const target = await browser.waitForTarget(
      (one) => one.type() === 'service_worker' && one.url().startsWith(extensionUrl('')),
    );
    await (await target.worker())!.evaluate(expression);
  };

  return {
    name: 'chromium',
    extensionUrl,
    async open(url) {
      const page = await dress(await browser.newPage());
      await page.goto(url);
      return page;
    },
    async openWindow(url) {
      const page = await dress(await browser.newPage({ type: 'window' }));
      await page.goto(url);
      return page;
    },
    async openExtensionPage(path) {
      const page = await dress(await browser.newPage());
      await page.goto(extensionUrl(path));
      return page;
    },
    async openPopup(page) {
      await page.bringToFront();
      await own.triggerAction(page);
      const popup = await viewOf('popup');
      await popup.waitForSelector('#popup');
    },
    async click(surface, selector) {
      const view = await viewOf(surface);
      const element = await view.waitForSelector(selector);
      try {
        await element?.evaluate(settle);
        await view.click(selector);
      } catch (error) {
        // The click that opens the panel closes the popup under it.
        if (surface !== 'popup' || find('popup')) throw error;
      }
    },
    async press(surface, key) {
      const view = await viewOf(surface);
      try {
        await view.keyboard.press(key as KeyInput);
      } catch (error) {
        // The key that opens the panel closes the popup under it.
        if (surface !== 'popup' || find('popup')) throw error;
      }
    },
    async widenPanel(width, height = 800) {
      await (await viewOf('panel')).setViewport({ width, height });
    },
    async look(surface, inWindow) {
      if (!find(surface)) return null;
      const view = await viewOf(surface);
      return (await view.evaluate(`(${inWindow.toString()})(window)`)) as ReturnType<typeof inWindow>;
    },
    async loadScript(surface, path) {
      await (await viewOf(surface)).addScriptTag({ url: extensionUrl(path) });
    },
    async ask(surface, inWindow) {
      const view = await viewOf(surface);
      return (await view.evaluate(`(${inWindow.toString()})(window)`)) as Awaited<ReturnType<typeof inWindow>>;
    },
    async picture(surface) {
      const view = await viewOf(surface);
      return view.screenshot();
    },
    async command(name) {
      await dispatch(
        `chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(([tab]) => chrome.commands.onCommand.dispatch(${JSON.stringify(name)}, tab))`,
      );
    },
    async readSelection(page) {
      await page.bringToFront();
      const words = await page.evaluate(() => String(getSelection()));
      const click = { menuItemId: 'read-selection', selectionText: words, frameId: 0 };
      await dispatch(
        `chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(([tab]) => chrome.contextMenus.onClicked.dispatch(${JSON.stringify(click)}, tab))`,
      );
    },
    async allowHost(host) {
      const page = await browser.newPage();
      await page.goto('chrome://extensions/');
      await page.evaluate(
        `new Promise((done) => chrome.developerPrivate.addHostPermission(${JSON.stringify(id)}, ${JSON.stringify(pattern(host))}, done))`,
      );
      await page.close();
    },
    requests: async () => [...seen],
    async endBackground() {
      const target = await browser.waitForTarget(
        (one) => one.type() === 'service_worker' && one.url().startsWith(extensionUrl('')),
      );
      await (await target.worker())?.close();
      return true;
    },
    setClock: (by) => dispatch(`{ const now = Date.now; Date.now = () => now() + ${by}; }`),
    async reloadExtension() {
      const page = await browser.newPage();
      await page.goto('chrome://extensions/');
      await page.evaluate(`chrome.developerPrivate.reload(${JSON.stringify(id)}, { failQuietly: true })`);
      await page.close();
    },
    closed: () => new Promise((done) => browser.once('disconnected', () => done())),
    close: () => browser.close(),
  };
}

/** Match pattern of an origin's host; patterns know no ports. A pattern stays as it is. */
function pattern(host: string): string {
  return host.includes('*') ? host : `*://${new URL(host).hostname}/*`;
}

/** Brings an element into view and waits until it rests there: what is laid out only when it comes near moves everything below it. */
async function settle(element: Element): Promise<void> {
  let before = Number.NaN;
  for (let looks = 0; looks < 50; looks++) {
    element.scrollIntoView({ block: 'center', behavior: 'instant' });
    const { top } = element.getBoundingClientRect();
    if (top === before) return;
    before = top;
    await new Promise((resolve) => setTimeout(resolve, 40));
  }
}
