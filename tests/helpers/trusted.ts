/** Marks an event as made by the reader and not by a script: no test can make such a one otherwise. */
export function trusted<E extends Event>(event: E): E {
  Object.defineProperty(event, 'isTrusted', { value: true });
  return event;
}
