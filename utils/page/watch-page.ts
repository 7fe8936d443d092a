import type { TextMap } from './text-map.ts';

export interface PageWatcher {
  /**
   * The page has gone to another address without a new document. Called at once, and again when the page has come to rest if
   * nothing was read by then: many pages change their address first and their text later.
   */
  onNavigate(url: string): void;
  /** The article's words have changed: read again, or find the marks again. Called after the page has been still for a while. */
  onChange(): void;
  /** Mutations that left the words alone; the moment to look whether the highlights still stand. */
  onTouch(): void;
}

const STILL_MS = 400;
/** How often the wait for stillness starts anew: some pages are never still. */
const MOST_WAITS = 5;

/** Watches one page until the signal aborts. `textMap` gives the article read last, null where none was. */
export function watchPage(
  window: Window,
  textMap: () => Pick<TextMap, 'isCurrent'> | null,
  watcher: PageWatcher,
  signal: AbortSignal,
): void {
  const { document } = window;
  let url = window.location.href;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let waits = 0;
  /** Whether the page has gone elsewhere and not come to rest since. */
  let isNew = false;

  const navigated = () => {
    if (window.location.href === url) return;
    const before = url;
    url = window.location.href;
    if (withoutHash(before) === withoutHash(url)) return;
    // Addresses lose their tracking parameters, or follow the scrolling, over one and the same article.
    if (isSameAddress(before, url) && textMap()?.isCurrent()) return;
    isNew = true;
    watcher.onNavigate(url);
  };
  const navigation = (window as { navigation?: EventTarget }).navigation;
  if (navigation) navigation.addEventListener('navigatesuccess', navigated, { signal });
  else window.addEventListener('popstate', navigated, { signal });
  window.addEventListener('hashchange', navigated, { signal });
  window.addEventListener('pageshow', (event) => event.persisted && watcher.onTouch(), { signal });

  const settle = () => {
    timer = undefined;
    waits = 0;
    const wasNew = isNew;
    navigated();
    isNew = false;
    const map = textMap();
    if (map && !map.isCurrent()) watcher.onChange();
    else if (map) watcher.onTouch();
    else if (wasNew) watcher.onNavigate(url);
  };
  // One timer however many mutations: a page rendered anew is looked at once.
  const observer = new MutationObserver(() => {
    if (timer !== undefined && ++waits > MOST_WAITS) return;
    clearTimeout(timer);
    timer = setTimeout(settle, STILL_MS);
  });
  observer.observe(document, { childList: true, characterData: true, subtree: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
}

const withoutHash = (url: string): string => url.replace(/#.*$/s, '');

/** Whether two addresses name the same page of the same site, whatever parameters they carry. */
export function isSameAddress(a: string, b: string): boolean {
  const [one, other] = [URL.parse(a), URL.parse(b)];
  return one !== null && other !== null && one.origin === other.origin && one.pathname === other.pathname;
}
