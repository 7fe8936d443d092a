import { browser } from './browser.ts';

const chromePanel = (): typeof chrome.sidePanel | undefined => globalThis.chrome?.sidePanel;

/** Whether a click in the page may open the panel: Firefox wants it in the extension's own pages. */
export const panelOpensFromPage = (): boolean => chromePanel() !== undefined;

/** Opens the panel of a window. Both browsers want it called first in the handler of the reader's own click, before any await. */
export function openSidePanel(windowId: number): Promise<void> {
  return chromePanel()?.open({ windowId }) ?? browser.sidebarAction.open();
}

/**
 * Opens the panel, or closes it if it is open. Chrome does not say whether it is, and a question would use up the reader's
 * gesture: `askOpenPanelToClose` is sent first and reaches only a panel that was there before.
 */
export function toggleSidePanel(windowId: number, askOpenPanelToClose: () => void): Promise<void> {
  const panel = chromePanel();
  if (!panel) return browser.sidebarAction.toggle();
  askOpenPanelToClose();
  return panel.open({ windowId });
}

/** Whether the panel of a window is open. */
export async function isPanelOpen(windowId: number): Promise<boolean> {
  if (!chromePanel()) return browser.sidebarAction.isOpen({ windowId });
  // Chromium 156 names no window for a panel: then any open one is taken for this window's.
  const panels = await chrome.runtime.getContexts({ contextTypes: ['SIDE_PANEL'] });
  return panels.some((panel) => panel.windowId === windowId || panel.windowId < 0);
}

/** Closes the panel. Firefox wants it called in the handler of the reader's own click; in Chrome `askOpenPanelToClose` does it. */
export async function closeSidePanel(askOpenPanelToClose: () => void): Promise<void> {
  if (chromePanel()) askOpenPanelToClose();
  else await browser.sidebarAction.close();
}
