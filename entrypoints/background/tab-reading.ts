import { browser } from '../../utils/browser/browser.ts';
import { injectCards, injectReader } from '../../utils/browser/content-scripts.ts';
import { doubtedOn } from '../../utils/browser/doubted-readings.ts';
import { report } from '../../utils/browser/log.ts';
import { type Failure, type PageMarks, type PageReading, reasonOf, sendToTab } from '../../utils/browser/messages.ts';
import { rejectedOn } from '../../utils/browser/rejected-entities.ts';
import { forgetOldestTab, tabStateItem, updatingItem } from '../../utils/browser/session-store.ts';
import { hostOf, refusalFor } from '../../utils/browser/site-rules.ts';
import { rememberVisit } from '../../utils/browser/visits.ts';
import { analyse } from '../../utils/core/analyse.ts';
import { err, ok, type Result } from '../../utils/core/model/result.ts';
import type { Refusal, TabState } from '../../utils/core/model/tab-state.ts';
import { gatherBackground } from '../../utils/core/view/gather-background.ts';
import { findHidden } from '../../utils/core/view/hidden-readings.ts';
import { pageMarks } from '../../utils/core/view/page-marks.ts';
import { gatherTerms } from '../../utils/core/view/term-rows.ts';
import { isPrivateHost } from '../../utils/page/never-read.ts';
import { isSameAddress } from '../../utils/page/watch-page.ts';
import { showBadge } from './badge.ts';
import { openKnowledge, openTerms } from './knowledge.ts';
import { clearTab, documentOf, tellTab } from './tab-sessions.ts';

/** Has a tab read its page, bringing the reader into it first where it is missing. Settles when the page is read and marked. */
export function readTab(tabId: number, anyway: boolean): Promise<Result<null, Failure>> {
  return readInTab(tabId, () => sendToTab(tabId, 'page/read-now', { anyway }));
}

/** Has a tab read what the reader selected in it. `frame` is the address of the frame the selection is in; null where it is in the page itself. */
export async function readSelectionIn(
  tabId: number,
  words: string,
  frame: string | null,
): Promise<Result<null, Failure>> {
  const host = hostOf(frame ?? undefined);
  if (frame !== null && (!host || isPrivateHost(host)))
    return publish(tabId, { kind: 'refused', reason: host ? 'private-site' : 'no-access' });
  return readInTab(tabId, () => sendToTab(tabId, 'selection/read', { words, inFrame: frame !== null }));
}

async function readInTab(tabId: number, ask: () => Promise<Result<null, Failure>>): Promise<Result<null, Failure>> {
  // Without access to the page the browser does not tell its address: the attempt to read it will.
  const url = (await browser.tabs.get(tabId)).url ?? '';
  const refusal = url ? await refusalFor(url) : null;
  if (refusal) {
    await sendToTab(tabId, 'page/clear', null);
    return publish(tabId, { kind: 'refused', reason: refusal });
  }
  // A background just woken opens its files while the page is being read.
  void openKnowledge();
  await beginReading(tabId, url);
  let answer = await ask();
  if (!answer.ok && answer.error.kind === 'no-answer') {
    try {
      await injectReader(tabId);
    } catch {
      // The browser words this differently for each reason; that it was refused is all there is to know.
      return publish(tabId, { kind: 'refused', reason: url ? 'no-access' : 'not-permitted' });
    }
    answer = await ask();
  }
  if (answer.ok) {
    await updatingItem(tabId).set(false);
    return ok(null);
  }
  if (answer.error.kind === 'refused') return publish(tabId, { kind: 'refused', reason: answer.error.reason });
  const reason = answer.error.kind === 'failed' ? answer.error.reason : '';
  return publish(tabId, { kind: 'failed', url, reason });
}

/** Reads the pages the reader looks at right now on sites just allowed: a registered script comes only into pages opened later. */
export async function readInView(origins: readonly string[]): Promise<void> {
  if (!origins.length) return;
  for (const { id } of await browser.tabs.query({ active: true, url: [...origins] })) {
    if (id !== undefined && (await tabStateItem(id).get()).kind !== 'ready') await readTab(id, false);
  }
}

/** Reads every page anew that has been read, one after the other: it is read with other packs now. */
export async function readAgain(): Promise<void> {
  for (const { id } of await browser.tabs.query({}))
    if (id !== undefined && (await tabStateItem(id).get()).kind === 'ready') await readTab(id, true);
}

/** Reads a page anew whose reading was let go while others were read: its marks stand, and the reader looks at it again. */
export async function readIfForgotten(tabId: number): Promise<void> {
  if ((await tabStateItem(tabId).get()).kind !== 'idle') return;
  if ((await sendToTab(tabId, 'page/still-there', null)).ok) await readTab(tabId, false);
}

/** A document was left, or is about to show another article. */
export async function leavePage(tabId: number, document: string): Promise<void> {
  await tellTab(tabId, { kind: 'left', document });
}

/** A document that was read must not be read any more. */
export async function withholdPage(tabId: number, document: string, reason: Refusal): Promise<void> {
  const { effects } = await tellTab(tabId, { kind: 'left', document });
  if (effects.includes('forget')) await publish(tabId, { kind: 'refused', reason });
}

/** Documents whose readings are being analysed right now. */
const analysing = new Set<string>();

/** Whether a document's reading is being analysed: a background that was ended knows of none. */
export const isReading = (document: string): boolean => analysing.has(document);

/** Takes what a page's reader has read, analyses it, and keeps it for the panel. Answers what is to be marked. */
export async function acceptReading(tabId: number, reading: PageReading): Promise<Result<PageMarks, Failure>> {
  analysing.add(reading.document);
  try {
    return await analyseReading(tabId, reading);
  } finally {
    analysing.delete(reading.document);
  }
}

async function analyseReading(tabId: number, reading: PageReading): Promise<Result<PageMarks, Failure>> {
  const { url, part, page, article, notRead, insisted, document } = reading;
  const { serial } = (await tellTab(tabId, { kind: 'begun', document })).state;
  const isShown = async () => (await tellTab(tabId, { kind: 'ended', serial })).effects.includes('publish');
  const show = async (state: TabState) => void ((await isShown()) && (await publish(tabId, state)));
  const refusal = await refusalFor(url);
  if (refusal) {
    await show({ kind: 'refused', reason: refusal });
    return err({ kind: 'refused', reason: refusal });
  }
  if (!article) {
    await show({ kind: 'not-news', url, page, tried: insisted });
    return err({ kind: 'not-news' });
  }
  await beginReading(tabId, url);
  try {
    if (import.meta.env.MODE === 'e2e') await failIfTold();
    const { resources, knowledge } = await openKnowledge();
    const analysis = analyse(article, page, resources, notRead, await rejectedOn(hostOf(url)));
    const terms = analysis.terms.length ? gatherTerms(analysis, await openTerms()) : {};
    const background = gatherBackground(analysis, resources.gazetteer, resources.gazetteer.record, terms);
    const hidden = findHidden(analysis, await doubtedOn(url));
    if (!(await isShown())) return err({ kind: 'not-news' });
    if (part === 'page') await rememberVisit(analysis, url, Date.now()).catch((e: unknown) => report('remembering', e));
    await publish(tabId, { kind: 'ready', url, part, analysis, background, knowledge });
    // The first card then opens at once. A page that is closed meanwhile wants none.
    void injectCards(tabId).catch(() => undefined);
    return ok({ marks: pageMarks(analysis, background, hidden) });
  } catch (error) {
    report('analysis', error);
    const reason = reasonOf(error);
    await show({ kind: 'failed', url, reason });
    return err({ kind: 'failed', reason });
  }
}

/** In the build for end-to-end tests an analysis fails, or takes its time (milliseconds), when the test has left word of it. */
async function failIfTold(): Promise<void> {
  const { 'e2e-fail': told, 'e2e-wait': wait } = await browser.storage.session.get(['e2e-fail', 'e2e-wait']);
  if (wait) await new Promise((resolve) => setTimeout(resolve, Number(wait)));
  if (told) throw new Error(String(told));
}

/** After a tab has loaded something: what was read from an older page is forgotten unless its reader is still there. */
export async function checkStillThere(tabId: number): Promise<void> {
  const state = await tabStateItem(tabId).get();
  if (state.kind === 'idle' || state.kind === 'reading') return;
  const answer = await sendToTab(tabId, 'page/still-there', null);
  // Of a page that is not read nothing is known but that.
  const shown = await documentOf(tabId);
  if (answer.ok && (shown === null || shown === answer.value.document)) return;
  await clearTab(tabId);
}

/** Says that a page is being read; where it was read before, what is known of it stays in view until there is more. */
async function beginReading(tabId: number, url: string): Promise<void> {
  const known = await tabStateItem(tabId).get();
  if (known.kind === 'ready' && isSameAddress(known.url, url)) await updatingItem(tabId).set(true);
  else await publish(tabId, { kind: 'reading', url });
}

/** Keeps a state; where the store is full, what is known of the tabs read longest ago goes first: they are read again when they are looked at. */
async function keepState(tabId: number, state: TabState): Promise<void> {
  for (let room = true; room; room = await forgetOldestTab(tabId)) {
    try {
      return await tabStateItem(tabId).set(state);
    } catch (error) {
      report('keeping what was read', error);
    }
  }
  // One reading alone is more than the store holds: that much is told, in no words of the browser's own.
  const url = 'url' in state ? state.url : '';
  await tabStateItem(tabId).set({ kind: 'failed', url, reason: '' });
}

async function publish(tabId: number, state: TabState): Promise<Result<null, Failure>> {
  await keepState(tabId, state);
  if (state.kind !== 'reading') await updatingItem(tabId).set(false);
  await showBadge(tabId, state);
  return ok(null);
}
