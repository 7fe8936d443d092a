import { signal } from '@preact/signals';
import type { SettingsFileProps } from '../../components/options/SettingsFile.tsx';
import { browser } from '../../utils/browser/browser.ts';
import { report } from '../../utils/browser/log.ts';
import { reasonOf } from '../../utils/browser/messages.ts';
import { saveFile } from '../../utils/browser/save-file.ts';
import { takeSettings, writeSettings } from '../../utils/browser/settings-file.ts';
import { measureStorage } from '../../utils/browser/storage-used.ts';
import type { StorageUsed } from '../../utils/core/model/storage-used.ts';

/** What is kept, as counted last; null until it is counted, or where it cannot be. */
export const storageUsed = signal<StorageUsed | null>(null);

export async function refreshStorage(): Promise<void> {
  try {
    storageUsed.value = await measureStorage();
  } catch (error) {
    storageUsed.value = null;
    report('counting what is kept', error);
  }
}

/** Milliseconds to wait before counting anew: a page being read is written several times. */
const SETTLE = 500;

/** Counts now and after every change. */
export function followStorage(): void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  browser.storage.onChanged.addListener(() => {
    clearTimeout(waiting);
    waiting = setTimeout(() => void refreshStorage(), SETTLE);
  });
  void refreshStorage();
}

const outcome = signal<SettingsFileProps['outcome']>(null);

async function take(file: File): Promise<void> {
  try {
    const taken = await takeSettings(file);
    outcome.value = taken.ok ? { kind: 'taken' } : { kind: 'refused', why: taken.error };
  } catch (error) {
    // The file is gone, or the store is full.
    const why = { key: 'settings_refused_kept', args: [{ kind: 'text', text: reasonOf(error) }] } as const;
    outcome.value = { kind: 'refused', why };
  }
}

async function give(): Promise<void> {
  saveFile('sidelight-settings.json', 'application/json', await writeSettings());
}

export const settingsFileProps = (): SettingsFileProps => ({
  outcome: outcome.value,
  onExport: () => void give(),
  onImport: (file) => void take(file),
});
