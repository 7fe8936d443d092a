import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';

export interface Tab<Id extends string> {
  readonly id: Id;
  readonly label: string;
  /** Not shown where there is none. */
  readonly count?: number;
}

/** Tabs as the ARIA practices describe them: one stop in the tab order, arrows move, Home and End go to the ends. */
export function Tabs<Id extends string>({
  tabs,
  open,
  label,
  onOpen,
  children,
}: {
  readonly tabs: readonly Tab<Id>[];
  readonly open: Id;
  readonly label: string;
  readonly onOpen: (id: Id) => void;
  readonly children: ComponentChildren;
}) {
  const list = useRef<HTMLDivElement>(null);
  const goTo = (index: number) => {
    const tab = tabs[(index + tabs.length) % tabs.length]!;
    onOpen(tab.id);
    list.current?.querySelector<HTMLElement>(`[data-tab=${tab.id}]`)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const at = tabs.findIndex(({ id }) => id === open);
    const forward = getComputedStyle(event.currentTarget as Element).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    const back = forward === 'ArrowRight' ? 'ArrowLeft' : 'ArrowRight';
    if (event.key === forward) goTo(at + 1);
    else if (event.key === back) goTo(at - 1);
    else if (event.key === 'Home') goTo(0);
    else if (event.key === 'End') goTo(tabs.length - 1);
    else return;
    event.preventDefault();
  };
  return (
    <>
      <div class="tabs" role="tablist" aria-label={label} ref={list} onKeyDown={onKeyDown}>
        {tabs.map(({ id, label: name, count }) => (
          <button
            key={id}
            type="button"
            role="tab"
            id={`tab-${id}`}
            data-tab={id}
            class="tab"
            aria-selected={id === open}
            aria-controls="tab-panel"
            tabIndex={id === open ? 0 : -1}
            onClick={() => onOpen(id)}
          >
            {name}
            {count !== undefined && count > 0 && <span class="tab-count"> {count}</span>}
          </button>
        ))}
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the ARIA practices ask for it, so that the panel can be scrolled by key. */}
      <div class="tab-panel" role="tabpanel" id="tab-panel" aria-labelledby={`tab-${open}`} tabIndex={0}>
        {children}
      </div>
    </>
  );
}
