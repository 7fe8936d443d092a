import { report } from '../../utils/browser/log.ts';
import {
  type ContentToBackground,
  type Failure,
  handle,
  type PageReading as Reading,
  sender,
  type ToContent,
} from '../../utils/browser/messages.ts';
import { displayItem } from '../../utils/browser/settings.ts';
import type { Analysis } from '../../utils/core/model/analysis.ts';
import type { Background } from '../../utils/core/model/background.ts';
import { err, ok, type Result } from '../../utils/core/model/result.ts';
import type { ReadPart } from '../../utils/core/model/tab-state.ts';
import { cutArticle } from '../../utils/core/text/cut-article.ts';
import { isPrerendering, listen } from '../../utils/page/dom.ts';
import { watchGrowth } from '../../utils/page/growth.ts';
import { neverRead } from '../../utils/page/never-read.ts';
import { REST, readPage } from '../../utils/page/read-page.ts';
import { readSelection } from '../../utils/page/read-selection.ts';
import { makeTextMap, type TextMap } from '../../utils/page/text-map.ts';
import { isSameAddress, watchPage } from '../../utils/page/watch-page.ts';
import { type MarkedPage, openMarkedPage } from './marked-page.ts';

/** What was read of the page and what came back for it. */
interface Shown {
  readonly part: ReadPart;
  readonly textMap: TextMap;
  readonly hasGrown: () => boolean;
  readonly analysis: Analysis;
  readonly background: Background;
  /** Keys of what the reader called wrong. */
  readonly hidden: readonly string[];
  readonly page: MarkedPage;
}

type Answer = Pick<Shown, 'analysis' | 'background' | 'hidden'>;

const send = sender<ContentToBackground>();
/** Some 60,000 words: longer than any article, short enough to be read in a moment and kept in memory. */
const LONGEST_TEXT = 400_000;

/** Reads, marks and watches the page it is in until the signal aborts or the extension under it is gone. */
export function startReader(contextSignal: AbortSignal): void {
  const silence = new AbortController();
  const signal = AbortSignal.any([contextSignal, silence.signal]);
  let shown: Shown | null = null;
  let insisted = false;
  /** Whether this document, at this address, has asked to be read: what is known of its tab is then its own. */
  let hasRead = false;
  /** Readings begun so far: what comes of one that was overtaken, or whose page was left, is not shown. */
  let begun = 0;
  /** Whether a reading is under way. */
  let busy = false;
  /** Whether the article was gone when the page was last read again: some pages are emptied for a moment while they are drawn anew. */
  let wasGone = false;

  const clear = () => {
    shown?.page.stop();
    shown = null;
  };

  const mark = async (part: ReadPart, textMap: TextMap, { analysis, background, hidden }: Answer, mine: number) => {
    const display = await displayItem.get();
    if (signal.aborted || mine !== begun) return;
    clear();
    const page = openMarkedPage(textMap, analysis, background, display, hidden, () => silence.abort());
    shown = { part, textMap, hasGrown: watchGrowth(textMap), analysis, background, hidden, page };
  };

  /**
   * Reads the page as it is now and marks what comes back. A page that is no news is read only if the reader insists. `again`: the
   * page has changed by itself; asked for anew, by contrast, it is read whole, since the background may have lost what it knew.
   */
  async function read(anyway: boolean, again = false): Promise<Result<null, Failure>> {
    const mine = ++begun;
    insisted ||= anyway;
    hasRead = true;
    const { href } = location;
    const reason = neverRead(document, href);
    if (reason) {
      clear();
      return err({ kind: 'refused', reason });
    }
    const { page, textMap, ...found } = readPage(document, href, insisted);
    const article = found.article && cutArticle(found.article, LONGEST_TEXT);
    const notRead = article === found.article ? found.notRead : [...found.notRead, REST];
    if (again && shown) {
      const gone = !article && !wasGone;
      wasGone = !article;
      if (gone) return ok(null);
      if (shown.analysis.article?.text === article?.text) return keep(shown, textMap, mine);
    }
    const worthIt = page.kind === 'news-article' || insisted || (again && shown !== null);
    return show({ url: href, part: 'page', insisted, page, article: worthIt ? article : null, notRead }, textMap, mine);
  }

  /** Reads what is selected in the page, whatever kind of page it is. */
  async function readSelected(words: string, inFrame: boolean): Promise<Result<null, Failure>> {
    const mine = ++begun;
    hasRead = true;
    const { href } = location;
    const reason = neverRead(document, href);
    if (reason) return err({ kind: 'refused', reason });
    const selected = readSelection(document, href, words, inFrame);
    const article = selected && cutArticle(selected.article, LONGEST_TEXT);
    const reading = { url: href, part: 'selection', insisted: true, page: null, article, notRead: [] } as const;
    return show(reading, selected?.textMap ?? makeTextMap('', []), mine);
  }

  /** Has what was read analysed, and marks what comes back. */
  async function show(reading: Reading, textMap: TextMap, mine: number): Promise<Result<null, Failure>> {
    const answer = await send('page/read', reading);
    if (signal.aborted || mine !== begun || !isSameAddress(location.href, reading.url)) return ok(null);
    if (!answer.ok) {
      clear();
      // A reloaded extension under an open page: fall silent; the next one will be let in anew.
      if (answer.error.kind === 'no-answer') silence.abort();
      return answer.error.kind === 'not-news' ? ok(null) : answer;
    }
    await mark(reading.part, textMap, JSON.parse(answer.value) as Answer, mine);
    return ok(null);
  }

  /** The page still says the same. Where it was rendered anew, as many are once their scripts run, only the way back to it is new. */
  async function keep(last: Shown, textMap: TextMap, mine: number): Promise<Result<null, Failure>> {
    if (last.textMap.isCurrent()) shown = { ...last, hasGrown: watchGrowth(last.textMap) };
    else await mark(last.part, textMap, last, mine);
    return ok(null);
  }

  const readAgain = async (changed = false) => {
    busy = true;
    try {
      await read(false, changed);
    } catch (error) {
      report('reading the page', error);
    } finally {
      busy = false;
    }
  };

  /** Reads by itself where the reader's rule for the site says so. */
  async function readByRule(): Promise<void> {
    const answer = await send('page/opened', { url: location.href });
    if (answer.ok && answer.value.read && !signal.aborted && !busy) await readAgain();
  }

  const onPage = (act: (page: MarkedPage) => void): Result<null, Failure> => {
    if (shown) act(shown.page);
    return ok(null);
  };
  const stops = [
    clear,
    handle<ToContent>(
      {
        'page/read-now': ({ anyway }) => read(anyway),
        'selection/read': ({ words, inFrame }) => readSelected(words, inFrame),
        'page/still-there': () => (hasRead ? ok(null) : err({ kind: 'no-answer' })),
        'page/clear': () => {
          clear();
          insisted = false;
          return ok(null);
        },
        'page/hide': ({ keys }) => {
          if (shown) shown = { ...shown, hidden: keys };
          return onPage((page) => page.hide(keys));
        },
        'mark/reveal': ({ target }) => onPage((page) => page.reveal(target)),
        'mark/step': ({ direction }) => onPage((page) => page.step(direction)),
        'mark/open-card': () => onPage((page) => page.openCurrent()),
      },
      () => true,
    ),
    displayItem.watch((display) => shown?.page.show(display)),
  ];
  for (const stop of stops) signal.addEventListener('abort', () => quietly(stop));

  watchPage(
    window,
    () => shown && { isCurrent: shown.textMap.isCurrent, hasGrown: shown.hasGrown },
    {
      onNavigate: () => {
        clear();
        begun++;
        busy = false;
        insisted = false;
        hasRead = false;
        wasGone = false;
        void send('page/left', { url: location.href });
      },
      onUnread: () => {
        if (!busy) void (hasRead ? readAgain() : readByRule());
      },
      // Under an open card nothing is painted anew: the next change will be seen after it. A selection is read as it was made.
      onChange: () => {
        if (!busy && shown?.part === 'page' && !shown.page.hasCard) void readAgain(true);
      },
      onTouch: () => shown?.page.reassert(),
    },
    signal,
  );
  window.addEventListener('pagehide', () => hasRead && void send('page/left', { url: location.href }), { signal });
  window.addEventListener('pageshow', (event) => event.persisted && shown && void read(true), { signal });

  if (isPrerendering(document)) listen(document, 'prerenderingchange', () => void readByRule(), { once: true, signal });
  else void readByRule();
}

/** Under a reloaded extension its own interfaces throw when they are let go; there is nothing left to let go of. */
function quietly(stop: () => void): void {
  try {
    stop();
  } catch (error) {
    report('leaving the page', error);
  }
}
