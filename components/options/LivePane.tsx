import { useUi } from '../shared/say.ts';
import { LiveSources } from './LiveSources.tsx';
import type { OptionsProps } from './options-props.ts';
import { RequestLog } from './RequestLog.tsx';
import { SecretKey } from './SecretKey.tsx';

/** The live sources, and every request that was made of them. */
export function LivePane({
  liveSources,
  liveOn,
  factCheckKey,
  requests,
  keptAnswers,
  lang,
  onLive,
  onFactCheckKey,
  onClearLog,
}: Pick<
  OptionsProps,
  | 'liveSources'
  | 'liveOn'
  | 'factCheckKey'
  | 'requests'
  | 'keptAnswers'
  | 'lang'
  | 'onLive'
  | 'onFactCheckKey'
  | 'onClearLog'
>) {
  const say = useUi();
  return (
    <>
      <LiveSources sources={liveSources} on={liveOn} onSwitch={onLive}>
        <SecretKey value={factCheckKey} onSave={onFactCheckKey} />
      </LiveSources>
      <h3>{say('log')}</h3>
      <RequestLog lines={requests} kept={keptAnswers} lang={lang} onClear={onClearLog} />
    </>
  );
}
