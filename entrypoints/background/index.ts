import { defineBackground } from 'wxt/utils/define-background';
import { browser } from '../../utils/browser/browser.ts';
import { checkReading } from '../../utils/browser/check-reading.ts';
import { registerReader } from '../../utils/browser/content-scripts.ts';
import { doubtedReadingsItem } from '../../utils/browser/doubted-readings.ts';
import { switchSourceOff } from '../../utils/browser/live-settings.ts';
import { report } from '../../utils/browser/log.ts';
import { type ContentToBackground, handle, type PageToBackground } from '../../utils/browser/messages.ts';
import { setSelectionMenu } from '../../utils/browser/selection-menu.ts';
import { displayItem, neverSitesItem } from '../../utils/browser/settings.ts';
import { openSidePanel, panelOpensFromPage } from '../../utils/browser/side-panel.ts';
import { finishChosenRule, hostOf, refusalFor, ruleFor, siteOrigin } from '../../utils/browser/site-rules.ts';
import { forgetOldVisits, forgetVisitsOf } from '../../utils/browser/visits.ts';
import type { Display } from '../../utils/core/model/display.ts';
import { SOURCE_ORIGINS } from '../../utils/core/model/live-answer.ts';
import { err, ok } from '../../utils/core/model/result.ts';
import { showBadges } from './badge.ts';
import { forgetKnowledge } from './knowledge.ts';
import { onCommand } from './on-command.ts';
import { onMenu } from './on-menu.ts';
import { openCard } from './open-card.ts';
import { shareHidden } from './share-hidden.ts';
import { stylePage } from './style-page.ts';
import {
  acceptReading,
  checkStillThere,
  isReading,
  leavePage,
  readAgain,
  readIfForgotten,
  readInView,
  readTab,
  withholdPage,
} from './tab-reading.ts';
import { clearTab } from './tab-sessions.ts';
import { withdrawFrom } from './withdraw.ts';

export default defineBackground({
  type: 'module',
  main() {
    handle<ContentToBackground>(
      {
        'page/opened': async ({ url }) => {
          const host = hostOf(url);
          if (!host || (await refusalFor(url))) return ok({ read: false });
          const rule = await ruleFor(host);
          return ok({ read: rule === 'site' || rule === 'all' });
        },
        'page/read': (sent, { tabId, url }) => {
          const reading = checkReading(sent, url);
          return tabId === null || !reading ? err({ kind: 'no-answer' }) : acceptReading(tabId, reading);
        },
        'page/waiting': ({ document }) => ok({ known: isReading(document) }),
        'page/left': async ({ document }, { tabId }) => {
          if (tabId !== null) await leavePage(tabId, document);
          return ok(null);
        },
        'page/withheld': async ({ document, reason }, { tabId }) => {
          if (tabId !== null) await withholdPage(tabId, document, reason);
          return ok(null);
        },
        'page/style': ({ prefix }, { tabId }) =>
          tabId === null ? err({ kind: 'no-answer' }) : stylePage(tabId, prefix),
        'mark/opened': (opened, { tabId }) => (tabId === null ? err({ kind: 'no-answer' }) : openCard(tabId, opened)),
        'panel/open': async (_, { windowId }) => {
          if (panelOpensFromPage() && windowId !== null) await openSidePanel(windowId);
          else await browser.action.openPopup();
          return ok(null);
        },
      },
      ({ tabId, ownPage }) => tabId !== null && !ownPage,
    );

    handle<PageToBackground>(
      {
        'tab/read': ({ tabId, anyway }) => readTab(tabId, anyway),
        'sites/changed': async () => {
          await registerReader();
          return ok(null);
        },
        'source/off': async ({ source }) => {
          await switchSourceOff(source, SOURCE_ORIGINS[source]);
          return ok(null);
        },
        'packs/changed': () => {
          forgetKnowledge();
          // Not waited for: with many tabs open it takes its time, and the reader's page only wants to know it was heard.
          void readAgain();
          return ok(null);
        },
      },
      ({ ownPage }) => ownPage,
    );

    const register = () => registerReader().catch((error: unknown) => report('registering the reader', error));
    browser.runtime.onInstalled.addListener(({ reason }) => {
      void register();
      if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('welcome.html') });
    });
    browser.runtime.onStartup.addListener(register);
    const showMenu = ({ menu }: Display) =>
      void setSelectionMenu(menu).catch((error: unknown) => report('the context menu', error));
    browser.runtime.onInstalled.addListener(() => void displayItem.get().then(showMenu));
    browser.runtime.onStartup.addListener(() => void displayItem.get().then(showMenu));
    browser.contextMenus.onClicked.addListener(onMenu);
    browser.permissions.onAdded.addListener(({ origins = [] }) => {
      void finishChosenRule(origins)
        .then(register)
        .then(() => readInView(origins));
    });
    browser.permissions.onRemoved.addListener(({ origins = [] }) => {
      void register().then(() => withdrawFrom(origins));
    });
    neverSitesItem.watch((hosts) => {
      // Pages of theirs that are open, in whatever window, lose their marks.
      void register().then(() => withdrawFrom(hosts.map(siteOrigin)));
      void forgetVisitsOf(hosts).catch((error: unknown) => report('forgetting', error));
    });
    // Whenever the background wakes: what is remembered goes in time, read or not.
    void forgetOldVisits(Date.now()).catch((error: unknown) => report('forgetting', error));

    browser.tabs.onActivated.addListener(({ tabId }) => void readIfForgotten(tabId));
    browser.tabs.onRemoved.addListener((tabId) => void clearTab(tabId));
    browser.tabs.onUpdated.addListener((tabId, { status }) => {
      if (status === 'complete') void checkStillThere(tabId);
    });
    doubtedReadingsItem.watch((hidden) => void shareHidden(hidden));
    displayItem.watch((display) => {
      void showBadges();
      showMenu(display);
    });
    browser.commands.onCommand.addListener(onCommand);
  },
});
