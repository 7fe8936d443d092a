import { useState } from 'preact/hooks';
import { useUi } from '../shared/say.ts';

/** Deletes everything, after asking once. */
export function DeleteAll({ onDelete }: { readonly onDelete: () => void }) {
  const say = useUi();
  const [step, setStep] = useState<'first' | 'asked' | 'done'>('first');
  if (step === 'done') return <p role="status">{say('deleted')}</p>;
  if (step === 'first')
    return (
      <div class="actions">
        <button type="button" class="button" data-action="delete-all" onClick={() => setStep('asked')}>
          {say('delete_all')}
        </button>
      </div>
    );
  return (
    <>
      <p role="alert">{say('delete_sure')}</p>
      <div class="actions">
        <button
          type="button"
          class="button button-first"
          data-action="delete-sure"
          onClick={() => {
            onDelete();
            setStep('done');
          }}
        >
          {say('delete_yes')}
        </button>
        <button type="button" class="button" onClick={() => setStep('first')}>
          {say('cancel')}
        </button>
      </div>
    </>
  );
}
