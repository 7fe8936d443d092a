import type { ComponentChildren } from 'preact';
import { underscored } from '../../utils/core/messages/message-key.ts';
import type { SourceId } from '../../utils/core/model/live-answer.ts';
import { Switch } from '../shared/Switch.tsx';
import { useUi } from '../shared/say.ts';

/** One switch a live source, all off at first, each with what it would be told. */
export function LiveSources({
  sources,
  on,
  onSwitch,
  children,
}: {
  readonly sources: readonly SourceId[];
  readonly on: readonly SourceId[];
  readonly onSwitch: (source: SourceId, on: boolean) => void;
  /** Shown below the last source: what it needs beside its switch. */
  readonly children: ComponentChildren;
}) {
  const say = useUi();
  return (
    <>
      <p class="lead">{say('live_text')}</p>
      {sources.map((source) => (
        <Switch
          key={source}
          name={`live-${source}`}
          label={say(`source_${underscored(source)}`)}
          help={say(`source_${underscored(source)}_learns`)}
          on={on.includes(source)}
          onTurn={(turned) => onSwitch(source, turned)}
        />
      ))}
      {children}
    </>
  );
}
