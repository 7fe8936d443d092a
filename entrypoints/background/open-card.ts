import { injectCards } from '../../utils/browser/content-scripts.ts';
import { doubtedOn } from '../../utils/browser/doubted-readings.ts';
import { loadWords } from '../../utils/browser/i18n.ts';
import type { Failure, Words } from '../../utils/browser/messages.ts';
import { focusItem, tabStateItem } from '../../utils/browser/session-store.ts';
import { err, ok, type Result } from '../../utils/core/model/result.ts';
import { type Card, cardOf } from '../../utils/core/view/card.ts';
import { targetOf } from '../../utils/core/view/choose-marks.ts';
import { findHidden, silence } from '../../utils/core/view/hidden-readings.ts';

/** The card of a mark that the reader opened in a tab; the panel selects the same. With it, where the page lacks them, the words of the interface and the script that draws cards. */
export async function openCard(
  tabId: number,
  { mark, withWords, withKit }: { readonly mark: string; readonly withWords: boolean; readonly withKit: boolean },
): Promise<Result<{ card: Card | null; words: Words | null }, Failure>> {
  const state = await tabStateItem(tabId).get();
  if (state.kind !== 'ready') return err({ kind: 'not-news' });
  const { analysis, background, url } = state;
  const target = targetOf(analysis, mark);
  const card = target && cardOf(silence(analysis, findHidden(analysis, await doubtedOn(url))), background, target);
  if (target && card) await focusItem(tabId).set({ target, at: Date.now() });
  if (withKit) await injectCards(tabId);
  return ok({ card, words: withWords ? await loadWords() : null });
}
