import { type UiId, underscored } from '../../utils/core/messages/message-key.ts';
import type { TabState } from '../../utils/core/model/tab-state.ts';
import { useUi } from '../shared/say.ts';
import { StateNotice } from './StateNotice.tsx';

/** Why the panel has nothing to show of this tab, and what the reader can do about it. */
export function PanelNotice({
  state,
  onRead,
}: {
  readonly state: Exclude<TabState, { kind: 'ready' }>;
  readonly onRead: (anyway: boolean) => void;
}) {
  const say = useUi();
  const button = (key: UiId, anyway: boolean) => (
    <button type="button" class="button button-first" data-action="read-now" onClick={() => onRead(anyway)}>
      {say(key)}
    </button>
  );
  switch (state.kind) {
    case 'idle':
      return (
        <StateNotice icon="read" title={say('idle_title')} text={say('idle_text')}>
          {button('read_page', false)}
        </StateNotice>
      );
    case 'reading':
      return (
        <StateNotice icon="read" title={say('reading_title')} text={say('reading_text')}>
          <progress class="progress" aria-label={say('reading_title')} />
          {button('read_again', false)}
        </StateNotice>
      );
    case 'not-news':
      return (
        <StateNotice
          icon="context"
          title={say('not_news_title')}
          text={state.tried ? say('not_news_tried') : say(`not_news_${underscored(state.page?.kind ?? 'other')}`)}
        >
          {!state.tried && button('read_anyway', true)}
        </StateNotice>
      );
    case 'refused':
      return (
        <StateNotice icon="not-found" title={say('refused_title')} text={say(`refused_${underscored(state.reason)}`)}>
          {state.reason === 'not-permitted' && button('try_again', false)}
        </StateNotice>
      );
    case 'failed':
      return (
        <StateNotice
          icon="unchecked"
          title={say('failed_title')}
          text={state.reason ? say('failed_because', state.reason) : say('failed_text')}
        >
          {button('try_again', true)}
        </StateNotice>
      );
  }
}
