import { readFileSync } from 'node:fs';
import puppeteer, { type Page } from 'puppeteer-core';
import type { Release } from '../release-faults.ts';
import { findBrowser } from './find-browser.ts';
import { poll } from './poll.ts';
import type { LaunchOptions, ReaderBrowser, Surface } from './reader-browser.ts';

const { addOnId: GECKO_ID } = JSON.parse(
  readFileSync(new URL('../../../.ci/release.json', import.meta.url), 'utf8'),
) as Release;
const UUID = '11111111-2222-4333-8444-555555555555';
/** Firefox makes element ids of an extension id this way (ExtensionCommon.makeWidgetId). */
const WIDGET = GECKO_ID.replace(/[^a-z0-9_-]/g, '_');

const VIEW_TYPES: Record<Surface, string> = { popup: 'popup', panel: 'sidebar' };

/** Firefox's own means to make trusted events; they reach popups and sidebars with user activation. */
const EVENT_UTILS = `const events = (window.__events ??= (() => {
  const scope = { window, navigator, parent: window, KeyboardEvent, _EU_Ci: Ci, _EU_Cc: Cc };
  Services.scriptloader.loadSubScript('chrome://remote/content/external/EventUtils.js', scope);
  return scope;
})());`;

const POPUP_BROWSER = `[...document.querySelectorAll('browser')].find((b) => b.currentURI?.spec.startsWith('moz-extension:') && b.closest('panel'))`;
const PANEL_BROWSER = `document.getElementById('sidebar').contentDocument.getElementById('webext-panels-browser')`;
const BROWSERS: Record<Surface, string> = { popup: POPUP_BROWSER, panel: PANEL_BROWSER };

/** Firefox with the extension, over WebDriver BiDi and its privileged scope. A fresh profile each time. */
export async function launchFirefox({
  extension,
  headless = true,
  dark = false,
  forcedColors = false,
  window,
}: LaunchOptions): Promise<ReaderBrowser> {
  const executablePath = findBrowser('firefox');
  if (!executablePath) throw new Error('No Firefox on this machine; npm test installs one.');
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless,
    enableExtensions: true,
    args: ['--remote-allow-system-access', ...(window ? [`--width=${window.width}`, `--height=${window.height}`] : [])],
    ...(window
      ? {
          defaultViewport: null,
          // A window without a display is as large as its screen.
          env: {
            ...process.env,
            MOZ_HEADLESS_WIDTH: String(window.width),
            MOZ_HEADLESS_HEIGHT: String(window.height),
          },
        }
      : {}),
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: UUID }),
      'extensions.webextOptionalPermissionPrompts': false,
      'sidebar.revamp': false,
      ...(dark ? { 'layout.css.prefers-color-scheme.content-override': 0, 'ui.systemUsesDarkTheme': 1 } : {}),
      ...(forcedColors ? { 'browser.display.document_color_use': 2 } : {}),
    },
  });
  await browser.installExtension(extension);

  // Not in puppeteer's types: the raw BiDi connection.
  const { connection } = browser as unknown as {
    connection: { send(method: string, parameters: object): Promise<unknown> };
  };
  const send = async <T>(method: string, parameters: object): Promise<T> => {
    const reply = (await connection.send(method, parameters)) as { result?: T };
    return reply.result ?? (reply as T);
  };
  const chromeContext = async () => {
    const { contexts } = await send<{ contexts: { url: string; context: string }[] }>('browsingContext.getTree', {
      'moz:scope': 'chrome',
    });
    const found = contexts.find(({ url }) => url.includes('browser.xhtml'));
    if (!found) throw new Error('Firefox shows no window');
    return found.context;
  };
  /** Runs a function body with the browser's own rights; `a` holds the arguments. */
  const privileged = async <T>(body: string, ...args: unknown[]): Promise<T> => {
    const reply = await send<{ type: string; result: { value: string }; exceptionDetails: { text: string } }>(
      'script.evaluate',
      {
        expression: `(async (...a) => { ${body} })(...${JSON.stringify(args)}).then((v) => JSON.stringify(v === undefined ? null : v))`,
        target: { context: await chromeContext() },
        awaitPromise: true,
        resultOwnership: 'none',
      },
    );
    if (reply.type !== 'success') throw new Error(reply.exceptionDetails.text);
    return JSON.parse(reply.result.value) as T;
  };

  await privileged(
    `window.__requests = [];
     Services.obs.addObserver((subject) => {
       const channel = subject.QueryInterface(Ci.nsIHttpChannel);
       const by = channel.loadInfo?.triggeringPrincipal?.spec ?? '';
       if (by.startsWith('moz-extension:')) window.__requests.push(channel.URI.spec);
     }, 'http-on-modify-request');`,
  );

  const extensionUrl = (path: string) => `moz-extension://${UUID}/${path}`;
  const openExtensionPage = async (path: string): Promise<Page> => {
    const page = await browser.newPage();
    // goto() would wait for an event that extension pages do not send.
    const { _id } = page.mainFrame() as unknown as { _id: string };
    await send('browsingContext.navigate', { context: _id, url: extensionUrl(path), wait: 'none' });
    await poll(`the extension's ${path}`, () =>
      page.evaluate("location.protocol === 'moz-extension:' && document.readyState === 'complete'"),
    );
    return page;
  };
  // The popup and the sidebar are no BiDi contexts: an extension page in a tab reaches their windows.
  const hub = await openExtensionPage('options.html');
  const look = async <T>(surface: Surface, inWindow: (window: Window & typeof globalThis) => T): Promise<T | null> =>
    (await hub.evaluate(
      `(() => { const view = browser.extension.getViews({ type: ${JSON.stringify(VIEW_TYPES[surface])} })[0]; return view ? (${inWindow.toString()})(view) : null; })()`,
    )) as T | null;
  // The first-run page opens by itself; a test that is fast enough would find it in front of its own.
  await poll('the first-run page', () =>
    privileged<boolean>(
      `const tab = gBrowser.tabs.find((t) => t.linkedBrowser.currentURI.spec === a[0]);
       if (tab) gBrowser.removeTab(tab);
       return Boolean(tab);`,
      extensionUrl('welcome.html'),
    ),
  );
  const clickAt = (x: number, y: number) =>
    privileged(`${EVENT_UTILS} events.synthesizeMouseAtPoint(a[0], a[1], {}, window)`, Math.round(x), Math.round(y));
  const ready = (surface: Surface) =>
    poll(`the ${surface}`, () => look(surface, (window) => window.document.readyState === 'complete'));

  return {
    name: 'firefox',
    extensionUrl,
    async open(url) {
      const page = await browser.newPage();
      await page.goto(url);
      return page;
    },
    openExtensionPage,
    async openPopup(page) {
      await page.bringToFront();
      const [x, y] = await privileged<[number, number]>(
        // A popup that is still open over another tab would only be closed by the click.
        `for (const panel of document.querySelectorAll('panel[type=arrow]')) if (panel.state === 'open') panel.hidePopup();
         CustomizableUI.addWidgetToArea(a[0] + '-browser-action', 'nav-bar');
         await new Promise((r) => setTimeout(r, 300));
         const box = document.getElementById(a[0] + '-BAP').getBoundingClientRect();
         return [box.x + box.width / 2, box.y + box.height / 2];`,
        WIDGET,
      );
      await clickAt(x, y);
      await poll('the popup', () => look('popup', (window) => window.document.querySelector('#popup') !== null));
    },
    async click(surface, selector) {
      await ready(surface);
      const find = `(window) => {
        const element = window.document.querySelector(${JSON.stringify(selector)});
        if (!element) return null;
        element.scrollIntoView({ block: 'center' });
        const box = element.getBoundingClientRect();
        return [box.x + box.width / 2, box.y + box.height / 2];
      }`;
      // What is laid out only when it comes near moves everything below it: twice in the same place is at rest.
      let before: [number, number] | null = null;
      const [x, y] = await poll(`${selector} in the ${surface}`, async () => {
        const at = (await hub.evaluate(
          `(() => { const view = browser.extension.getViews({ type: ${JSON.stringify(VIEW_TYPES[surface])} })[0]; return view ? (${find})(view) : null; })()`,
        )) as [number, number] | null;
        const rests = at?.[0] === before?.[0] && at?.[1] === before?.[1];
        before = at;
        return rests ? at : null;
      });
      const [left, top] = await privileged<[number, number]>(
        surface === 'popup'
          ? `const box = ${POPUP_BROWSER}.getBoundingClientRect(); return [box.x, box.y];`
          : `const outer = document.getElementById('sidebar').getBoundingClientRect(), inner = ${PANEL_BROWSER}.getBoundingClientRect(); return [outer.x + inner.x, outer.y + inner.y];`,
      );
      await clickAt(left + x, top + y);
    },
    async press(surface, key) {
      await ready(surface);
      await look(surface, (window) => {
        const waiting = window as typeof window & { keyCame: boolean };
        waiting.keyCame = false;
        waiting.addEventListener('keydown', () => (waiting.keyCame = true), { capture: true, once: true });
      });
      await privileged(
        `${EVENT_UTILS} ${BROWSERS[surface]}.focus(); events.synthesizeKey(a[0], {}, window);`,
        key.length > 1 ? `KEY_${key}` : key,
      );
      // The window hands a key on to the process of the page and does not wait for it: whoever looks at once looks too early.
      await poll(`${key} to reach the ${surface}`, async () => {
        const came = await look(surface, (window) => (window as typeof window & { keyCame?: boolean }).keyCame);
        return came !== false;
      });
    },
    async widenPanel(width) {
      await privileged(
        `document.getElementById('sidebar-box').style.cssText = a[0];`,
        `width: ${width}px; min-width: 0;`,
      );
      await poll(`the panel to be ${width} px wide`, () =>
        look('panel', (window) => window.innerWidth).then((now) => now === width),
      );
    },
    look,
    async loadScript(surface, path) {
      await hub.evaluate(
        `new Promise((loaded, failed) => {
          const { document } = browser.extension.getViews({ type: ${JSON.stringify(VIEW_TYPES[surface])} })[0];
          const script = document.createElement('script');
          script.src = ${JSON.stringify(extensionUrl(path))};
          script.onload = () => loaded(null);
          script.onerror = () => failed(new Error('The script did not load.'));
          document.head.append(script);
        })`,
      );
    },
    ask: async (surface, inWindow) =>
      (await hub.evaluate(
        `(${inWindow.toString()})(browser.extension.getViews({ type: ${JSON.stringify(VIEW_TYPES[surface])} })[0])`,
      )) as Awaited<ReturnType<typeof inWindow>>,
    async picture(surface) {
      await ready(surface);
      const data = await privileged<string>(
        `const bitmap = await ${BROWSERS[surface]}.browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white');
         const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
         canvas.width = bitmap.width; canvas.height = bitmap.height;
         canvas.getContext('2d').drawImage(bitmap, 0, 0);
         return canvas.toDataURL('image/png').split(',')[1];`,
      );
      return Buffer.from(data, 'base64');
    },
    async command(name) {
      // Browsers suggest keys for four commands; a fifth gets one here as the reader would give it one.
      const keys = (await hub.evaluate(
        `(async () => {
          const command = (await browser.commands.getAll()).find(({ name }) => name === ${JSON.stringify(name)});
          if (!command.shortcut) await browser.commands.update({ name: command.name, shortcut: 'Alt+Shift+U' });
          return command.shortcut || 'Alt+Shift+U';
        })()`,
      )) as string;
      const key = keys.split('+').at(-1)!.toLowerCase();
      await privileged(
        `${EVENT_UTILS} events.synthesizeKey(a[0], a[1], window)`,
        key,
        Object.fromEntries(['alt', 'ctrl', 'shift'].map((held) => [`${held}Key`, keys.toLowerCase().includes(held)])),
      );
    },
    async readSelection(page, at) {
      await page.bringToFront();
      await privileged(
        `${EVENT_UTILS}
         const box = gBrowser.selectedBrowser.getBoundingClientRect();
         const menu = document.getElementById('contentAreaContextMenu');
         const shown = new Promise((done) => menu.addEventListener('popupshown', done, { once: true }));
         events.synthesizeMouseAtPoint(box.x + a[0], box.y + a[1], { type: 'contextmenu', button: 2 }, window);
         await shown;
         const entry = [...menu.querySelectorAll('menuitem')].find((item) => item.id.includes(a[2]));
         menu.activateItem(entry);`,
        at.x,
        at.y,
        WIDGET,
      );
    },
    async allowHost(host) {
      await privileged(
        `const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
         const policy = WebExtensionPolicy.getByID(a[0]);
         await ExtensionPermissions.add(a[0], { permissions: [], origins: [a[1]] }, policy.extension);`,
        GECKO_ID,
        host.includes('*') ? host : `*://${new URL(host).hostname}/*`,
      );
    },
    requests: () => privileged<string[]>('return window.__requests.filter((url) => /^https?:/.test(url));'),
    async endBackground() {
      await privileged(
        `await WebExtensionPolicy.getByID(a[0]).extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true });`,
        GECKO_ID,
      );
      return true;
    },
    reloadExtension: () =>
      privileged(
        `const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
         await (await AddonManager.getAddonByID(a[0])).reload();`,
        GECKO_ID,
      ),
    closed: () => new Promise((done) => browser.once('disconnected', () => done())),
    close: () => browser.close(),
  };
}
