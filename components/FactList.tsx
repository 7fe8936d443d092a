import type { Fact } from '../utils/core/model/knowledge.ts';
import { factWords, newestFacts } from '../utils/core/view/fact-words.ts';
import { measureMessage } from '../utils/core/view/measure-message.ts';
import { dateArg } from '../utils/core/view/words.ts';
import { SourceLink } from './SourceLink.tsx';
import { useSay, useUi } from './say.ts';

/** What is on record, every line with its source. */
export function FactList({ facts, most }: { readonly facts: readonly Fact[]; readonly most: number }) {
  const say = useSay();
  const words = useUi();
  const shown = newestFacts(facts, most);
  if (!shown.length) return null;
  return (
    <dl class="facts">
      {shown.map((fact) => (
        <div key={`${fact.property} ${fact.source.pack ?? ''}`} class="fact">
          <dt>{say(measureMessage(fact.property))}</dt>
          <dd>
            <span class="fact-value">{say(factWords(fact)!)}</span>
            {fact.asOf && fact.value.kind !== 'date' && (
              <span class="quiet"> {words('as_of', dateArg(fact.asOf))}</span>
            )}
            {fact.attribution && <span class="quiet"> {words('according_to', fact.attribution)}</span>}
            <span class="note-sources">
              <SourceLink source={fact.source} />
            </span>
          </dd>
        </div>
      ))}
    </dl>
  );
}
