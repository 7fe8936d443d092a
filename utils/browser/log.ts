import { reasonOf } from './messages.ts';

const told = new Set<string>();

/** Reports a fault once, with where it happened. A reloaded extension under an open page is no fault. */
export function report(where: string, error: unknown): void {
  const reason = reasonOf(error);
  if (/extension context invalidated/i.test(reason)) return;
  const line = `${where}: ${reason}`;
  if (told.has(line)) return;
  told.add(line);
  // biome-ignore lint/suspicious/noConsole: the console is where a fault is looked for; nothing is sent anywhere.
  console.warn(`Sidelight, ${line}`);
}
