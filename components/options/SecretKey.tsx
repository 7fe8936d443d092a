import { useId, useState } from 'preact/hooks';
import { useUi } from '../shared/say.ts';

/** The reader's own key for Google's Fact Check Tools: entered once, never shown again. */
export function SecretKey({ value, onSave }: { readonly value: string; readonly onSave: (key: string) => void }) {
  const say = useUi();
  const field = useId();
  const help = useId();
  const [typed, setTyped] = useState('');
  return (
    <form
      class="key-form"
      onSubmit={(event) => {
        event.preventDefault();
        onSave(typed.trim());
        setTyped('');
      }}
    >
      <label for={field}>{say('secret_label')}</label>
      <p class="quiet" id={help}>
        {say('secret_help')}
      </p>
      <div class="actions">
        <input
          id={field}
          class="key-field"
          type="password"
          autocomplete="off"
          spellcheck={false}
          aria-describedby={help}
          data-field="fact-check-key"
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <button type="submit" class="button" data-action="save-key" disabled={!typed.trim()}>
          {say('secret_save')}
        </button>
        {value && (
          <button type="button" class="button" data-action="forget-key" onClick={() => onSave('')}>
            {say('secret_forget')}
          </button>
        )}
      </div>
      <p class="quiet" role="status">
        {say(value ? 'secret_kept' : 'secret_none')}
      </p>
    </form>
  );
}
