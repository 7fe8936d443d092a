import '../../components/shared/tokens.css';
import '../../components/shared/base.css';
import '../../components/shared/switch.css';
import '../../components/popup/popup.css';
import { signal } from '@preact/signals';
import { render } from 'preact';
import { Popup } from '../../components/popup/Popup.tsx';
import { SayContext } from '../../components/shared/say.ts';
import { browser } from '../../utils/browser/browser.ts';
import { doubtedReadingsItem, forgetDoubts } from '../../utils/browser/doubted-readings.ts';
import { speakIn } from '../../utils/browser/i18n.ts';
import { report } from '../../utils/browser/log.ts';
import { type PageToBackground, sender, type ToPanel } from '../../utils/browser/messages.ts';
import { tabStateItem, updatingItem } from '../../utils/browser/session-store.ts';
import { displayItem } from '../../utils/browser/settings.ts';
import { closeSidePanel, isPanelOpen, openSidePanel } from '../../utils/browser/side-panel.ts';
import { chooseRule, hostOf, ruleFor } from '../../utils/browser/site-rules.ts';
import { takeMended } from '../../utils/browser/stored-item.ts';
import type { SiteRule } from '../../utils/core/model/site-rule.ts';
import type { TabState } from '../../utils/core/model/tab-state.ts';
import { findHidden, type Hidden, leaveOut, NOTHING_HIDDEN } from '../../utils/core/view/hidden-readings.ts';

const send = sender<PageToBackground>();
const sendToPanel = sender<ToPanel>();

const [say, [tab], firstDisplay] = await Promise.all([
  speakIn(document),
  browser.tabs.query({ active: true, currentWindow: true }),
  displayItem.get(),
]);
const tabId = tab?.id ?? -1;
const host = hostOf(tab?.url);
const state = signal<TabState>(await tabStateItem(tabId).get());
const updating = signal(await updatingItem(tabId).get());
const doubted = signal(await doubtedReadingsItem.get());
const panelOpen = signal(await isPanelOpen(tab?.windowId ?? 0));
const display = signal(firstDisplay);
const mended = await takeMended();
const rule = signal<SiteRule>(host ? await ruleFor(host) : 'click');

tabStateItem(tabId).watch((next) => {
  state.value = next;
});
doubtedReadingsItem.watch((next) => {
  doubted.value = next;
});
updatingItem(tabId).watch((next) => {
  updating.value = next;
});
displayItem.watch((next) => {
  display.value = next;
});

function App() {
  const hidden = hiddenIn(state.value);
  const shown =
    state.value.kind === 'ready' ? { ...state.value, analysis: leaveOut(state.value.analysis, hidden) } : state.value;
  return (
    <SayContext.Provider value={say}>
      <Popup
        state={shown}
        hidden={hidden.count}
        updating={updating.value}
        host={host}
        rule={rule.value}
        display={display.value}
        panelOpen={panelOpen.value}
        mended={mended}
        today={new Date().toISOString().slice(0, 10)}
        onDisplay={(next) => void displayItem.set(next)}
        onRule={(next) => void changeRule(next)}
        onRead={read}
        onPanel={openPanel}
        onClosePanel={closePanel}
        onShowHidden={() => state.value.kind === 'ready' && void forgetDoubts(state.value.url)}
        onOptions={() => void browser.runtime.openOptionsPage().then(() => window.close())}
      />
    </SayContext.Provider>
  );
}

/** What the reader called wrong on the page shown. */
function hiddenIn(now: TabState): Hidden {
  return now.kind === 'ready' ? findHidden(now.analysis, doubted.value[now.url] ?? []) : NOTHING_HIDDEN;
}

function read(anyway: boolean): void {
  void send('tab/read', { tabId, anyway });
}

function openPanel(): void {
  openSidePanel(tab?.windowId ?? 0)
    .then(() => window.close())
    .catch((error: unknown) => report('opening the panel', error));
}

function closePanel(): void {
  panelOpen.value = false;
  closeSidePanel(() => void sendToPanel('panel/close', { windowId: tab?.windowId ?? 0 })).catch((error: unknown) =>
    report('closing the panel', error),
  );
}

async function changeRule(next: SiteRule): Promise<void> {
  if (!host) return;
  const before = rule.value;
  rule.value = next;
  if (!(await chooseRule(host, next))) rule.value = await ruleFor(host);
  await send('sites/changed', null);
  if (rule.value === 'never' || before === 'never') read(false);
}

render(<App />, document.body);

// The click on the toolbar was the reader's word to read this page.
if (state.value.kind === 'idle' || state.value.kind === 'refused') read(false);
