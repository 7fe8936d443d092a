import { bodyOf, rootOf } from './dom.ts';

const SETTLED_MS = 150;

/**
 * Calls back when the page may have turned from light to dark or back: the system's choice changed, or the root or the body was given
 * another class, style or attribute, as the switches of pages do. Once for changes that come together.
 */
export function watchGround(window: Window, changed: () => void, signal: AbortSignal): void {
  const { document } = window;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(changed, SETTLED_MS);
  };
  window.matchMedia('(prefers-color-scheme: dark)').addEventListener('change', soon, { signal });
  const observer = new MutationObserver(soon);
  for (const element of [rootOf(document), bodyOf(document)])
    if (element) observer.observe(element, { attributes: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
}
