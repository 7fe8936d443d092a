import type { NoteTarget } from '../../utils/core/model/note.ts';
import { Icon } from '../shared/Icon.tsx';
import { useUi } from '../shared/say.ts';

export type Reveal = (target: NoteTarget) => void;

/** Brings the page to where something stands in the text. `what` names it for those who hear a list of such buttons. */
export function GoToText({
  target,
  what,
  onReveal,
}: {
  readonly target: NoteTarget;
  readonly what: string;
  readonly onReveal: Reveal;
}) {
  const say = useUi();
  return (
    <button
      type="button"
      class="go"
      data-action="go-to-text"
      aria-label={say('go_to_text_of', what)}
      title={say('go_to_text')}
      onClick={() => onReveal(target)}
    >
      <Icon name="go" />
    </button>
  );
}
