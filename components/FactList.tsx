import type { Fact } from '../utils/core/model/knowledge.ts';
import type { Message, MessageArg } from '../utils/core/model/note.ts';
import { measureMessage } from '../utils/core/view/measure-message.ts';
import { dateArg, ui } from '../utils/core/view/words.ts';
import { SourceLink } from './SourceLink.tsx';
import { useSay, useUi } from './say.ts';

/** What is on record, newest first, every line with its source. */
export function FactList({ facts, most }: { readonly facts: readonly Fact[]; readonly most: number }) {
  const say = useSay();
  const words = useUi();
  const shown = facts
    .filter(({ value }) => value.kind !== 'entity')
    .slice(-most)
    .reverse();
  if (!shown.length) return null;
  return (
    <dl class="facts">
      {shown.map((fact, index) => (
        <div key={`${fact.property} ${fact.asOf} ${index}`} class="fact">
          <dt>{say(measureMessage(fact.property))}</dt>
          <dd>
            <span class="fact-value">{say(factValue(fact))}</span>
            {fact.asOf && fact.value.kind !== 'date' && (
              <span class="quiet"> {words('as_of', dateArg(fact.asOf))}</span>
            )}
            {fact.attribution && <span class="quiet"> {words('said_by', fact.attribution)}</span>}
            <span class="note-sources">
              <SourceLink source={fact.source} />
            </span>
          </dd>
        </div>
      ))}
    </dl>
  );
}

function factValue({ value, bound }: Fact): Message {
  if (value.kind === 'range')
    return ui('range', { kind: 'number', value: value.low }, { kind: 'number', value: value.high });
  if (value.kind === 'date') return ui('plain', dateArg(value.date));
  if (value.kind === 'text') return ui('plain', value.text);
  if (value.kind === 'entity') return ui('plain', value.entity);
  const number: MessageArg = { kind: 'number', value: value.value };
  return ui(bound === '~' ? 'about' : bound === '>' ? 'over' : bound === '<' ? 'under' : 'plain', number);
}
