import { useEffect } from 'preact/hooks';

const READY = 'sidelight-ready';

/** Leaves a performance mark each time another page stands ready on the screen: what `npm run perf:reader` measures to. */
export function useReadyMark(url: string | null): void {
  useEffect(() => {
    if (url === null) return;
    // A frame's callback runs before its paint, so the second one runs after the first paint.
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => performance.mark(READY, { detail: url }));
    });
    return () => cancelAnimationFrame(frame);
  }, [url]);
}
