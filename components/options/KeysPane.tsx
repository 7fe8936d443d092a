import { useUi } from '../shared/say.ts';
import type { OptionsProps } from './options-props.ts';

/** The keys there are, and how to choose others. */
export function KeysPane({ keys, onKeys }: Pick<OptionsProps, 'keys' | 'onKeys'>) {
  const say = useUi();
  return (
    <>
      <ul class="rows">
        {keys.map(({ what, keys }) => (
          <li key={what}>
            <span>{what}</span>
            {keys ? <kbd class="key">{keys}</kbd> : <span class="quiet">{say('shortcut_none')}</span>}
          </li>
        ))}
      </ul>
      {onKeys ? (
        <div class="actions">
          <button type="button" class="button" onClick={onKeys}>
            {say('shortcuts_change')}
          </button>
        </div>
      ) : (
        <p class="quiet">{say('shortcuts_how')}</p>
      )}
    </>
  );
}
