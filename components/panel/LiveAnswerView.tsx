import type { LiveAnswer, LiveFinding } from '../../utils/core/model/live-answer.ts';
import { dateArg } from '../../utils/core/view/words.ts';
import { useSay, useUi } from '../shared/say.ts';
import { FactList } from './FactList.tsx';
import { ReviewList } from './ReviewList.tsx';
import { SeriesAnswer } from './SeriesAnswer.tsx';
import { VersionList } from './VersionList.tsx';

/** What a live source answered, with when it did; or why it did not, with a way to ask again. */
export function LiveAnswerView({
  source,
  answer,
  onAgain,
}: {
  /** The source's name, for the reader. */
  readonly source: string;
  readonly answer: LiveAnswer;
  readonly onAgain: () => void;
}) {
  const say = useSay();
  const words = useUi();
  if (answer.kind === 'asking') return <p class="quiet">{words('asking_source', source)}</p>;
  if (answer.kind === 'failed')
    return (
      <p class="quiet">
        {source}: {say(answer.why)}{' '}
        <button type="button" class="link" data-action="ask-again" onClick={onAgain}>
          {words('ask_again')}
        </button>
      </p>
    );
  return (
    <div class="answer">
      <Finding finding={answer} source={source} />
      <p class="quiet">
        {source} · {words('asked_on', dateArg(new Date(answer.at).toISOString().slice(0, 10)))}
      </p>
    </div>
  );
}

function Finding({ finding, source }: { readonly finding: LiveFinding; readonly source: string }) {
  const words = useUi();
  switch (finding.kind) {
    case 'facts':
      return <FactList facts={finding.facts} most={4} />;
    case 'series':
      return <SeriesAnswer title={finding.title} values={finding.values} source={finding.source} />;
    case 'versions':
      return <VersionList finding={finding} />;
    case 'reviews':
      return <ReviewList reviews={finding.reviews} />;
    case 'extract':
      return (
        <figure class="extract">
          <blockquote dir="auto">{finding.extract}</blockquote>
          <figcaption class="quiet">
            <a data-source href={finding.url} target="_blank" rel="noopener noreferrer">
              {finding.title}
            </a>
            {` · ${source} · ${finding.licence}`}
            {!finding.confirmed && ` · ${words('same_name_only')}`}
          </figcaption>
        </figure>
      );
  }
}
