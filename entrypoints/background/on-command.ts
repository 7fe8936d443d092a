import { browser } from '../../utils/browser/browser.ts';
import { report } from '../../utils/browser/log.ts';
import { sender, sendToTab, type ToPanel } from '../../utils/browser/messages.ts';
import { displayItem } from '../../utils/browser/settings.ts';
import { toggleSidePanel } from '../../utils/browser/side-panel.ts';

const sendToPanel = sender<ToPanel>();

/** The keys of the manifest's `commands`. The panel's comes first and awaits nothing: the reader's gesture would be over. */
export function onCommand(
  command: string,
  tab?: { readonly id?: number | undefined; readonly windowId?: number | undefined },
): void {
  const windowId = tab?.windowId ?? 0;
  if (command === 'toggle-panel') {
    toggleSidePanel(windowId, () => void sendToPanel('panel/close', { windowId })).catch((error: unknown) =>
      report('toggling the panel', error),
    );
    return;
  }
  void runInTab(command, tab?.id).catch((error: unknown) => report(command, error));
}

async function runInTab(command: string, tabId: number | undefined): Promise<void> {
  if (command === 'toggle-marks') {
    return displayItem.change((display) => ({ ...display, marks: !display.marks }));
  }
  const id = tabId ?? (await browser.tabs.query({ active: true, lastFocusedWindow: true }))[0]?.id;
  if (id === undefined) return;
  if (command === 'next-claim') await sendToTab(id, 'mark/step', { direction: 'next' });
  if (command === 'previous-claim') await sendToTab(id, 'mark/step', { direction: 'previous' });
  if (command === 'open-card') await sendToTab(id, 'mark/open-card', null);
}
