/** A name as addresses write it: labels of letters, digits, hyphens and underscores; a wildcard is none. */
const NAME = /^(?!.*\.\.)[a-z0-9_](?:[a-z0-9_.-]{0,251}[a-z0-9_])?$/;
const ADDRESS_6 = /^\[[0-9a-f:.]{2,45}\]$/;

/**
 * Whether a text is one host as addresses write it, and nothing more. What browsers read as a pattern for many hosts, or refuse, would
 * silently shut off more than the reader meant, or have every site go unread.
 */
export function isHost(text: string): boolean {
  if (!NAME.test(text) && !ADDRESS_6.test(text)) return false;
  const url = `http://${text}/`;
  return URL.canParse(url) && new URL(url).hostname === text;
}
