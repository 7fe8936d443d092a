import type { ComponentChild } from 'preact';
import { useState } from 'preact/hooks';
import { useUi } from './say.ts';

const STEP = 60;

/** A list that shows its first rows, up to the one in question, and more when asked: an article may have thousands. */
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
  const [asked, setAsked] = useState(STEP);
  const shown = Math.max(asked, rows.findIndex(isCurrent) + 1);
  const left = rows.length - shown;
  return (
    <>
      <ul class="items">{rows.slice(0, shown).map(children)}</ul>
      {left > 0 && (
        <button type="button" class="button" data-action="show-more" onClick={() => setAsked(shown + STEP)}>
          {say('show_more', Math.min(STEP, left))}
        </button>
      )}
    </>
  );
}
