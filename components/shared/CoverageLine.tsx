import type { Coverage } from '../../utils/core/model/analysis.ts';
import { coverageLine } from '../../utils/core/view/coverage-line.ts';
import { useSay } from './say.ts';

/** What was read and what not: unmarked must not look checked. */
export function CoverageLine({ coverage }: { readonly coverage: Coverage }) {
  const say = useSay();
  return <p class="coverage">{coverageLine(coverage).map(say).join(' ')}</p>;
}
