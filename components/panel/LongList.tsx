import type { ComponentChild } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useUi } from '../shared/say.ts';

const STEP = 60;
/** How far below what is in view the next rows are made ready. */
const AHEAD = '800px';

/**
 * A list of maybe thousands of rows: the first are shown, up to the one in question, and more as the reader comes near the end or
 * asks for them. Rows once shown stay, so that focus and place in the list are never lost.
 */
export function LongList<Row>({
  rows,
  isCurrent,
  children,
}: {
  readonly rows: readonly Row[];
  readonly isCurrent: (row: Row) => boolean;
  readonly children: (row: Row) => ComponentChild;
}) {
  const say = useUi();
  const button = useRef<HTMLButtonElement>(null);
  const [asked, setAsked] = useState(STEP);
  const shown = Math.max(asked, rows.findIndex(isCurrent) + 1);
  const left = rows.length - shown;
  const hasMore = left > 0;
  useEffect(() => {
    if (!hasMore || !button.current) return;
    const near = new IntersectionObserver(
      (seen) => seen.some(({ isIntersecting }) => isIntersecting) && setAsked(shown + STEP),
      { rootMargin: AHEAD },
    );
    near.observe(button.current);
    return () => near.disconnect();
  }, [shown, hasMore]);
  return (
    <>
      <ul class="items">{rows.slice(0, shown).map(children)}</ul>
      {hasMore && (
        <button
          ref={button}
          type="button"
          class="button"
          data-action="show-more"
          onClick={() => setAsked(shown + STEP)}
        >
          {say('show_more', Math.min(STEP, left))}
        </button>
      )}
    </>
  );
}
