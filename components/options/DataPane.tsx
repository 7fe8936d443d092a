import { useUi } from '../shared/say.ts';
import { DeleteAll } from './DeleteAll.tsx';
import type { OptionsProps } from './options-props.ts';
import { SettingsFile } from './SettingsFile.tsx';
import { StorageTable } from './StorageTable.tsx';

/** What is kept in this browser: how much, as a file, and gone. */
export function DataPane({
  storage,
  settingsFile,
  onDelete,
}: Pick<OptionsProps, 'storage' | 'settingsFile' | 'onDelete'>) {
  const say = useUi();
  return (
    <>
      <p>{say('data_text')}</p>
      {storage && (
        <>
          <h3>{say('stored')}</h3>
          <StorageTable used={storage} />
        </>
      )}
      <h3>{say('settings_file')}</h3>
      <SettingsFile {...settingsFile} />
      <h3>{say('delete_title')}</h3>
      <DeleteAll onDelete={onDelete} />
    </>
  );
}
