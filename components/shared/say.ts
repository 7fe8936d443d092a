import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { UiId } from '../../utils/core/messages/message-key.ts';
import type { MessageArg } from '../../utils/core/model/note.ts';
import type { Say } from '../../utils/core/view/say.ts';
import { ui } from '../../utils/core/view/words.ts';

/** The language everything below is said in. */
export const SayContext = createContext<Say | null>(null);

export function useSay(): Say {
  const say = useContext(SayContext);
  if (!say) throw new Error('Components are shown inside a SayContext.');
  return say;
}

/** Says words of the interface by key, without the `ui_` before it. */
export function useUi(): (key: UiId, ...args: readonly (MessageArg | string | number)[]) => string {
  const say = useSay();
  return (key, ...args) => say(ui(key, ...args));
}
