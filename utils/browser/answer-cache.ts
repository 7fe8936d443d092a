import { type DBSchema, type IDBPDatabase, openDB } from 'idb';

/** What live sources answered, on this machine only. */
interface Answers extends DBSchema {
  answers: { key: string; value: KeptAnswer };
}

interface KeptAnswer {
  readonly url: string;
  readonly body: string;
  /** Milliseconds since 1970. */
  readonly at: number;
}

let opened: Promise<IDBPDatabase<Answers>> | null = null;

function open(): Promise<IDBPDatabase<Answers>> {
  opened ??= openDB<Answers>('sidelight', 1, {
    upgrade: (database) => void database.createObjectStore('answers', { keyPath: 'url' }),
    // Another version of the extension wants to upgrade, or the browser closed it: the next question opens it anew.
    blocking: (_current, _blocked, event) => {
      (event.target as IDBDatabase).close();
      opened = null;
    },
    terminated: () => {
      opened = null;
    },
  });
  return opened;
}

/** The kept answer to a request and when it came; null where there is none. */
export async function readAnswer(url: string): Promise<KeptAnswer | null> {
  return (await (await open()).get('answers', url)) ?? null;
}

export async function writeAnswer(url: string, body: string, at: number): Promise<void> {
  await (await open()).put('answers', { url, body, at });
}

export async function clearAnswers(): Promise<void> {
  await (await open()).clear('answers');
}

/** How many answers are kept and how many characters they hold. */
export async function measureAnswers(): Promise<{ count: number; characters: number }> {
  const all = await (await open()).getAll('answers');
  return { count: all.length, characters: all.reduce((sum, { body }) => sum + body.length, 0) };
}
