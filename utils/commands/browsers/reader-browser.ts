import type { Page } from 'puppeteer-core';

/** A surface of the extension that a reader can have open. */
export type Surface = 'popup' | 'panel';

/** A real browser with the extension in it, driven as a reader would: toolbar click, clicks in the popup and in the panel. */
export interface ReaderBrowser {
  readonly name: 'chromium' | 'firefox';
  /** Address of an extension page, e.g. `options.html`. */
  extensionUrl(path: string): string;
  /** Opens a page in a tab and waits until it has loaded. */
  open(url: string): Promise<Page>;
  /** Opens a page in a window of its own. */
  openWindow(url: string): Promise<Page>;
  /** Opens an extension page in a tab. */
  openExtensionPage(path: string): Promise<Page>;
  /** Clicks the toolbar icon over that page and waits for the popup. Grants activeTab, as a reader's click does. */
  openPopup(page: Page): Promise<void>;
  /** A real click on an element of an open surface. */
  click(surface: Surface, selector: string): Promise<void>;
  /** A real key on whatever has the focus in an open surface: `Tab`, `Enter`, `ArrowRight`, one letter. */
  press(surface: Surface, key: string): Promise<void>;
  /** Makes the panel so many CSS pixels wide, as a reader who drags its edge or zooms in does. Its height is the window's in Firefox. */
  widenPanel(width: number, height?: number): Promise<void>;
  /** Runs a function with the surface's window (`window => ...`, no closures) and returns its JSON result; null while it is not open. */
  look<T>(surface: Surface, inWindow: (window: Window & typeof globalThis) => T): Promise<T | null>;
  /** Loads a script of the extension's own folder into a surface and waits for it. */
  loadScript(surface: Surface, path: string): Promise<void>;
  /** Like {@link look}, for an answer that takes a while: the promise's JSON result. */
  ask<T>(surface: Surface, inWindow: (window: Window & typeof globalThis) => Promise<T>): Promise<T>;
  /** PNG of a surface. */
  picture(surface: Surface): Promise<Uint8Array>;
  /**
   * Runs one of the manifest's `commands` on the tab in front. Firefox: by its keys. Chromium without a window takes no keys of its own,
   * so the background is told as the browser would tell it.
   */
  command(name: string): Promise<void>;
  /**
   * Picks "Read this selection" from the context menu over what is selected in a page in front. Firefox: from the real menu, which
   * opens at `at` (CSS pixels of the viewport). Chromium without a window has none, so the background is told as the browser would.
   */
  readSelection(page: Page, at: { readonly x: number; readonly y: number }): Promise<void>;
  /** Makes the browser grant a host the next time the extension asks for it: an origin such as `http://127.0.0.1:8080`, or a match pattern. */
  allowHost(host: string): Promise<void>;
  /** Every request for a http(s) address that the extension itself (not the page) has made so far. */
  requests(): Promise<string[]>;
  /** Ends the background as the browser does when it wants the memory. False where this browser lets no test do it. */
  endBackground(): Promise<boolean>;
  /** Sets the clock of the background forward or, below zero, back by so many milliseconds. */
  setClock(by: number): Promise<void>;
  /** Reloads the extension, as an update does, under whatever is open. */
  reloadExtension(): Promise<void>;
  /** Resolves when the reader has closed the browser. */
  closed(): Promise<void>;
  close(): Promise<void>;
}

export interface LaunchOptions {
  /** Folder of the built extension. */
  readonly extension: string;
  readonly headless?: boolean;
  readonly dark?: boolean;
  /** The system's own few colours instead of the page's, as in Windows' contrast themes. */
  readonly forcedColors?: boolean;
  /** Size of the window, its own bars included, in CSS pixels; the browser's own choice where it is left out. */
  readonly window?: { readonly width: number; readonly height: number };
}
