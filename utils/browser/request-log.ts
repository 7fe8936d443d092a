import { count, listOf, objectOf, text } from './mend.ts';
import { defineItem } from './stored-item.ts';

/** One request the extension made, as the reader sees it. */
export interface LoggedRequest {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly host: string;
  readonly asks: string;
  readonly bytes: number;
  readonly outcome: string;
}

const MOST = 500;

/** Every request of the last while, newest last. */
export const requestLogItem = defineItem<readonly LoggedRequest[]>('local', 'request-log', {
  fallback: [],
  mend: listOf(objectOf<LoggedRequest>({ at: count, host: text, asks: text, bytes: count, outcome: text })),
});

/** Adds a line; the oldest of more than five hundred go. Lines are written one after the other, so none is lost. */
export function logRequest({ at, host, asks, bytes, outcome }: LoggedRequest): Promise<void> {
  return requestLogItem.change((lines) => [...lines, { at, host, asks, bytes, outcome }].slice(-MOST));
}
