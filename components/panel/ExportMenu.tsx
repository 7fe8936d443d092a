import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { underscored } from '../../utils/core/messages/message-key.ts';
import { Icon } from '../shared/Icon.tsx';
import { useUi } from '../shared/say.ts';

const CHOICES = ['export-markdown', 'export-json', 'export-text', 'copy-text'] as const;

/** What the reader may do with a whole reading. */
export type ExportChoice = (typeof CHOICES)[number];

/** Keeps a reading as a file or copies it: a button that opens a menu. `onExport` answers whether it worked. */
export function ExportMenu({
  onExport,
  onRead,
}: {
  readonly onExport: (choice: ExportChoice) => Promise<boolean>;
  /** Reads the page again. */
  readonly onRead: () => void;
}) {
  const say = useUi();
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const menu = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);
  const [said, setSaid] = useState('');
  useEffect(() => {
    if (open) menu.current?.querySelector<HTMLElement>('[role=menuitem]')?.focus();
  }, [open]);

  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  const choose = async (choice: ExportChoice) => {
    close();
    const done = await onExport(choice);
    setSaid(say(!done ? 'export_failed' : choice === 'copy-text' ? 'copied' : 'export_saved'));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const items = [...(menu.current?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? [])];
    const at = items.indexOf(document.activeElement as HTMLElement);
    const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[event.key];
    if (next !== undefined) items.at(next % items.length)?.focus();
    else if (event.key === 'Escape') close();
    else return;
    event.preventDefault();
  };

  return (
    <div
      class="export"
      onFocusOut={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOpen(false);
      }}
    >
      <button
        ref={button}
        type="button"
        class="go"
        data-action="export"
        aria-label={say('export')}
        title={say('export')}
        aria-haspopup="menu"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        <Icon name="more" />
      </button>
      {open && (
        <div ref={menu} id={id} class="export-menu" role="menu" aria-label={say('export')} onKeyDown={onKeyDown}>
          <button
            type="button"
            role="menuitem"
            tabIndex={-1}
            data-action="read-again"
            onClick={() => {
              close();
              onRead();
            }}
          >
            {say('read_again')}
          </button>
          {CHOICES.map((choice) => (
            <button
              key={choice}
              type="button"
              role="menuitem"
              tabIndex={-1}
              data-action={choice}
              onClick={() => void choose(choice)}
            >
              {say(`choice_${underscored(choice)}`)}
            </button>
          ))}
        </div>
      )}
      <span class="quiet" role="status">
        {said}
      </span>
    </div>
  );
}
