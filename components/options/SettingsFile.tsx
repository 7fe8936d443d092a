import type { Message } from '../../utils/core/model/note.ts';
import { useSay, useUi } from '../shared/say.ts';

export interface SettingsFileProps {
  /** What became of the last file; null before there was one. */
  readonly outcome: { readonly kind: 'taken' } | { readonly kind: 'refused'; readonly why: Message } | null;
  readonly onExport: () => void;
  readonly onImport: (file: File) => void;
}

/** Settings as a file: to keep, or to take to another browser. */
export function SettingsFile({ outcome, onExport, onImport }: SettingsFileProps) {
  const say = useSay();
  const words = useUi();
  return (
    <>
      <p class="quiet">{words('settings_file_text')}</p>
      <div class="actions">
        <button type="button" class="button" data-action="export-settings" onClick={onExport}>
          {words('settings_export')}
        </button>
        <label class="button file-button">
          {words('settings_import')}
          <input
            class="visually-hidden"
            type="file"
            accept=".json,application/json"
            data-field="settings-file"
            onChange={(event) => {
              const file = event.currentTarget.files?.[0];
              if (file) onImport(file);
              // The same file may be chosen again, once it is mended.
              event.currentTarget.value = '';
            }}
          />
        </label>
      </div>
      {/* There from the start, so that what comes into it is read out. */}
      <p role="status" data-settings={outcome?.kind}>
        {outcome && (outcome.kind === 'taken' ? words('settings_taken') : say(outcome.why))}
      </p>
    </>
  );
}
