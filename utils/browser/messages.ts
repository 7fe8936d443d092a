import type { Article, PageKind } from '../core/model/article.ts';
import type { SourceId } from '../core/model/live-answer.ts';
import type { Mark } from '../core/model/mark.ts';
import { err, type Result } from '../core/model/result.ts';
import type { Span } from '../core/model/span.ts';
import type { ReadPart, Refusal } from '../core/model/tab-state.ts';
import type { Card } from '../core/view/card.ts';
import type { Catalogue } from '../core/view/say.ts';
import { browser } from './browser.ts';

/** What a content script has read, on its way to the background. `article` is null where the page is not to be analysed. */
export interface PageReading {
  /** The id that the reader in the page gave its document: a tab shows several, one after the other and back again. */
  readonly document: string;
  readonly url: string;
  readonly part: ReadPart;
  /** Whether the reader asked for it whatever the page is. */
  readonly insisted: boolean;
  readonly page: PageKind | null;
  readonly article: Article | null;
  readonly notRead: readonly string[];
}

/** What the background tells a page of its reading: never the analysis. */
export interface PageMarks {
  /** All that may be marked, in reading order. */
  readonly marks: readonly Mark[];
}

/** A catalogue and the language it is in. */
export interface Words {
  readonly lang: string;
  readonly catalogue: Catalogue;
}

export type Failure =
  | { readonly kind: 'refused'; readonly reason: Refusal }
  | { readonly kind: 'failed'; readonly reason: string }
  /** No article here, or none that looks like news: the tab's state says so. */
  | { readonly kind: 'not-news' }
  /** The other side is gone: the tab was closed, or the extension was reloaded under the page. */
  | { readonly kind: 'no-answer' };

/** From a content script to the background. */
export interface ContentToBackground {
  /** A page was opened that the script was registered for: shall it be read by itself? */
  'page/opened'(input: { url: string }): Result<{ read: boolean }, Failure>;
  /** A page was read. The answer is what is to be marked; what stands behind it is kept for the panel, and asked for card by card. */
  'page/read'(input: PageReading): Result<PageMarks, Failure>;
  /** Asked while an answer to `page/read` is long in coming: does this background, which may be a new one, know of it? */
  'page/waiting'(input: { document: string }): Result<{ known: boolean }, Failure>;
  /** A page is to be marked: bring the style of its marks, whose names begin so. */
  'page/style'(input: { prefix: string }): Result<null, Failure>;
  /** A document was left, or is about to show another article: what is known of it no longer holds. */
  'page/left'(input: { document: string }): Result<null, Failure>;
  /** A field for a password or a card has come into a page that was read. */
  'page/withheld'(input: { document: string; reason: Refusal }): Result<null, Failure>;
  /** The reader opened a mark, which the panel selects too. The answer is its card; with it come, where the page lacks them, the words of the interface and the script that draws cards. */
  'mark/opened'(input: {
    mark: string;
    withWords: boolean;
    withKit: boolean;
  }): Result<{ card: Card | null; words: Words | null }, Failure>;
  /** The reader asked for the panel from the card. Firefox allows no panel from here: its popup opens instead. */
  'panel/open'(input: null): Result<null, Failure>;
}

/** From popup, panel, options and welcome page to the background. */
export interface PageToBackground {
  /** Read what the tab shows; `anyway` also where the page does not look like news. */
  'tab/read'(input: { tabId: number; anyway: boolean }): Result<null, Failure>;
  /** The reader changed a site rule: register the content script anew. */
  'sites/changed'(input: null): Result<null, Failure>;
  /** The reader switched a live source off. */
  'source/off'(input: { source: SourceId }): Result<null, Failure>;
  /** The reader imported, removed or switched a pack: what was read with others is read anew. */
  'packs/changed'(input: null): Result<null, Failure>;
}

/** From the background or the panel to a tab's content script. */
export interface ToContent {
  'page/read-now'(input: { anyway: boolean }): Result<null, Failure>;
  /** Read what is selected in the page; `words` is what the browser says that is: in a frame, the script cannot reach it. */
  'selection/read'(input: { words: string; inFrame: boolean }): Result<null, Failure>;
  /** Answered by a reader that has read the page it is in; a page without one gives no answer. */
  'page/still-there'(input: null): Result<{ document: string }, Failure>;
  /** The reader no longer wants this page read: take the marks away. */
  'page/clear'(input: null): Result<null, Failure>;
  /** Scroll to a place in the article and flash it, marked or not. */
  'mark/reveal'(input: { span: Span }): Result<null, Failure>;
  /** The reader has called readings of this page wrong, or taken that back; these are all the marks now. */
  'page/mark'(input: PageMarks): Result<null, Failure>;
  'mark/step'(input: { direction: 'next' | 'previous' }): Result<null, Failure>;
  'mark/open-card'(input: null): Result<null, Failure>;
}

/** From the background to an open panel. */
export interface ToPanel {
  /** The reader pressed the panel's key: a panel that is open closes itself. */
  'panel/close'(input: { windowId: number }): Result<null, Failure>;
}

type Input<P, K extends keyof P> = P[K] extends (input: infer I) => unknown ? I : never;
type Reply<P, K extends keyof P> = P[K] extends (input: never) => infer R ? R : never;

/** Who sent a message, as the browser vouches for it. */
export interface Sender {
  readonly tabId: number | null;
  readonly windowId: number | null;
  readonly url: string | null;
  /** One of the extension's own pages, not a content script. */
  readonly ownPage: boolean;
}

/** One handler for every message of a direction: a missing one does not compile. */
export type Handlers<P> = {
  readonly [K in keyof P]: (input: Input<P, K>, sender: Sender) => Reply<P, K> | Promise<Reply<P, K>>;
};

interface Envelope {
  readonly type: string;
  readonly input: unknown;
}

/**
 * Answers the messages of one direction. Messages of other directions are left to their own listeners: an answer here would
 * steal theirs. Handlers are called at once, while the reader's gesture lasts. `accept` says whose messages are taken at all. Returns how to stop.
 */
export function handle<P>(handlers: Handlers<P>, accept: (sender: Sender) => boolean): () => void {
  const listener = (message: unknown, from: RawSender, answer: (value: unknown) => void): true | undefined => {
    if (from.id !== browser.runtime.id || !isEnvelope(message) || !Object.hasOwn(handlers, message.type)) return;
    const sender = readSender(from);
    if (!accept(sender)) return;
    const handler = handlers[message.type as keyof P] as (input: unknown, sender: Sender) => unknown;
    const failed = (error: unknown) => err<Failure>({ kind: 'failed', reason: reasonOf(error) });
    // Called in this very turn: what a reader's click allows, such as opening the panel, is over in the next one.
    void attempt(() => handler(message.input, sender))
      .catch(failed)
      .then(answer);
    // Says that the answer comes later: Chrome takes no promise.
    return true;
  };
  browser.runtime.onMessage.addListener(listener as Parameters<typeof browser.runtime.onMessage.addListener>[0]);
  return () =>
    browser.runtime.onMessage.removeListener(listener as Parameters<typeof browser.runtime.onMessage.addListener>[0]);
}

/** Calls at once; what it throws is a rejection. */
async function attempt(act: () => unknown): Promise<unknown> {
  return act();
}

/** Whether the extension was removed or reloaded under this page: nothing here reaches it any more. */
export function isGone(): boolean {
  try {
    return !browser.runtime?.id;
  } catch {
    return true;
  }
}

/** Sends to the extension's own contexts. Never rejects: a background that is gone is a `no-answer`. */
export function sender<P>() {
  return <K extends keyof P & string>(type: K, input: Input<P, K>): Promise<Reply<P, K>> =>
    settle(() => browser.runtime.sendMessage({ type, input } satisfies Envelope)) as Promise<Reply<P, K>>;
}

/** Sends to the content script of a tab. Never rejects. */
export function sendToTab<K extends keyof ToContent & string>(
  tabId: number,
  type: K,
  input: Input<ToContent, K>,
): Promise<Reply<ToContent, K>> {
  return settle(() => browser.tabs.sendMessage(tabId, { type, input } satisfies Envelope)) as Promise<
    Reply<ToContent, K>
  >;
}

async function settle(post: () => Promise<unknown>): Promise<unknown> {
  try {
    return (await post()) ?? err<Failure>({ kind: 'no-answer' });
  } catch {
    // The only way a send itself can fail is that nobody listens: a closed tab, a reloaded extension.
    return err<Failure>({ kind: 'no-answer' });
  }
}

interface RawSender {
  readonly id?: string;
  readonly url?: string;
  readonly tab?: { readonly id?: number; readonly windowId?: number };
}

function readSender(from: RawSender): Sender {
  return {
    tabId: from.tab?.id ?? null,
    windowId: from.tab?.windowId ?? null,
    url: from.url ?? null,
    ownPage: from.url?.startsWith(browser.runtime.getURL('')) ?? false,
  };
}

function isEnvelope(message: unknown): message is Envelope {
  return typeof message === 'object' && message !== null && 'type' in message && typeof message.type === 'string';
}

export const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
