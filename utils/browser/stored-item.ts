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
  /** Writes what `update` makes of the value at hand. No other window of the extension writes it meanwhile. */
  change(update: (value: T) => T): Promise<void>;
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

  const load = async (): Promise<unknown> => (await storage().get(key))[key];
  const write = (value: T) => storage().set(keep(value));

  /** How often a value was chosen in this window. */
  let chosen = 0;

  /** Writes a damaged setting as it was mended, unless another value has come meanwhile, and notes its key. A store that takes nothing is no reason not to go on. */
  const setBack = async (): Promise<void> => {
    const before = chosen;
    try {
      const { value, isWhole } = read(await load());
      if (isWhole || chosen !== before) return;
      await write(value);
      await alone(MENDED_KEY, () => noteMended(key));
    } catch {
      // The value that was mended is used all the same.
    }
  };

  return {
    key,
    fallback,
    async get() {
      const { value, isWhole } = read(await load());
      // In a page no lock is taken, since the page would see it: what is damaged is used as mended there, and set back by others.
      if (!isWhole && area === 'local' && !isInPage()) await alone(key, setBack);
      return value;
    },
    // At once, and not when a lock is free: the popup or the tab may be closed in the next moment.
    set: (value) => {
      chosen++;
      return write(value);
    },
    change: (update) => alone(key, async () => write(update(read(await load()).value))),
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

/** Whether this is a content script, in a page of the web. */
const isInPage = (): boolean => globalThis.location?.protocol.startsWith('http') ?? false;

/** Does something while no other window of the extension does anything of the same name. A page of the web may hold no lock for us. */
async function alone<T>(name: string, act: () => Promise<T>): Promise<T> {
  const locks = isInPage() ? undefined : globalThis.navigator?.locks;
  return locks ? locks.request(`stored:${name}`, act) : act();
}

/** Remembers that a setting was damaged. */
async function noteMended(key: string): Promise<void> {
  const { [MENDED_KEY]: noted } = await browser.storage.local.get(MENDED_KEY);
  const keys = Array.isArray(noted) ? noted.filter((one) => one !== key) : [];
  await browser.storage.local.set({ [MENDED_KEY]: [...keys, key] });
}

/** Whether a setting was found damaged and set back since the reader was told last. Telling is the caller's; asked again, it is told. */
export function takeMended(): Promise<boolean> {
  return alone(MENDED_KEY, async () => {
    const { [MENDED_KEY]: noted } = await browser.storage.local.get(MENDED_KEY);
    if (noted === undefined) return false;
    await browser.storage.local.remove(MENDED_KEY);
    return true;
  });
}

function isStored(value: unknown): value is Stored & Readonly<Record<string, unknown>> {
  return isObject(value) && typeof value['version'] === 'number' && 'value' in value;
}
