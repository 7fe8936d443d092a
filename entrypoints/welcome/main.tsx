import '../../components/shared/tokens.css';
import '../../components/shared/base.css';
import '../../components/shared/notes.css';
import '../../components/card/card.css';
import '../../components/shared/page.css';
import { signal } from '@preact/signals';
import { render } from 'preact';
import { SayContext } from '../../components/shared/say.ts';
import { Welcome } from '../../components/welcome/Welcome.tsx';
import { browser } from '../../utils/browser/browser.ts';
import { speakIn } from '../../utils/browser/i18n.ts';
import { report } from '../../utils/browser/log.ts';
import { allowedOrigins, EVERY_SITE } from '../../utils/browser/site-rules.ts';
import { analyse } from '../../utils/core/analyse.ts';
import { blocksOf } from '../../utils/core/text/doc.ts';
import { type SamplePiece, samplePieces } from '../../utils/core/view/sample.ts';
import { ui } from '../../utils/core/view/words.ts';
import { openKnowledge } from '../background/knowledge.ts';

const say = await speakIn(document);
const everySite = signal((await allowedOrigins()).includes(EVERY_SITE));
document.title = say(ui('welcome_title'));

/** The sample is read as any article is, with what is on record. */
async function readSample(): Promise<SamplePiece[]> {
  const { resources } = await openKnowledge();
  const text = say(ui('welcome_sample'));
  const article = {
    url: location.href,
    title: say(ui('name')),
    authors: [],
    published: null,
    modified: null,
    publisher: null,
    lang: document.documentElement.lang,
    text,
    blocks: blocksOf(text),
    links: [],
  };
  return samplePieces(analyse(article, null, resources), resources.gazetteer);
}

async function change(allow: boolean): Promise<void> {
  const origins = { origins: [EVERY_SITE] };
  // The browser's own question is shown only while the click lasts: nothing may be awaited before it.
  await (allow ? browser.permissions.request(origins) : browser.permissions.remove(origins));
  everySite.value = (await allowedOrigins()).includes(EVERY_SITE);
}

const settle = (allow: boolean) => change(allow).catch((error: unknown) => report('asking for permission', error));
const sample = signal<readonly SamplePiece[]>([{ words: say(ui('welcome_sample')), card: null }]);

function App() {
  return (
    <SayContext.Provider value={say}>
      <Welcome
        sample={sample.value}
        everySite={everySite.value}
        onAllow={() => void settle(true)}
        onWithdraw={() => void settle(false)}
      />
    </SayContext.Provider>
  );
}

render(<App />, document.body);
sample.value = await readSample();
