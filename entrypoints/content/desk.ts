import {
  type ContentToBackground,
  type Failure,
  isGone,
  type PageMarks,
  type PageReading,
  sender,
} from '../../utils/browser/messages.ts';
import { displayItem } from '../../utils/browser/settings.ts';
import type { Display } from '../../utils/core/model/display.ts';
import { err, type Result } from '../../utils/core/model/result.ts';
import { cutArticle } from '../../utils/core/text/cut-article.ts';
import { watchGrowth } from '../../utils/page/growth.ts';
import { chancePrefix, PLAIN_PREFIX } from '../../utils/page/highlight-names.ts';
import { neverRead } from '../../utils/page/never-read.ts';
import type { Answer, SessionEvent } from '../../utils/page/page-session.ts';
import { REST, readPage } from '../../utils/page/read-page.ts';
import { readSelection } from '../../utils/page/read-selection.ts';
import { makeTextMap, type TextMap } from '../../utils/page/text-map.ts';
import { isSameAddress } from '../../utils/page/watch-page.ts';
import { type MarkedPage, openMarkedPage } from './marked-page.ts';

const send = sender<ContentToBackground>();
/** Some 60,000 words: longer than any article, short enough to be read in a moment and kept in memory. */
const LONGEST_TEXT = 400_000;

/** What a session has its hands on: the page, what was read of it last, and what is marked. */
export interface Desk {
  /** The id of this document, among all that its tab shows. */
  readonly document: string;
  /** Reads the page as it is now. */
  read(serial: number, insisted: boolean): SessionEvent;
  /** Reads what is selected in the page, whatever kind of page it is. */
  readSelection(serial: number, words: string, inFrame: boolean): SessionEvent;
  /** Has the background analyse what was read last: all of it, nothing of it, or the same as before. */
  send(serial: number, what: 'whole' | 'nothing' | 'same'): Promise<SessionEvent>;
  /** Marks what the background answered. */
  mark(): void;
  /** The words that are marked stand elsewhere in the page now. */
  markAgain(): void;
  clear(): void;
  /** Shows what is marked in another way. */
  show(display: Display): void;
  /** These are all the marks now. */
  replace(marks: PageMarks): void;
  /** What is marked now. */
  readonly marked: {
    readonly page: MarkedPage;
    readonly isCurrent: () => boolean;
    readonly hasGrown: () => boolean;
  } | null;
}

interface Read {
  readonly reading: PageReading;
  readonly textMap: TextMap;
  /** Whether more has come since it was read: what comes while it is analysed is not in it. */
  readonly hasGrown: () => boolean;
}

/** The desk of one document. `onGone`: the extension turns out to have been reloaded under the page. */
export function makeDesk(document: Document, onGone: () => void): Desk {
  const id = newId();
  const prefix = import.meta.env.MODE === 'e2e' ? PLAIN_PREFIX : chancePrefix();
  /** Whether the style of marks has come into this document. */
  let isStyled = false;
  /** What was read of the page last, and what of it the background was told last. */
  let read: Read | null = null;
  let sent: Read | null = null;
  let answered: PageMarks = { marks: [] };
  let display = displayItem.fallback;
  let marked: Desk['marked'] = null;

  const found = (serial: number, reading: PageReading, textMap: TextMap, isNews: boolean): SessionEvent => {
    const { part, article } = reading;
    read = { reading, textMap, hasGrown: article ? watchGrowth(textMap) : () => false };
    return { kind: 'found', serial, part, text: article?.text ?? null, isNews };
  };

  const clear = () => {
    marked?.page.stop();
    marked = null;
  };

  /** Asks the background for marks; when it has answered with some, their style is in the page. */
  const ask = async (reading: PageReading): Promise<Result<PageMarks, Failure>> => {
    const answer = await Promise.race([send('page/read', reading), loseContact(id)]);
    display = await displayItem.get();
    if (answer.ok && !isStyled) isStyled = (await send('page/style', { prefix })).ok;
    return answer;
  };

  const mark = () => {
    clear();
    if (!sent) return;
    const { textMap, hasGrown } = sent;
    const page = openMarkedPage(textMap, answered.marks, display, prefix, onGone);
    marked = { page, isCurrent: textMap.isCurrent, hasGrown };
  };

  return {
    document: id,
    read(serial, insisted) {
      const { href: url } = location;
      const reason = neverRead(document, url);
      if (reason) return { kind: 'withheld', serial, reason };
      const { page, textMap, ...whole } = readPage(document, url, insisted);
      const article = whole.article && cutArticle(whole.article, LONGEST_TEXT);
      const notRead = article === whole.article ? whole.notRead : [...whole.notRead, REST];
      const reading: PageReading = { document: id, url, part: 'page', insisted, page, article, notRead };
      return found(serial, reading, textMap, page.kind === 'news-article');
    },
    readSelection(serial, words, inFrame) {
      const { href: url } = location;
      const reason = neverRead(document, url);
      if (reason) return { kind: 'withheld', serial, reason };
      const selected = readSelection(document, url, words, inFrame);
      const article = selected && cutArticle(selected.article, LONGEST_TEXT);
      const reading: PageReading = {
        ...{ document: id, url, part: 'selection', insisted: true, page: null, article, notRead: [] },
      };
      return found(serial, reading, selected?.textMap ?? makeTextMap('', []), true);
    },
    async send(serial, what) {
      if (what !== 'same') sent = read;
      if (sent && what === 'nothing') sent = { ...sent, reading: { ...sent.reading, article: null } };
      if (!sent) return { kind: 'answered', serial, answer: 'not-news' };
      const { reading } = sent;
      const answer = await ask(reading);
      if (isGone()) return { kind: 'gone' };
      if (!isSameAddress(location.href, reading.url)) return { kind: 'navigated' };
      if (answer.ok) answered = answer.value;
      return { kind: 'answered', serial, answer: answer.ok ? 'marks' : whyNot(answer.error) };
    },
    mark,
    markAgain() {
      sent = read;
      if (!marked?.isCurrent()) mark();
      else if (read) marked = { ...marked, hasGrown: read.hasGrown };
    },
    clear,
    show(next) {
      display = next;
      marked?.page.show(next);
    },
    replace(marks) {
      answered = marks;
      marked?.page.replace(marks.marks);
    },
    get marked() {
      return marked;
    },
  };
}

const whyNot = (error: Failure): Answer => {
  if (error.kind === 'no-answer') return 'lost';
  return error.kind === 'not-news' ? 'not-news' : error;
};

/** Milliseconds between questions whether what is waited for is still on its way. */
const PATIENCE = 1000;

/** Resolves when the background that was asked turns out to have ended: browsers do not always tell those who wait for its answer. */
async function loseContact(document: string): Promise<Result<never, Failure>> {
  for (let known = true; known; ) {
    await new Promise((resolve) => setTimeout(resolve, PATIENCE));
    const answer = await send('page/waiting', { document });
    known = answer.ok && answer.value.known;
  }
  return err({ kind: 'no-answer' });
}

/** An id that no other document has; pages without a secure connection have no `randomUUID`. */
const newId = (): string => crypto.getRandomValues(new Uint32Array(4)).join('-');
