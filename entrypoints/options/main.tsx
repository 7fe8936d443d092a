import '../../components/shared/tokens.css';
import '../../components/shared/base.css';
import '../../components/shared/switch.css';
import '../../components/shared/page.css';
import '../../components/options/options.css';
import '../../components/options/packs.css';
import { effect, type Signal, signal } from '@preact/signals';
import { render } from 'preact';
import { Options } from '../../components/options/Options.tsx';
import { paneOf } from '../../components/options/panes.ts';
import { SayContext } from '../../components/shared/say.ts';
import { clearAnswers, countAnswers } from '../../utils/browser/answer-cache.ts';
import { browser } from '../../utils/browser/browser.ts';
import { deleteEverything } from '../../utils/browser/delete-everything.ts';
import { speakIn } from '../../utils/browser/i18n.ts';
import { languageItem } from '../../utils/browser/language-setting.ts';
import { factCheckKeyItem, liveSourcesItem, switchSourceOn } from '../../utils/browser/live-settings.ts';
import { report } from '../../utils/browser/log.ts';
import { type PageToBackground, sender } from '../../utils/browser/messages.ts';
import { forgiveEntity, rejectedEntitiesItem } from '../../utils/browser/rejected-entities.ts';
import { requestLogItem } from '../../utils/browser/request-log.ts';
import { displayItem, neverSitesItem } from '../../utils/browser/settings.ts';
import { openKeysPage } from '../../utils/browser/shortcuts.ts';
import { allowedOrigins } from '../../utils/browser/site-rules.ts';
import { type StoredItem, takeMended } from '../../utils/browser/stored-item.ts';
import { forgetOldVisits, forgetVisits, rememberItem, setRemember, visitsItem } from '../../utils/browser/visits.ts';
import { SOURCE_IDS, SOURCE_ORIGINS } from '../../utils/core/model/live-answer.ts';
import { ui } from '../../utils/core/view/words.ts';
import { followStorage, refreshStorage, settingsFileProps, storageUsed } from './data.ts';
import { forgetPacks, onPacksChanged, openPacks, packsProps } from './packs.ts';

const send = sender<PageToBackground>();
const fetchOwn = (path: string) => fetch(browser.runtime.getURL(path));

const countKept = () =>
  countAnswers().catch((error: unknown) => {
    report('counting kept answers', error);
    return 0;
  });
const say = await speakIn(document);
document.title = say(ui('options_title'));

const pane = signal(paneOf(location.hash));
addEventListener('hashchange', () => {
  pane.value = paneOf(location.hash);
});

/** Whether what the panes show has been read; until then they hold what is so at first, and are not shown. */
const loaded = signal(false);
const display = signal(displayItem.fallback);
const allowed = signal<readonly string[]>([]);
const never = signal(neverSitesItem.fallback);
const language = signal(languageItem.fallback);
const liveOn = signal(liveSourcesItem.fallback);
const factCheckKey = signal(factCheckKeyItem.fallback);
const rejected = signal(rejectedEntitiesItem.fallback);
const requests = signal(requestLogItem.fallback);
const remember = signal(rememberItem.fallback);
const visits = signal(visitsItem.fallback);
const commands = signal<Awaited<ReturnType<typeof browser.commands.getAll>>>([]);
const keptAnswers = signal(0);
const mended = signal(false);
const notice = signal<string | null>(null);
const refreshAllowed = async () => {
  allowed.value = await allowedOrigins();
};
/** Fills a signal with what is kept, and with whatever it becomes. */
async function follow<T>(kept: Signal<T>, item: StoredItem<T>): Promise<void> {
  item.watch((next) => {
    kept.value = next;
  });
  kept.value = await item.get();
}

/** Reads all that the panes show, everything at once: one after the other would take the sum of them. */
async function load(): Promise<void> {
  const [all, kept] = await Promise.all([
    browser.commands.getAll(),
    countKept(),
    refreshAllowed(),
    follow(display, displayItem),
    follow(never, neverSitesItem),
    follow(language, languageItem),
    follow(liveOn, liveSourcesItem),
    follow(factCheckKey, factCheckKeyItem),
    follow(rejected, rejectedEntitiesItem),
    follow(requests, requestLogItem),
    follow(remember, rememberItem),
    forgetOldVisits(Date.now()).then(() => follow(visits, visitsItem)),
  ]);
  commands.value = all;
  keptAnswers.value = kept;
  mended.value = await takeMended();
  loaded.value = true;
}

browser.permissions.onAdded.addListener(() => void refreshAllowed());
browser.permissions.onRemoved.addListener(() => void refreshAllowed());

/** Reads the licences, when the reader opens them. */
async function readNotice(): Promise<void> {
  notice.value ??= await fetchOwn('NOTICE.txt').then((response) => response.text());
}

/** Forgets what was asked and what was answered. */
async function clearLog(): Promise<void> {
  await Promise.all([requestLogItem.set([]), clearAnswers()]);
  keptAnswers.value = 0;
  await refreshStorage();
}

/** Nothing is left, in the lists of this page either. */
async function deleteAll(): Promise<void> {
  await deleteEverything();
  keptAnswers.value = 0;
  await forgetPacks();
}

function App() {
  return (
    <SayContext.Provider value={say}>
      <Options
        pane={pane.value}
        loaded={loaded.value}
        version={browser.runtime.getManifest().version}
        display={display.value}
        mended={mended.value}
        allowed={allowed.value}
        never={never.value}
        keys={commands.value.map(({ name, description, shortcut = '' }) => ({
          // The browser describes them in its own language, which the reader may not have chosen here.
          what: description
            ? say({ key: `command_${name?.replaceAll('-', '_')}`, args: [], otherwise: description })
            : say(ui('key_popup')),
          keys: shortcut,
        }))}
        packs={packsProps()}
        remember={remember.value}
        visits={visits.value.length}
        onRemember={(on) => void setRemember(on)}
        onForgetVisits={() => void forgetVisits()}
        storage={storageUsed.value}
        settingsFile={settingsFileProps()}
        language={language.value}
        onLanguage={(next) => void languageItem.set(next)}
        notice={notice.value}
        onNotice={() => void readNotice().catch((error: unknown) => report('the licences', error))}
        rejected={rejected.value.map(({ name, host }, i) => ({
          id: String(i),
          name: host === null ? name : say(ui('rejected_on', name, host)),
        }))}
        onForgive={(id) => {
          const one = rejected.value[Number(id)];
          if (one) void forgiveEntity(one);
        }}
        liveSources={SOURCE_IDS}
        liveOn={liveOn.value}
        requests={requests.value}
        keptAnswers={keptAnswers.value}
        lang={document.documentElement.lang}
        onLive={(source, on) =>
          void (on ? switchSourceOn(source, SOURCE_ORIGINS[source]) : send('source/off', { source }))
        }
        factCheckKey={factCheckKey.value}
        onFactCheckKey={(key) => void factCheckKeyItem.set(key)}
        onClearLog={() => void clearLog()}
        onDisplay={(next) => void displayItem.set(next)}
        onWithdraw={(origin) => void browser.permissions.remove({ origins: [origin] })}
        onUnban={(host) => void neverSitesItem.change((all) => all.filter((other) => other !== host))}
        onKeys={openKeysPage}
        onDelete={() => void deleteAll()}
      />
    </SayContext.Provider>
  );
}

render(<App />, document.body);
onPacksChanged(() => void refreshStorage());
followStorage();
effect(() => {
  if (pane.value === 'packs') void openPacks();
});
void load().catch((error: unknown) => report('reading the settings', error));
