import { browser } from './browser.ts';

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

/**
 * One typed value in the browser's storage. What an older version of the extension wrote is brought up to date by `migrations`,
 * one step a version: `migrations[2]` turns a value of version 1 into one of version 2. A value that cannot be read any more
 * is answered with the fallback. Browsers copy deep objects slowly from process to process: a large value is kept `asText`.
 */
export function defineItem<T>(
  area: 'local' | 'session',
  key: string,
  options: {
    readonly fallback: T;
    readonly version?: number;
    readonly migrations?: Readonly<Record<number, (old: unknown) => unknown>>;
    readonly asText?: boolean;
  },
): StoredItem<T> {
  const { fallback, version = 1, migrations = {}, asText = false } = options;
  const storage = () => browser.storage[area];

  const read = (stored: unknown): T => {
    if (!isStored(stored)) return fallback;
    let value: unknown = asText && typeof stored.value === 'string' ? JSON.parse(stored.value) : stored.value;
    for (let step = stored.version + 1; step <= version; step++) {
      const migrate = migrations[step];
      if (!migrate) return fallback;
      value = migrate(value);
    }
    return value as T;
  };

  return {
    key,
    fallback,
    get: async () => read((await storage().get(key))[key]),
    set: (value) => storage().set({ [key]: { version, value: asText ? JSON.stringify(value) : value } }),
    watch: (changed) => {
      const listener = (changes: Record<string, { newValue?: unknown }>, changedArea: string) => {
        const change = changes[key];
        if (changedArea === area && change) changed(read(change.newValue));
      };
      browser.storage.onChanged.addListener(listener);
      return () => browser.storage.onChanged.removeListener(listener);
    },
  };
}

function isStored(value: unknown): value is Stored {
  return typeof value === 'object' && value !== null && 'version' in value && 'value' in value;
}
