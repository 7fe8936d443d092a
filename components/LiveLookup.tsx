import { useContext } from 'preact/hooks';
import type { Entity } from '../utils/core/model/entity.ts';
import type { LiveAnswer } from '../utils/core/model/live-answer.ts';
import { dateArg } from '../utils/core/view/words.ts';
import { FactList } from './FactList.tsx';
import { LiveContext } from './live.ts';
import { useSay, useUi } from './say.ts';

/** A button for each live source that is on, and what it answered. Nothing is asked before the reader presses one. */
export function LiveLookup({ entity }: { readonly entity: Entity }) {
  const words = useUi();
  const live = useContext(LiveContext);
  if (!live?.sources.length) return null;
  return (
    <div class="live">
      {live.sources.map((source) => {
        const answer = live.answerOf(source, entity);
        const name = words(`source_${source.replaceAll('-', '_')}`);
        return (
          <div key={source} data-live={source} role="status">
            {answer ? (
              <Answer source={name} answer={answer} />
            ) : (
              <button type="button" class="link" onClick={() => live.onAsk(source, entity)}>
                {words('ask_source', name)}
              </button>
            )}
          </div>
        );
      })}
    </div>
  );
}

function Answer({ source, answer }: { readonly source: string; readonly answer: LiveAnswer }) {
  const say = useSay();
  const words = useUi();
  switch (answer.kind) {
    case 'asking':
      return <p class="quiet">{words('asking_source', source)}</p>;
    case 'failed':
      return (
        <p class="quiet">
          {source}: {say(answer.why)}
        </p>
      );
    case 'facts':
      return <FactList facts={answer.facts} most={4} />;
    case 'extract':
      return (
        <figure class="extract">
          <blockquote dir="auto">{answer.extract}</blockquote>
          <figcaption class="quiet">
            <a data-source href={answer.url} target="_blank" rel="noopener">
              {answer.title}
            </a>
            {` · ${source} · ${answer.licence} · `}
            {words('asked_on', dateArg(new Date(answer.at).toISOString().slice(0, 10)))}
            {!answer.confirmed && ` · ${words('same_name_only')}`}
          </figcaption>
        </figure>
      );
  }
}
