import { type ComponentChildren, createContext } from 'preact';
import { useContext, useState } from 'preact/hooks';
import type { Doubted } from '../../utils/core/view/export/wrong-reading.ts';
import { Icon } from './Icon.tsx';
import { useUi } from './say.ts';

/** What the reader said is wrong on this page; null where the surface cannot remember it. */
export interface Doubts {
  readonly has: (doubted: Doubted) => boolean;
  /** Hides it and copies a report; answers whether the copy worked. */
  readonly onDoubt: (doubted: Doubted) => Promise<boolean>;
  readonly onUndo: (doubted: Doubted) => void;
}

export const DoubtsContext = createContext<Doubts | null>(null);

/** A figure or a note that the reader can call wrong: then it is hidden, with a way back. */
export function Doubtable({
  what,
  menuOf = null,
  tools = null,
  children,
}: {
  readonly what: Doubted;
  /** Puts what can be done behind one button, named by these words; null leaves it in the open. */
  readonly menuOf?: string | null;
  /** What else can be done. */
  readonly tools?: ComponentChildren;
  readonly children: ComponentChildren;
}) {
  const say = useUi();
  const doubts = useContext(DoubtsContext);
  const [copied, setCopied] = useState<boolean | null>(null);
  if (!doubts)
    return (
      <>
        {children}
        {tools}
      </>
    );
  if (doubts.has(what))
    return (
      <p class="quiet" role="status">
        {say('doubt_hidden')} {copied !== null && say(copied ? 'doubt_copied' : 'export_failed')}{' '}
        <button type="button" class="link" data-action="undo-wrong" onClick={() => doubts.onUndo(what)}>
          {say('doubt_undo')}
        </button>
      </p>
    );
  const actions = (
    <>
      {tools}
      <button
        type="button"
        class="link quiet"
        data-action="this-is-wrong"
        onClick={async () => setCopied(await doubts.onDoubt(what))}
      >
        {say('doubt')}
      </button>
    </>
  );
  return (
    <>
      {children}
      {menuOf === null ? (
        actions
      ) : (
        <details class="row-menu">
          <summary aria-label={say('more_for', menuOf)} title={say('more_for', menuOf)}>
            <Icon name="more" />
          </summary>
          {actions}
        </details>
      )}
    </>
  );
}
