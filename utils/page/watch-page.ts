import { makeBackOff } from './back-off.ts';
import { listen } from './dom.ts';

export interface PageWatcher {
  /** The page has gone to another address without a new document: what was read of it no longer holds. */
  onNavigate(url: string): void;
  /**
   * The page has come to rest a while after it was opened or went elsewhere, and nothing is read of it: its text may have come by now.
   * Called a few times at most.
   */
  onUnread(): void;
  /** The article's words have changed, or more have come: read again, or find the marks again. The more often, the longer the pauses. */
  onChange(): void;
  /** The page has come to rest after a change, whatever it was; asked before all else. */
  onRest(): void;
  /** Mutations that left the words alone; the moment to look whether the highlights still stand. */
  onTouch(): void;
}

/** What was read of the page last. */
export interface WatchedReading {
  /** Whether its words still stand in the page as they were read. */
  isCurrent(): boolean;
  /** Whether more text has come to them since. */
  hasGrown(): boolean;
}

const STILL_MS = 400;
/** How often the wait for stillness starts anew: some pages are never still. */
const MOST_WAITS = 5;
/** How long after its opening, and how often, a page is looked at whose text has not come yet. */
const ARRIVAL_MS = 15_000;
const MOST_LOOKS = 6;
/** Pauses between readings of a page that keeps changing, such as a live report. */
const PAUSES = { first: 1000, most: 120_000 };

/**
 * Watches one page until the signal aborts. `reading` gives what was read last, null where nothing was. What is returned has it looked
 * at when it is at rest, as after a change. Times are told by how long the page has been open: the clock may be set meanwhile.
 */
export function watchPage(
  window: Window,
  reading: () => WatchedReading | null,
  watcher: PageWatcher,
  signal: AbortSignal,
): () => void {
  const { document } = window;
  let url = window.location.href;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let waits = 0;
  let opened = performance.now();
  let looks = 0;

  const isChanged = (last: WatchedReading) => !last.isCurrent() || last.hasGrown();
  const changes = makeBackOff(
    () => {
      const last = reading();
      if (last && isChanged(last)) watcher.onChange();
    },
    PAUSES,
    signal,
  );

  const navigated = (): boolean => {
    if (window.location.href === url) return false;
    const before = url;
    url = window.location.href;
    if (withoutHash(before) === withoutHash(url)) return false;
    // Addresses lose their tracking parameters, or follow the scrolling, over one and the same article.
    if (isSameAddress(before, url) && reading()?.isCurrent()) return false;
    opened = performance.now();
    looks = 0;
    watcher.onNavigate(url);
    changes.reset();
    // Many pages change their address first and their text later: the new one is looked at when the page has come to rest.
    soon();
    return true;
  };
  const navigation = (window as { navigation?: EventTarget }).navigation;
  if (navigation) navigation.addEventListener('navigatesuccess', navigated, { signal });
  else window.addEventListener('popstate', navigated, { signal });
  window.addEventListener('hashchange', navigated, { signal });
  window.addEventListener('pageshow', (event) => event.persisted && watcher.onTouch(), { signal });
  // What the reader asks of the page, such as the rest of a story, is read when it comes and not when a pause is over.
  const onClick = (event: MouseEvent) => {
    if (!event.isTrusted) return;
    changes.reset();
    // What was hidden may be shown without a change to the tree.
    soon();
  };
  listen(document, 'click', onClick, { signal, capture: true });

  const settle = () => {
    timer = undefined;
    waits = 0;
    if (navigated()) return;
    watcher.onRest();
    const last = reading();
    if (!last) {
      if (performance.now() - opened <= ARRIVAL_MS && looks++ < MOST_LOOKS) watcher.onUnread();
    } else if (isChanged(last)) changes.ask();
    else watcher.onTouch();
  };
  const soon = () => {
    clearTimeout(timer);
    if (signal.aborted) return;
    timer = setTimeout(settle, STILL_MS);
  };
  // One timer however many mutations: a page rendered anew is looked at once.
  const observer = new MutationObserver(() => {
    if (timer === undefined || ++waits <= MOST_WAITS) soon();
  });
  observer.observe(document, { childList: true, characterData: true, subtree: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  return soon;
}

const withoutHash = (url: string): string => url.replace(/#.*/s, '');

/** Whether two addresses name the same page of the same site, whatever parameters they carry. */
export function isSameAddress(a: string, b: string): boolean {
  const [one, other] = [URL.parse(a), URL.parse(b)];
  return one !== null && other !== null && one.origin === other.origin && one.pathname === other.pathname;
}
