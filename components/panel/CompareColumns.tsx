import type { Compare, Compared } from '../../utils/core/view/compare.ts';
import { dateArg } from '../../utils/core/view/words.ts';
import { useSay, useUi } from '../shared/say.ts';

/** What the story says beside what is on record, each with its date. */
export function CompareColumns({ compare }: { readonly compare: Compare }) {
  const words = useUi();
  return (
    <dl class="compare">
      <Side term={words('compare_story')} compared={compare.story} own />
      <Side term={words('compare_record')} compared={compare.record} />
    </dl>
  );
}

function Side({
  term,
  compared: { value, asOf, attribution },
  own = false,
}: {
  readonly term: string;
  readonly compared: Compared;
  /** Whether it is the story's. */
  readonly own?: boolean;
}) {
  const say = useSay();
  const words = useUi();
  return (
    <div class={own ? 'compare-side compare-own' : 'compare-side'}>
      <dt>{term}</dt>
      <dd class="compare-value">{say(value)}</dd>
      {asOf && <dd class="compare-date">{words('plain', dateArg(asOf))}</dd>}
      {attribution && (
        <dd class="compare-date" dir="auto">
          {words('according_to', attribution)}
        </dd>
      )}
    </div>
  );
}
