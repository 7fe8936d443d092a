import { report } from '../../utils/browser/log.ts';
import { SELECTION_ENTRY } from '../../utils/browser/selection-menu.ts';
import { openSidePanel } from '../../utils/browser/side-panel.ts';
import { readSelectionIn } from './tab-reading.ts';

interface Click {
  readonly menuItemId: string | number;
  readonly selectionText?: string | undefined;
  /** 0 where the selection is in the page itself. */
  readonly frameId?: number | undefined;
  readonly frameUrl?: string | undefined;
}

/** The context menu's entry: opens the panel and has the selection read. The panel comes first: the reader's gesture would be over. */
export function onMenu(
  { menuItemId, selectionText = '', frameId = 0, frameUrl = '' }: Click,
  tab?: { readonly id?: number | undefined; readonly windowId?: number | undefined },
): void {
  if (menuItemId !== SELECTION_ENTRY || tab?.id === undefined) return;
  openSidePanel(tab.windowId ?? 0).catch((error: unknown) => report('opening the panel', error));
  readSelectionIn(tab.id, selectionText, frameId === 0 ? null : frameUrl).catch((error: unknown) =>
    report('reading the selection', error),
  );
}
