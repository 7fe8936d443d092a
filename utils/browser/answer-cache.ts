import { type DBSchema, type IDBPDatabase, openDB } from 'idb';

/** What live sources answered, on this machine only. */
interface Answers extends DBSchema {
  answers: { key: string; value: KeptAnswer; indexes: { at: number } };
}

interface KeptAnswer {
  readonly url: string;
  readonly body: string;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** Milliseconds an answer is kept. */
const KEEP = 7 * 24 * 3600_000;

let opened: Promise<IDBPDatabase<Answers>> | null = null;

function open(): Promise<IDBPDatabase<Answers>> {
  opened ??= openDB<Answers>('sidelight', 1, {
    upgrade: (database) => void database.createObjectStore('answers', { keyPath: 'url' }).createIndex('at', 'at'),
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

/** Keeps an answer that came at `at` (milliseconds since 1970), and forgets those that are a week older. */
export async function writeAnswer(url: string, body: string, at: number): Promise<void> {
  const answers = (await open()).transaction('answers', 'readwrite').store;
  await answers.put({ url, body, at });
  for (const old of await answers.index('at').getAllKeys(IDBKeyRange.upperBound(at - KEEP))) await answers.delete(old);
}

export async function clearAnswers(): Promise<void> {
  await (await open()).clear('answers');
}

/** How many answers are kept. */
export async function countAnswers(): Promise<number> {
  return (await open()).count('answers');
}

/** Bytes of the answers kept, in UTF-8. Looked at one by one: together they may be many megabytes. */
export async function measureAnswers(): Promise<number> {
  const encoder = new TextEncoder();
  let bytes = 0;
  for await (const { value } of (await open()).transaction('answers').store)
    bytes += encoder.encode(value.url).length + encoder.encode(value.body).length;
  return bytes;
}
