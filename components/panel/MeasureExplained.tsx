import type { Explained } from '../../utils/core/view/explain-measure.ts';
import { measureMessage } from '../../utils/core/view/measure-message.ts';
import { useUi } from '../shared/say.ts';
import { RecordList } from './RecordList.tsx';

/** What a figure's measure counts and how large it is elsewhere: a click away. */
export function MeasureExplained({ explained: { measure, text, elsewhere } }: { readonly explained: Explained }) {
  const words = useUi();
  return (
    <details class="more">
      <summary>{words('what_measure', { kind: 'message', message: measureMessage(measure) })}</summary>
      {/* The records describe in English only. */}
      <p class="quiet" lang="en">
        {text}
      </p>
      <RecordList entries={elsewhere} most={elsewhere.length} />
    </details>
  );
}
