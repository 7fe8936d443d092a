import { contentTypeOf } from './dom.ts';
import { PRIVATE_HOSTS, PRIVATE_NAMES } from './private-hosts-table.ts';
import { findSecret, type SecretField } from './secret-fields.ts';

/** Why a page is not read: kept apart so that the popup can say it. */
export type NeverReadReason = 'private-site' | SecretField | 'not-html' | 'not-web';

const HTML_TYPES: ReadonlySet<string> = new Set(['text/html', 'application/xhtml+xml']);

/**
 * Whether a page must not be read, and why; null where it may be. Asked before anything else looks at the page.
 */
export function neverRead(document: Document, url: string): NeverReadReason | null {
  const address = URL.parse(url);
  if (!address || !/^https?:$/.test(address.protocol)) return 'not-web';
  if (isPrivateHost(address.hostname)) return 'private-site';
  if (!HTML_TYPES.has(contentTypeOf(document))) return 'not-html';
  return findSecret(document);
}

/** Whether a host is one of mail, messages, money, health and the like, whose pages are private whoever asks. */
export function isPrivateHost(host: string): boolean {
  const names = host.toLowerCase().split('.');
  if (names.at(-1) === 'bank' || (names.length > 2 && PRIVATE_NAMES.has(names[0]!))) return true;
  return names.some((_, from) => PRIVATE_HOSTS.has(names.slice(from).join('.')));
}
