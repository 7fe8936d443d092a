import type { Analysis } from '../../utils/core/model/analysis.ts';
import type { Background } from '../../utils/core/model/background.ts';
import type { Display } from '../../utils/core/model/display.ts';
import type { NoteTarget } from '../../utils/core/model/note.ts';
import { chooseMarks, spanOf, targetOf } from '../../utils/core/view/choose-marks.ts';
import type { Mark } from '../../utils/core/view/mark.ts';
import { makeMarkPainter } from '../../utils/page/highlights.ts';
import type { TextMap } from '../../utils/page/text-map.ts';
import { makeCards } from './cards.ts';

/** One reading of a page, marked: what the reader can do with it. */
export interface MarkedPage {
  display(display: Display): void;
  /** Scrolls to something and flashes it, marked or not. */
  reveal(target: NoteTarget): null;
  /** Goes to the next or previous claim or figure and makes it the current one. */
  step(direction: 'next' | 'previous'): null;
  /** Opens the card of the current mark. */
  openCurrent(): null;
  /** Paints again what the page has thrown out. */
  reassert(): void;
  stop(): void;
}

export function openMarkedPage(
  textMap: TextMap,
  analysis: Analysis,
  background: Background,
  firstDisplay: Display,
): MarkedPage {
  const painter = makeMarkPainter(textMap);
  const closing = new AbortController();
  const cards = makeCards(analysis, background, textMap);
  let marks: Mark[] = [];
  let display = firstDisplay;
  let current: Mark | null = null;

  const paint = () => {
    marks = chooseMarks(analysis, display.density);
    painter.show(display.marks ? marks : []);
  };

  const openCard = (mark: Mark, focus: boolean) => {
    current = mark;
    painter.focus(mark.span);
    cards.open(targetOf(analysis, mark), mark.span, focus, () => painter.focus(null));
  };

  const goTo = (span: Mark['span']) => {
    textMap.elementAt(span)?.scrollIntoView({ block: 'center', behavior: calm() ? 'auto' : 'smooth' });
    painter.flash(span);
  };

  // A click on a link belongs to the page, and so does one that ends a selection.
  const onClick = (event: MouseEvent) => {
    if (cards.hold(event.target)) return;
    cards.close();
    if (event.button !== 0 || event.defaultPrevented || !getSelection()?.isCollapsed) return;
    if (
      event.target instanceof Element &&
      event.target.closest('a[href], button, input, label, select, textarea, summary')
    )
      return;
    const mark = painter.markAt(event.clientX, event.clientY);
    if (mark) openCard(mark, false);
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && cards.isOpen()) {
      event.stopPropagation();
      cards.close();
    }
  };
  document.addEventListener('click', onClick, { signal: closing.signal });
  document.addEventListener('keydown', onKey, { signal: closing.signal, capture: true });

  paint();
  return {
    display(next) {
      display = next;
      paint();
    },
    reveal(target) {
      const span = spanOf(analysis, target);
      if (span) goTo(span);
      return null;
    },
    step(direction) {
      const stops = marks.filter(({ kind }) => kind !== 'entity');
      const at = current ? stops.findIndex(({ id }) => id === current?.id) : -1;
      const next = direction === 'next' ? at + 1 : at < 0 ? stops.length - 1 : at - 1;
      current = stops[(next + stops.length) % stops.length] ?? null;
      if (current) goTo(current.span);
      return null;
    },
    openCurrent() {
      const mark = current ?? marks.find(({ kind }) => kind !== 'entity');
      if (mark) openCard(mark, true);
      return null;
    },
    reassert: () => void painter.reassert(),
    stop() {
      closing.abort();
      cards.stop();
      painter.stop();
    },
  };
}

const calm = () => matchMedia('(prefers-reduced-motion: reduce)').matches;
