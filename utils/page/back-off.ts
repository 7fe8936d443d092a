export interface BackOff {
  /** Asks for it to be done: at once, or when the pause after the last time is over. */
  ask(): void;
  /** Forgets the pauses so far; what is waiting is done now. */
  reset(): void;
}

/**
 * Spaces out what is asked for again and again: the first time it is done at once, then after pauses that double from `first` to `most`
 * (milliseconds). After `most` without a call all is as at first. Told by how long the page has been open, not by the clock: a clock
 * that is set back would hold everything up until it is there again.
 */
export function makeBackOff(
  act: () => void,
  { first, most }: { readonly first: number; readonly most: number },
  signal: AbortSignal,
): BackOff {
  let pause = 0;
  let last = Number.NEGATIVE_INFINITY;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const run = () => {
    timer = undefined;
    last = performance.now();
    pause = Math.min(Math.max(first, pause * 2), most);
    act();
  };
  signal.addEventListener('abort', () => clearTimeout(timer));

  return {
    ask() {
      if (timer !== undefined || signal.aborted) return;
      const since = performance.now() - last;
      if (since > most) pause = 0;
      if (since >= pause) run();
      else timer = setTimeout(run, pause - since);
    },
    reset() {
      pause = 0;
      if (timer === undefined) return;
      clearTimeout(timer);
      run();
    },
  };
}
