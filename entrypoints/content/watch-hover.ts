import type { Mark } from '../../utils/core/view/mark.ts';

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
  let opened = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let frame = 0;

  const look = (event: PointerEvent) => {
    frame = 0;
    const inCard = hover.holds(event.target);
    const mark = inCard ? over : hover.markAt(event.clientX, event.clientY);
    if (mark?.id === over?.id) {
      if (opened && mark) clearTimeout(timer);
      return;
    }
    clearTimeout(timer);
    over = mark;
    if (mark) timer = setTimeout(() => enter(mark), OPEN_MS);
    else if (opened) timer = setTimeout(leave, CLOSE_MS);
  };
  const enter = (mark: Mark) => {
    opened = true;
    hover.open(mark);
  };
  const leave = () => {
    opened = false;
    hover.close();
  };
  document.addEventListener(
    'pointermove',
    (event) => {
      if (!event.isTrusted || event.pointerType !== 'mouse') return;
      if (hover.isOn() && !frame) frame = requestAnimationFrame(() => look(event));
    },
    { signal, passive: true },
  );
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    cancelAnimationFrame(frame);
  });
}
