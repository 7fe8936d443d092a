import { isUnseen } from './dom.ts';
import type { MarkPainter } from './highlights.ts';

const FIRST_MS = 1500;
const MOST_MS = 60_000;
/** So often what the page takes away is brought back; then the page has it its way. */
const MOST_TIMES = 8;

/**
 * Looks now and then whether highlights still stand: a page shares their registry and may empty it without touching its own text. The
 * more often it does, the longer the pauses. What is returned looks at once.
 */
export function guardHighlights(
  painter: Pick<MarkPainter, 'reassert'>,
  document: Document,
  signal: AbortSignal,
): () => void {
  let pause = FIRST_MS;
  let times = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const look = () => {
    clearTimeout(timer);
    if (signal.aborted || times >= MOST_TIMES) return;
    if (!isUnseen(document) && painter.reassert()) {
      times++;
      pause = Math.min(pause * 2, MOST_MS);
    }
    timer = setTimeout(look, pause);
  };
  signal.addEventListener('abort', () => clearTimeout(timer));
  timer = setTimeout(look, pause);
  return look;
}
