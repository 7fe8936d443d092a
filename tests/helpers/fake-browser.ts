type Listener<A extends readonly unknown[]> = (...args: A) => unknown;

class FakeEvent<A extends readonly unknown[]> {
  readonly listeners = new Set<Listener<A>>();
  addListener = (listener: Listener<A>) => void this.listeners.add(listener);
  removeListener = (listener: Listener<A>) => void this.listeners.delete(listener);
  fire = (...args: A): unknown[] => [...this.listeners].map((listener) => listener(...args));
}

type Changes = Record<string, { newValue?: unknown }>;

class FakeArea {
  readonly #values = new Map<string, unknown>();
  readonly #name: string;
  readonly #changed: FakeEvent<[Changes, string]>;
  constructor(name: string, changed: FakeEvent<[Changes, string]>) {
    this.#name = name;
    this.#changed = changed;
  }
  get = async (key: string | null) =>
    key === null
      ? Object.fromEntries(this.#values)
      : this.#values.has(key)
        ? { [key]: structuredClone(this.#values.get(key)) }
        : {};
  set = async (values: Record<string, unknown>) => {
    for (const [key, newValue] of Object.entries(values)) {
      this.#values.set(key, structuredClone(newValue));
      this.#changed.fire({ [key]: { newValue } }, this.#name);
    }
  };
  remove = async (keys: string | readonly string[]) => {
    for (const key of [keys].flat()) if (this.#values.delete(key)) this.#changed.fire({ [key]: {} }, this.#name);
  };
  clear = async () => this.remove([...this.#values.keys()]);
}

interface RegisteredScript {
  readonly id: string;
  readonly matches: readonly string[];
  readonly excludeMatches: readonly string[];
}

/** As much of the browser as the tests of `utils/browser` need, in memory. */
export function makeFakeBrowser() {
  const changed = new FakeEvent<[Changes, string]>();
  const origins = new Set<string>();
  const scripts = new Map<string, RegisteredScript>();
  const onMessage = new FakeEvent<[message: unknown, sender: unknown, answer: (value: unknown) => void]>();
  const state = { agrees: true, coversSites: false };
  return {
    state,
    origins,
    scripts,
    runtime: {
      id: 'own-id',
      getURL: (path: string) => `moz-extension://own/${path}`,
      onMessage,
      sendMessage: (message: unknown): Promise<unknown> =>
        new Promise((resolve, reject) => {
          const sender = { id: 'own-id', url: 'moz-extension://own/popup.html' };
          const heard = onMessage.fire(message, sender, resolve);
          if (!heard.includes(true)) reject(new Error('Could not establish connection. Receiving end does not exist.'));
        }),
    },
    action: {
      setIcon: async () => undefined,
      setBadgeText: async () => undefined,
      setBadgeBackgroundColor: async () => undefined,
      setBadgeTextColor: async () => undefined,
    },
    storage: { local: new FakeArea('local', changed), session: new FakeArea('session', changed), onChanged: changed },
    permissions: {
      getAll: async () => ({ origins: [...origins] }),
      request: async (asked: { origins: readonly string[] }) => {
        // Firefox adds nothing that every site already covers, and still answers yes.
        const covered = state.coversSites && origins.has('*://*/*');
        if (state.agrees && !covered) for (const origin of asked.origins) origins.add(origin);
        return state.agrees;
      },
      contains: async (asked: { origins: readonly string[] }) => asked.origins.every((origin) => origins.has(origin)),
      remove: async (given: { origins: readonly string[] }) => {
        for (const origin of given.origins) origins.delete(origin);
        return true;
      },
    },
    scripting: {
      getRegisteredContentScripts: async () => [...scripts.values()],
      registerContentScripts: async ([script]: readonly RegisteredScript[]) => {
        if (scripts.has(script!.id)) throw new Error(`Duplicate script ID '${script!.id}'`);
        scripts.set(script!.id, script!);
      },
      updateContentScripts: async ([script]: readonly RegisteredScript[]) => void scripts.set(script!.id, script!),
      unregisterContentScripts: async () => scripts.clear(),
    },
  };
}
