import { KEPT_DAYS } from '../../utils/core/visits/keep-visit.ts';
import { Switch } from '../shared/Switch.tsx';
import { useUi } from '../shared/say.ts';
import type { OptionsProps } from './options-props.ts';

/** Whether the figures of what is read are remembered, how many are, and how to forget them. */
export function VisitsPane({
  remember,
  visits,
  onRemember,
  onForgetVisits,
}: Pick<OptionsProps, 'remember' | 'visits' | 'onRemember' | 'onForgetVisits'>) {
  const say = useUi();
  return (
    <>
      <p>{say('visits_text')}</p>
      <Switch
        name="visits"
        label={say('switch_visits')}
        help={say('visits_days', KEPT_DAYS)}
        on={remember}
        onTurn={onRemember}
      />
      <p class="lead" role="status" data-visits={visits}>
        {visits ? say('visits_kept', visits) : say('visits_none')}
      </p>
      {visits > 0 && (
        <div class="actions">
          <button type="button" class="button" data-action="forget-visits" onClick={onForgetVisits}>
            {say('visits_forget')}
          </button>
        </div>
      )}
    </>
  );
}
