import '../../components/shared/tokens.css';
import '../../components/shared/base.css';
import '../../components/shared/notes.css';
import '../../components/card/card.css';
import '../../components/shared/page.css';
import '../../components/welcome/welcome.css';
import { signal } from '@preact/signals';
import { render } from 'preact';
import { SayContext } from '../../components/shared/say.ts';
import { Welcome } from '../../components/welcome/Welcome.tsx';
import { browser } from '../../utils/browser/browser.ts';
import { speakIn } from '../../utils/browser/i18n.ts';
import { report } from '../../utils/browser/log.ts';
import { allowedOrigins, EVERY_SITE } from '../../utils/browser/site-rules.ts';
import type { SamplePiece } from '../../utils/core/view/sample.ts';
import { ui } from '../../utils/core/view/words.ts';

const say = await speakIn(document);
const everySite = signal((await allowedOrigins()).includes(EVERY_SITE));
document.title = say(ui('welcome_title'));

/** The sample as the build has read it; its bare words where that file cannot be read. */
async function readSample(): Promise<readonly SamplePiece[]> {
  try {
    const answer = await fetch(browser.runtime.getURL(`packs/sample-${document.documentElement.lang}.json`));
    return (await answer.json()) as SamplePiece[];
  } catch (error) {
    report('the sample', error);
    return [{ words: say(ui('welcome_sample')), card: null }];
  }
}

async function change(allow: boolean): Promise<void> {
  const origins = { origins: [EVERY_SITE] };
  // The browser's own question is shown only while the click lasts: nothing may be awaited before it.
  await (allow ? browser.permissions.request(origins) : browser.permissions.remove(origins));
  everySite.value = (await allowedOrigins()).includes(EVERY_SITE);
}

const settle = (allow: boolean) => change(allow).catch((error: unknown) => report('asking for permission', error));
const sample = await readSample();

function App() {
  return (
    <SayContext.Provider value={say}>
      <Welcome
        sample={sample}
        everySite={everySite.value}
        onSites={() => void browser.tabs.create({ url: browser.runtime.getURL('options.html#sites') })}
        onAllow={() => void settle(true)}
        onWithdraw={() => void settle(false)}
      />
    </SayContext.Provider>
  );
}

render(<App />, document.body);
