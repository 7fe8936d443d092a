import type { TextMap } from './text-map.ts';

export interface PageWatcher {
  /** The page has gone to another address without a new document, or came back from the back/forward cache. */
  onNavigate(url: string): void;
  /** The article's words have changed: read again, or find the marks again. Called after the page has been still for a while. */
  onChange(): void;
  /** Mutations that left the words alone; the moment to look whether the highlights still stand. */
  onTouch(): void;
}

const STILL_MS = 400;

/** Watches one page until the signal aborts. `textMap` gives the article read last. */
export function watchPage(
  window: Window,
  textMap: () => Pick<TextMap, 'isCurrent'>,
  watcher: PageWatcher,
  signal: AbortSignal,
): void {
  const { document } = window;
  let url = window.location.href;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const navigated = () => {
    if (window.location.href === url) return;
    const before = url;
    url = window.location.href;
    if (withoutHash(before) !== withoutHash(url)) watcher.onNavigate(url);
  };
  const navigation = (window as { navigation?: EventTarget }).navigation;
  if (navigation) navigation.addEventListener('navigatesuccess', navigated, { signal });
  else window.addEventListener('popstate', navigated, { signal });
  window.addEventListener('hashchange', navigated, { signal });
  window.addEventListener('pageshow', (event) => event.persisted && watcher.onTouch(), { signal });

  const settle = () => {
    navigated();
    if (textMap().isCurrent()) watcher.onTouch();
    else watcher.onChange();
  };
  const observer = new MutationObserver(() => {
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
