import { useContext } from 'preact/hooks';
import { underscored } from '../../utils/core/messages/message-key.ts';
import { type LiveQuestion, questionKey } from '../../utils/core/model/live-question.ts';
import { useUi } from '../shared/say.ts';
import { LiveAnswerView } from './LiveAnswerView.tsx';
import { LiveContext } from './live.ts';

/** A button that asks one question, and in its place what became of it. Nothing is asked before it is pressed. */
export function AskSource({ question, label }: { readonly question: LiveQuestion; readonly label: string }) {
  const words = useUi();
  const live = useContext(LiveContext);
  if (!live) return null;
  const answer = live.answerOf(question);
  const ask = () => live.onAsk(question);
  return (
    <div key={questionKey(question)} data-live={question.source} role="status">
      {answer ? (
        <LiveAnswerView source={words(`source_${underscored(question.source)}`)} answer={answer} onAgain={ask} />
      ) : (
        <button type="button" class="link" onClick={ask}>
          {label}
        </button>
      )}
    </div>
  );
}
