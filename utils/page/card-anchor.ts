import { activeElementOf, elementAtPoint, find, listen, makeElement, parentElementOf, rootOf, viewOf } from './dom.ts';

/** What a card shows is the caller's; this is where it stands and how it comes and goes. */
export interface CardContent {
  /** Puts the content into the card. Called once a card; what it returns runs when the card closes. */
  mount(container: HTMLElement): (() => void) | undefined;
  /** Style sheet of the content, as text. */
  readonly css: string;
  /** Accessible name of the card. */
  readonly label: string;
}

export interface CardAnchor {
  /** Opens the card at a range, closing the one before. `blocked` where something of the page lies over it, such as a modal dialog: use the panel then. */
  open(range: Range, content: CardContent, options?: { readonly focus?: boolean }): 'open' | 'blocked';
  close(): void;
  readonly isOpen: boolean;
  /** Whether an event's target is the card's host: from outside, everything in a closed shadow root is. */
  holds(node: EventTarget | null): boolean;
  /** Closes the card, and with it goes the host. */
  stop(): void;
}

/** CSS pixels: how wide a card is where there is room, and what is left free beside it. */
const WIDTH = 350;
const EDGE = 8;
/** Between a card and its mark, as in the style sheet. */
const GAP = 6;

/** What the page's own style sheets say of every element, however strongly, stops at the host. */
const CARD_CSS = `
:host { all: initial !important; }
.ghost { position: absolute; pointer-events: none; anchor-name: --sidelight-mark; }
.card {
  position: absolute; position-anchor: --sidelight-mark; position-area: bottom span-right;
  inset: auto; margin: ${GAP}px 0; padding: 0; border: 0; background: none; box-sizing: border-box; max-height: 60vh; overflow: auto;
}
.card.above { position-area: top span-right; }
.card.leftward { position-area: bottom span-left; }
.card.above.leftward { position-area: top span-left; }
`;

const KEY_EVENTS = ['keydown', 'keyup', 'keypress'] as const;

/**
 * A card in a closed shadow root, in the browser's top layer. Its host is the only thing ever added to the page, and is there only
 * while a card is open. `onClose` is called however the card closes. `mode` is `open` only where tests must look inside.
 */
export function makeCardAnchor(
  document: Document,
  onClose: () => void = () => undefined,
  mode: ShadowRootMode = 'closed',
): CardAnchor {
  let host: HTMLElement | null = null;
  let root: ShadowRoot | null = null;
  let close: (() => void) | null = null;

  const makeHost = (): ShadowRoot => {
    if (host && root) return root;
    // A plain element: one with a name of its own the page could define, and then look into.
    host = makeElement(document, 'div');
    host.style.setProperty('all', 'initial', 'important');
    root = host.attachShadow({ mode });
    // Keys pressed in the card would reach the page's own shortcuts.
    for (const type of KEY_EVENTS)
      host.addEventListener(type, (event) => {
        event.stopPropagation();
        if (event.isTrusted && type === 'keydown' && (event as KeyboardEvent).key === 'Escape') close?.();
      });
    return root;
  };

  return {
    open(range, content, { focus = false } = {}) {
      close?.();
      if (hasModalDialog(document)) return 'blocked';
      const shadow = makeHost();
      const inPage = host!;
      rootOf(document)?.append(inPage);
      const style = makeElement(document, 'style');
      // Kept away from the host, where the page's style sheets would have the last word.
      style.textContent = CARD_CSS + content.css.replaceAll(':host', '.card');
      const ghost = makeElement(document, 'div');
      ghost.className = 'ghost';
      const card = makeElement(document, 'div');
      card.className = 'card';
      const moved = new AbortController();
      const follow = () => place(ghost, card, range);
      viewOf(document)?.addEventListener('resize', follow, { signal: moved.signal });
      // The page as a whole takes the card along; a box that scrolls inside it does not.
      const onScroll = (event: Event) => event.target !== document && follow();
      listen(document, 'scroll', onScroll, { signal: moved.signal, capture: true, passive: true });
      card.popover = 'manual';
      card.tabIndex = -1;
      card.setAttribute('role', 'dialog');
      card.setAttribute('aria-label', content.label);
      shadow.replaceChildren(style, ghost, card);
      const unmount = content.mount(card);
      const before = activeElementOf(document) as HTMLElement | null;
      card.showPopover();
      follow();
      // From an element that the page takes out the focus goes without a word.
      let isFocused = false;
      const onFocus = () => {
        isFocused = activeElementOf(document) === inPage;
      };
      listen(document, 'focusin', onFocus, { signal: moved.signal, capture: true });
      const stopWatching = watchRemoval(document, inPage, () => close?.());
      close = () => {
        close = null;
        stopWatching();
        moved.abort();
        const isInPlace = parentElementOf(inPage) === rootOf(document);
        const hadFocus = isInPlace ? activeElementOf(document) === inPage : isFocused;
        unmount?.();
        shadow.replaceChildren();
        if (hadFocus) before?.focus?.({ preventScroll: true });
        inPage.remove();
        onClose();
      };
      if (isCovered(card, inPage)) {
        close();
        return 'blocked';
      }
      if (focus) card.focus();
      return 'open';
    },
    close: () => close?.(),
    get isOpen() {
      return close !== null;
    },
    holds: (node) => host !== null && node === host,
    stop: () => close?.(),
  };
}

/** Tells when the page takes a card's host out of its root, or puts another root in its place. Returns how to stop. */
function watchRemoval(document: Document, host: HTMLElement, onRemoved: () => void): () => void {
  const root = rootOf(document);
  const observer = new MutationObserver(() => {
    if (parentElementOf(host) !== root || rootOf(document) !== root) onRemoved();
  });
  for (const node of [document, root]) if (node) observer.observe(node, { childList: true });
  return () => observer.disconnect();
}

/**
 * Lays a box over the lines of a range, to which the style sheet anchors the card: under the last line, or above the first where only
 * there is room, it begins where that line does, in the direction the text runs, or earlier where it would not fit into the window. (A
 * style sheet's own fallbacks measure against the whole page and not against the window.)
 */
function place(ghost: HTMLElement, card: HTMLElement, range: Range): void {
  const lines = [...range.getClientRects()].filter(({ width }) => width > 0);
  const whole = range.getBoundingClientRect();
  const { top, bottom } = whole;
  const { ownerDocument: document } = ghost;
  const view = viewOf(document);
  const room = rootOf(document)?.clientWidth ?? 0;
  const width = Math.max(0, Math.min(WIDTH, room - 2 * EDGE));
  card.style.width = `${width}px`;
  const height = card.offsetHeight + GAP;
  const above = bottom + height > (view?.innerHeight ?? 0) && top >= height;
  const line = (above ? lines[0] : lines.at(-1)) ?? whole;
  const holder = parentElementOf(range.startContainer);
  const leftward = holder !== null && view?.getComputedStyle(holder).direction === 'rtl';
  const left = leftward ? line.left : Math.max(EDGE, Math.min(line.left, room - EDGE - width));
  const right = leftward ? Math.min(room - EDGE, Math.max(line.right, EDGE + width)) : line.right;
  card.classList.toggle('leftward', leftward);
  card.classList.toggle('above', above);
  ghost.style.left = `${Math.min(left, right) + (view?.scrollX ?? 0)}px`;
  ghost.style.top = `${top + (view?.scrollY ?? 0)}px`;
  ghost.style.width = `${Math.abs(right - left)}px`;
  ghost.style.height = `${bottom - top}px`;
}

/** Whether a modal dialog of the page is open: nothing outside it can then be clicked or focused. */
function hasModalDialog(document: Document): boolean {
  return find(document, 'dialog:modal') !== null;
}

/** Whether a click on the middle of the card would go to something of the page: it lies above, or has made all else inert. */
function isCovered(card: HTMLElement, host: HTMLElement): boolean {
  const box = card.getBoundingClientRect();
  const top = elementAtPoint(card.ownerDocument, box.left + box.width / 2, box.top + box.height / 2);
  return top !== null && top !== host;
}
