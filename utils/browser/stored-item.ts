import { browser } from './browser.ts';
import { isObject, type Mend } from './mend.ts';

interface Stored {
  readonly version: number;
  readonly value: unknown;
}

export interface StoredItem<T> {
  readonly key: string;
  readonly fallback: T;
  get(): Promise<T>;
  set(value: T): Promise<void>;
  /** Calls back with the new value whenever it is written, from whatever context. Returns how to stop. */
  watch(changed: (value: T) => void): () => void;
}

/** Keys of what was found damaged and set back, until the reader has been told. */
const MENDED_KEY = 'mended';

/**
 * One typed value in the browser's storage. What an older version of the extension wrote is brought up to date by `migrations`,
 * one step a version: `migrations[2]` turns a value of version 1 into one of version 2. What is then not of the right shape is mended
 * by `mend`, and what nothing can be made of is answered with the fallback: whatever the store holds, there is an answer. A setting
 * that was damaged is written back as it was mended, and noted for the reader to be told. Browsers copy deep objects slowly from
 * process to process: a large value is kept `asText`.
 */
export function defineItem<T>(
  area: 'local' | 'session',
  key: string,
  options: {
    readonly fallback: T;
    readonly mend: Mend<T>;
    readonly version?: number;
    readonly migrations?: Readonly<Record<number, (old: unknown) => unknown>>;
    readonly asText?: boolean;
  },
): StoredItem<T> {
  const { fallback, mend, version = 1, migrations = {}, asText = false } = options;
  const storage = () => browser.storage[area];
  const keep = (value: T): Record<string, Stored> => ({
    [key]: { version, value: asText ? JSON.stringify(value) : value },
  });

  /** The value of this version; undefined where there is no way to it. */
  const migrate = (stored: Stored): unknown => {
    let value: unknown = asText && typeof stored.value === 'string' ? JSON.parse(stored.value) : stored.value;
    for (let step = stored.version + 1; step <= version; step++) value = migrations[step]?.(value);
    return value;
  };

  const read = (stored: unknown): { readonly value: T; readonly isWhole: boolean } => {
    if (stored === undefined) return { value: fallback, isWhole: true };
    try {
      const known = isStored(stored) ? migrate(stored) : undefined;
      const value = known === undefined ? undefined : mend(known);
      if (value === undefined) return { value: fallback, isWhole: false };
      // A text was written by us: where it can be read at all, comparing it would only take time.
      return { value, isWhole: asText || inOrder(value) === inOrder(known) };
    } catch {
      return { value: fallback, isWhole: false };
    }
  };

  return {
    key,
    fallback,
    async get() {
      const stored = (await storage().get(key))[key];
      const { value, isWhole } = read(stored);
      if (!isWhole && area === 'local') await setBack(key, keep(value));
      return value;
    },
    set: (value) => storage().set(keep(value)),
    watch: (changed) => {
      const listener = (changes: Record<string, { newValue?: unknown }>, changedArea: string) => {
        const change = changes[key];
        if (changedArea === area && change) changed(read(change.newValue).value);
      };
      browser.storage.onChanged.addListener(listener);
      return () => browser.storage.onChanged.removeListener(listener);
    },
  };
}

/** A value as text with its keys in one order: Chromium gives them back in an order of its own, which is no damage. */
const inOrder = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) =>
    isObject(part) ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1))) : part,
  );

/** Writes a damaged setting as it was mended, and notes its key. A store that takes nothing is no reason not to go on. */
async function setBack(key: string, mended: Record<string, Stored>): Promise<void> {
  try {
    const { [MENDED_KEY]: noted } = await browser.storage.local.get(MENDED_KEY);
    const keys = Array.isArray(noted) ? noted.filter((one) => one !== key) : [];
    await browser.storage.local.set({ ...mended, [MENDED_KEY]: [...keys, key] });
  } catch {
    // The value that was mended is used all the same.
  }
}

/** Whether a setting was found damaged and set back since the reader was told last. Telling is the caller's; asked again, it is told. */
export async function takeMended(): Promise<boolean> {
  const { [MENDED_KEY]: noted } = await browser.storage.local.get(MENDED_KEY);
  if (noted === undefined) return false;
  await browser.storage.local.remove(MENDED_KEY);
  return true;
}

function isStored(value: unknown): value is Stored & Readonly<Record<string, unknown>> {
  return isObject(value) && typeof value['version'] === 'number' && 'value' in value;
}
