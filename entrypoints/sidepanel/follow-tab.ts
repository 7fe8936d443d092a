import { focusItem, tabStateItem, updatingItem } from '../../utils/browser/session-store.ts';
import type { NoteTarget } from '../../utils/core/model/note.ts';
import type { TabState } from '../../utils/core/model/tab-state.ts';

export interface TabFollower {
  /** Another tab is shown now, in this state. */
  onTab(tabId: number, state: TabState): void;
  /** The state of the tab shown has changed. */
  onState(state: TabState): void;
  /** The page of the tab shown is being read again, or has been. */
  onUpdating(updating: boolean): void;
  /** The reader opened something in the page of the tab shown. */
  onFocus(target: NoteTarget): void;
}

/**
 * Shows the tab the reader looks at, and goes on showing what becomes of it. Answers about a tab the reader has left meanwhile, as
 * one who walks quickly through their tabs does, are dropped. Resolves once the tab is shown, or was left.
 */
export function makeTabFollower(follower: TabFollower): (tabId: number) => Promise<void> {
  let leave: () => void = () => undefined;

  return async (tabId) => {
    leave();
    let left = false;
    /** What was heard while the first answer was on its way is newer than that answer. */
    let heard: TabState | null = null;
    let shown = false;
    const now = tabStateItem(tabId);
    const focus = focusItem(tabId);
    const updating = updatingItem(tabId);
    const stops = [
      now.watch((next) => {
        heard = next;
        if (shown) follower.onState(next);
      }),
      updating.watch((next) => shown && follower.onUpdating(next)),
      focus.watch((next) => next && shown && follower.onFocus(next.target)),
    ];
    leave = () => {
      left = true;
      for (const stop of stops) stop();
    };
    const [first, isUpdating, focused] = await Promise.all([now.get(), updating.get(), focus.get()]);
    if (left) return;
    shown = true;
    follower.onTab(tabId, heard ?? first);
    follower.onUpdating(isUpdating);
    if (focused) follower.onFocus(focused.target);
  };
}
