import type { Mark } from '../../utils/core/model/mark.ts';
import { listen } from '../../utils/page/dom.ts';

const OPEN_MS = 500;
const CLOSE_MS = 300;

/**
 * Opens the card of a mark the pointer rests on, and closes it a moment after the pointer has left both (WCAG 1.4.13: the way to
 * the card is long enough to be walked). At most one hit test a frame.
 */
export function watchHover(
  hover: {
    readonly isOn: () => boolean;
    readonly markAt: (x: number, y: number) => Mark | null;
    readonly holds: (target: EventTarget | null) => boolean;
    readonly open: (mark: Mark) => void;
    readonly close: () => void;
  },
  signal: AbortSignal,
): void {
  let over: Mark | null = null;
  /** The mark whose card was opened by resting on it. */
  let opened: Mark | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let frame = 0;

  const look = (event: PointerEvent) => {
    frame = 0;
    if (hover.holds(event.target)) {
      // In its card the pointer is as good as on the mark, whatever it crossed on the way.
      clearTimeout(timer);
      over = opened;
      return;
    }
    const mark = hover.markAt(event.clientX, event.clientY);
    if (mark?.id === over?.id) return;
    clearTimeout(timer);
    over = mark;
    if (mark && mark.id === opened?.id) return;
    if (mark) timer = setTimeout(() => enter(mark), OPEN_MS);
    else if (opened) timer = setTimeout(leave, CLOSE_MS);
  };
  const enter = (mark: Mark) => {
    opened = mark;
    hover.open(mark);
  };
  const leave = () => {
    opened = null;
    hover.close();
  };
  const onMove = (event: PointerEvent) => {
    if (!event.isTrusted || event.pointerType !== 'mouse') return;
    if (hover.isOn() && !frame) frame = requestAnimationFrame(() => look(event));
  };
  listen(document, 'pointermove', onMove, { signal, passive: true });
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    cancelAnimationFrame(frame);
  });
}
