import { report } from '../../utils/browser/log.ts';
import {
  type ContentToBackground,
  type Failure,
  handle,
  sender,
  type ToContent,
} from '../../utils/browser/messages.ts';
import { displayItem } from '../../utils/browser/settings.ts';
import type { Analysis } from '../../utils/core/model/analysis.ts';
import type { Background } from '../../utils/core/model/background.ts';
import { err, ok, type Result } from '../../utils/core/model/result.ts';
import { neverRead } from '../../utils/page/never-read.ts';
import { type PageReading, readPage } from '../../utils/page/read-page.ts';
import { watchPage } from '../../utils/page/watch-page.ts';
import { type MarkedPage, openMarkedPage } from './marked-page.ts';

const send = sender<ContentToBackground>();

/** Reads, marks and watches the page it is in until the signal aborts or the extension under it is gone. */
export function startReader(contextSignal: AbortSignal): void {
  const quiet = new AbortController();
  const signal = AbortSignal.any([contextSignal, quiet.signal]);
  let shown: { reading: PageReading; page: MarkedPage } | null = null;
  let asked = false;

  const clear = () => {
    shown?.page.stop();
    shown = null;
  };

  /** Reads the page as it is now and shows what comes back. Pages that are no news are read only if the reader insists. */
  async function read(anyway: boolean): Promise<Result<null, Failure>> {
    asked ||= anyway;
    const { href } = location;
    const reason = neverRead(document, href);
    if (reason) return err({ kind: 'refused', reason });
    const reading = readPage(document, href);
    const worthIt = reading.page.kind === 'news-article' || asked;
    const answer = await send('page/read', {
      url: href,
      page: reading.page,
      article: worthIt ? reading.article : null,
      notRead: reading.notRead,
    });
    if (signal.aborted || location.href !== href) return ok(null);
    clear();
    if (!answer.ok) {
      // A reloaded extension under an open page: fall silent, the next one will be let in anew.
      if (answer.error.kind === 'no-answer') quiet.abort();
      return answer.error.kind === 'not-news' ? ok(null) : err(answer.error);
    }
    const { analysis, background } = JSON.parse(answer.value) as { analysis: Analysis; background: Background };
    const page = await openMarkedPage(reading.textMap, analysis, background, await displayItem.get());
    shown = { reading, page };
    return ok(null);
  }

  const readAgain = () => void read(false).catch((error: unknown) => report('reading the page', error));

  signal.addEventListener('abort', clear);
  const unhandle = handle<ToContent>(
    {
      'page/read-now': ({ anyway }) => read(anyway),
      'page/still-there': () => (shown ? ok(null) : err({ kind: 'no-answer' })),
      'mark/reveal': ({ target }) => ok(shown?.page.reveal(target) ?? null),
      'mark/step': ({ direction }) => ok(shown?.page.step(direction) ?? null),
      'mark/open-card': () => ok(shown?.page.openCurrent() ?? null),
    },
    () => true,
  );
  signal.addEventListener('abort', unhandle);
  const unwatch = displayItem.watch((display) => shown?.page.display(display));
  signal.addEventListener('abort', unwatch);

  watchPage(
    window,
    () => shown?.reading.textMap ?? EMPTY_MAP,
    {
      onNavigate: () => {
        clear();
        asked = false;
        void send('page/left', { url: location.href }).then(openedByRule);
      },
      onChange: () => shown && readAgain(),
      onTouch: () => shown?.page.reassert(),
    },
    signal,
  );
  window.addEventListener('pagehide', () => shown && void send('page/left', { url: location.href }), { signal });
  window.addEventListener('pageshow', (event) => event.persisted && shown && readAgain(), { signal });

  async function openedByRule() {
    const answer = await send('page/opened', { url: location.href });
    if (answer.ok && answer.value.read && !signal.aborted) readAgain();
  }

  if ('prerendering' in document && document.prerendering)
    document.addEventListener('prerenderingchange', () => void openedByRule(), { once: true, signal });
  else void openedByRule();
}

/** What stands in for a text map while nothing was read: nothing to lose, so nothing changes. */
const EMPTY_MAP = { isCurrent: () => true };
