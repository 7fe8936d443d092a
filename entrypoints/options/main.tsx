import '../../components/shared/tokens.css';
import '../../components/shared/base.css';
import '../../components/shared/switch.css';
import '../../components/shared/page.css';
import '../../components/options/options.css';
import '../../components/options/packs.css';
import { signal } from '@preact/signals';
import { render } from 'preact';
import { Options } from '../../components/options/Options.tsx';
import { SayContext } from '../../components/shared/say.ts';
import { clearAnswers, countAnswers } from '../../utils/browser/answer-cache.ts';
import { browser } from '../../utils/browser/browser.ts';
import { deleteEverything } from '../../utils/browser/delete-everything.ts';
import { speakIn } from '../../utils/browser/i18n.ts';
import { languageItem } from '../../utils/browser/language-setting.ts';
import { factCheckKeyItem, liveSourcesItem, switchSource } from '../../utils/browser/live-settings.ts';
import { report } from '../../utils/browser/log.ts';
import { forgiveEntity, rejectedEntitiesItem } from '../../utils/browser/rejected-entities.ts';
import { requestLogItem } from '../../utils/browser/request-log.ts';
import { displayItem, neverSitesItem } from '../../utils/browser/settings.ts';
import { openKeysPage } from '../../utils/browser/shortcuts.ts';
import { allowedOrigins } from '../../utils/browser/site-rules.ts';
import { takeMended } from '../../utils/browser/stored-item.ts';
import { SOURCE_IDS, SOURCE_ORIGINS } from '../../utils/core/model/live-answer.ts';
import { ui } from '../../utils/core/view/words.ts';
import { followStorage, refreshStorage, settingsFileProps, storageUsed } from './data.ts';
import { forgetPacks, onPacksChanged, packsProps } from './packs.ts';

const fetchOwn = (path: string) => fetch(browser.runtime.getURL(path));

const countKept = () =>
  countAnswers().catch((error: unknown) => {
    report('counting kept answers', error);
    return 0;
  });
// Everything is asked for at once: one after the other would keep the page blank for the sum of them.
const [say, firstDisplay, firstAllowed, firstNever, commands, stored] = await Promise.all([
  speakIn(document),
  displayItem.get(),
  allowedOrigins(),
  neverSitesItem.get(),
  browser.commands.getAll(),
  Promise.all([
    languageItem.get(),
    liveSourcesItem.get(),
    factCheckKeyItem.get(),
    rejectedEntitiesItem.get(),
    requestLogItem.get(),
    countKept(),
  ]),
]);
document.title = say(ui('options_title'));

const display = signal(firstDisplay);
const allowed = signal(firstAllowed);
const never = signal(firstNever);
const language = signal(stored[0]);
const liveOn = signal(stored[1]);
const factCheckKey = signal(stored[2]);
const rejected = signal(stored[3]);
const requests = signal(stored[4]);
const keptAnswers = signal(stored[5]);
const notice = signal<string | null>(null);
const mended = await takeMended();
const refreshAllowed = async () => {
  allowed.value = await allowedOrigins();
};
displayItem.watch((next) => {
  display.value = next;
});
languageItem.watch((next) => {
  language.value = next;
});
liveSourcesItem.watch((next) => {
  liveOn.value = next;
});
factCheckKeyItem.watch((next) => {
  factCheckKey.value = next;
});
rejectedEntitiesItem.watch((next) => {
  rejected.value = next;
});
requestLogItem.watch((next) => {
  requests.value = next;
});
neverSitesItem.watch((next) => {
  never.value = next;
});
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
        version={browser.runtime.getManifest().version}
        display={display.value}
        mended={mended}
        allowed={allowed.value}
        never={never.value}
        keys={commands.map(({ name, description, shortcut = '' }) => ({
          // The browser describes them in its own language, which the reader may not have chosen here.
          what: description
            ? say({ key: `command_${name?.replaceAll('-', '_')}`, args: [], otherwise: description })
            : say(ui('key_popup')),
          keys: shortcut,
        }))}
        packs={packsProps()}
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
        onLive={(source, on) => void switchSource(source, on, SOURCE_ORIGINS[source])}
        factCheckKey={factCheckKey.value}
        onFactCheckKey={(key) => void factCheckKeyItem.set(key)}
        onClearLog={() => void clearLog()}
        onDisplay={(next) => void displayItem.set(next)}
        onWithdraw={(origin) => void browser.permissions.remove({ origins: [origin] })}
        onUnban={(host) => void neverSitesItem.set(never.value.filter((other) => other !== host))}
        onKeys={openKeysPage}
        onDelete={() => void deleteAll()}
      />
    </SayContext.Provider>
  );
}

onPacksChanged(() => void refreshStorage());
followStorage();
render(<App />, document.body);
