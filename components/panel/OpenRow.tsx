import { type ComponentChildren, createContext } from 'preact';
import { useContext, useState } from 'preact/hooks';

/** Keys of the rows the reader has opened on this page: they are open again after a look at another tab. */
export const OpenRowsContext = createContext<Set<string>>(new Set());

/** A line that opens in place. What it opens to is made when it is opened: a story may name hundreds. */
export function OpenRow({
  id,
  shown = false,
  summary,
  children,
}: {
  /** Key of the row, one of its own on the page. */
  readonly id: string;
  /** Open whether or not the reader opened it: what is looked for is inside. */
  readonly shown?: boolean;
  readonly summary: ComponentChildren;
  readonly children: () => ComponentChildren;
}) {
  const rows = useContext(OpenRowsContext);
  const [asked, setAsked] = useState(shown || rows.has(id));
  const open = asked || shown;
  return (
    <details
      class="row"
      open={open}
      onToggle={({ currentTarget }) => {
        if (currentTarget.open) rows.add(id);
        else rows.delete(id);
        setAsked(currentTarget.open);
      }}
    >
      <summary>{summary}</summary>
      {open && children()}
    </details>
  );
}
