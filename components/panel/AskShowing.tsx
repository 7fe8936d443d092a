import { useContext, useState } from 'preact/hooks';
import { underscored } from '../../utils/core/messages/message-key.ts';
import type { LiveQuestion } from '../../utils/core/model/live-question.ts';
import { useUi } from '../shared/say.ts';
import { AskSource } from './AskSource.tsx';
import { LiveContext } from './live.ts';

/** A question that tells a source more than a name: what will be sent is shown first, and sent by a second click. */
export function AskShowing({
  question,
  title,
  about,
  sent,
}: {
  readonly question: LiveQuestion;
  /** What is asked, as a question of the reader's. */
  readonly title: string;
  /** What it is asked of, for those who hear a list of such buttons; null where there is but one. */
  readonly about: string | null;
  /** What will be sent, word for word. */
  readonly sent: string;
}) {
  const words = useUi();
  const live = useContext(LiveContext);
  const [open, setOpen] = useState(false);
  if (!live?.sources.includes(question.source)) return null;
  const name = words(`source_${underscored(question.source)}`);
  const asked = live.answerOf(question) !== null;
  return (
    <div class="live" data-ask={question.source}>
      {!asked && (
        <button
          type="button"
          class="link"
          aria-expanded={open}
          aria-label={about === null ? undefined : `${title} ${about}`}
          onClick={() => setOpen(!open)}
        >
          {title}
        </button>
      )}
      {!asked && open && (
        <p class="quiet">
          {words('will_be_sent', name)}{' '}
          <q class="sent" dir="auto">
            {sent}
          </q>
        </p>
      )}
      {(asked || open) && <AskSource question={question} label={words('send_to', name)} />}
    </div>
  );
}
