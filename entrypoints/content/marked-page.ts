import type { Density, Display } from '../../utils/core/model/display.ts';
import type { Mark } from '../../utils/core/model/mark.ts';
import type { Span } from '../../utils/core/model/span.ts';
import { closest, listen, scrollIntoView } from '../../utils/page/dom.ts';
import { guardHighlights } from '../../utils/page/guard-highlights.ts';
import { makeMarkPainter } from '../../utils/page/highlights.ts';
import type { TextMap } from '../../utils/page/text-map.ts';
import { watchGround } from '../../utils/page/watch-ground.ts';
import { makeCards } from './cards.ts';
import { watchHover } from './watch-hover.ts';

const DENSITIES: readonly Density[] = ['low', 'medium', 'high'];

/** What a click does itself: it is not for us. */
const CLICKABLE = 'a[href], button, input, label, select, textarea, summary, video, audio, [role=button], [role=link]';

/** One reading of a page, marked: what the reader can do with it. */
export interface MarkedPage {
  show(display: Display): void;
  /** Takes other marks in the place of all there are. */
  replace(marks: readonly Mark[]): void;
  /** Scrolls to a place and flashes it, marked or not. */
  reveal(span: Span): void;
  /** Goes to the next or previous claim or figure and makes it the current one. */
  step(direction: 'next' | 'previous'): void;
  /** Opens the card of the current mark, or of the first. */
  openCurrent(): void;
  /** Whether a card is open. */
  readonly hasCard: boolean;
  /** Paints again what the page has thrown out, as is done now and then anyway. */
  reassert(): void;
  stop(): void;
}

/** Marks a page with what was read of it, under names with a prefix that its style sheet has. `onGone` is called when the extension turns out to have been reloaded under the page. */
export function openMarkedPage(
  textMap: TextMap,
  firstMarks: readonly Mark[],
  firstDisplay: Display,
  prefix: string,
  onGone: () => void,
): MarkedPage {
  const painter = makeMarkPainter(textMap, prefix);
  const cards = makeCards(onGone);
  const closing = new AbortController();
  const { signal } = closing;
  let display = firstDisplay;
  let all = firstMarks;
  /** Those of them that are shown at the reader's density. */
  let marks: readonly Mark[] = [];
  let current: Mark | null = null;

  const show = (next: Display) => {
    display = next;
    marks = all.filter(({ from }) => DENSITIES.indexOf(from) <= DENSITIES.indexOf(display.density));
    painter.show(display.marks ? marks : [], display.style);
  };

  const scrollTo = (span: Span) => {
    const element = textMap.elementAt(span);
    // At once, not smoothly: a long glide over a long page is motion without use, and the flash says where we are.
    if (element) scrollIntoView(element, { block: 'center', behavior: 'instant' });
  };

  const goTo = (span: Span) => {
    scrollTo(span);
    painter.flash(span);
  };

  const neighbour = (direction: 'next' | 'previous'): Mark | null => {
    const findings = marks.filter(({ kind }) => kind === 'finding');
    const stops = findings.length ? findings : marks.filter(({ told }) => told);
    const at = stops.findIndex(({ id }) => id === current?.id);
    const next = direction === 'next' ? at + 1 : at < 0 ? stops.length - 1 : at - 1;
    return stops[(next + stops.length) % stops.length] ?? null;
  };

  const openCard = (mark: Mark, focus: boolean) => {
    const range = textMap.toRange(mark.span);
    if (!range) return;
    current = mark;
    void cards.open({
      mark: mark.id,
      range,
      focus,
      onClosed: () => painter.focus(null),
      onStep: (direction) => {
        const next = neighbour(direction);
        if (!next) return;
        scrollTo(next.span);
        openCard(next, true);
      },
    });
    painter.focus(mark.span);
  };

  // Only what the reader does counts: events that the page's own scripts make up open and close nothing.
  const onClick = (event: MouseEvent) => {
    if (!event.isTrusted || cards.holds(event.target)) return;
    cards.close();
    // A click on a link belongs to the page, and so does one that ends a selection.
    if (event.button !== 0 || event.defaultPrevented || !getSelection()?.isCollapsed) return;
    if (event.target instanceof Element && closest(event.target, CLICKABLE)) return;
    const mark = painter.markAt(event.clientX, event.clientY);
    if (mark) openCard(mark, false);
  };
  const onKey = (event: KeyboardEvent) => {
    if (!event.isTrusted || event.key !== 'Escape' || !cards.isOpen) return;
    // This Escape is for the card: what the page has open stays open.
    event.preventDefault();
    event.stopPropagation();
    cards.close();
  };
  listen(document, 'click', onClick, { signal });
  listen(document, 'keydown', onKey, { signal, capture: true });
  watchHover(
    {
      isOn: () => display.hover && display.marks,
      markAt: painter.markAt,
      holds: cards.holds,
      open: (mark) => openCard(mark, false),
      close: cards.close,
    },
    signal,
  );

  show(firstDisplay);
  watchGround(window, painter.reground, signal);
  const lookAgain = guardHighlights(painter, document, signal);
  return {
    show,
    replace(next) {
      cards.close();
      all = next;
      show(display);
    },
    reveal: goTo,
    step(direction) {
      current = neighbour(direction);
      if (current) goTo(current.span);
    },
    openCurrent() {
      const mark = current ?? neighbour('next');
      if (mark) openCard(mark, true);
    },
    get hasCard() {
      return cards.isOpen;
    },
    reassert() {
      lookAgain();
      painter.reground();
    },
    stop() {
      closing.abort();
      cards.stop();
      painter.stop();
    },
  };
}
