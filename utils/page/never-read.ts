import { contentTypeOf, findAll } from './dom.ts';
import { PRIVATE_HOSTS, PRIVATE_NAMES } from './private-hosts-table.ts';

/** Why a page is not read: kept apart so that the popup can say it. */
export type NeverReadReason = 'private-site' | 'password-field' | 'payment-field' | 'not-html' | 'not-web';

const PASSWORD = 'input[type="password" i]';
const PAYMENT =
  'input[autocomplete~="cc-number" i], input[autocomplete~="cc-csc" i], input[autocomplete~="cc-exp" i], input[name="cardnumber" i], input[name="cvc" i], input[name="cvv" i], input[name="iban" i]';

const HTML_TYPES: ReadonlySet<string> = new Set(['text/html', 'application/xhtml+xml']);

/**
 * Whether a page must not be read, and why; null where it may be. Asked before anything else looks at the page. A field counts
 * where it is shown: many a newspaper keeps a log-in form out of sight on every page.
 */
export function neverRead(document: Document, url: string): NeverReadReason | null {
  const address = URL.parse(url);
  if (!address || !/^https?:$/.test(address.protocol)) return 'not-web';
  if (isPrivateHost(address.hostname)) return 'private-site';
  if (!HTML_TYPES.has(contentTypeOf(document))) return 'not-html';
  if (shows(document, PASSWORD)) return 'password-field';
  return shows(document, PAYMENT) ? 'payment-field' : null;
}

/** Whether a host is one of mail, messages, money, health and the like, whose pages are private whoever asks. */
export function isPrivateHost(host: string): boolean {
  const names = host.toLowerCase().split('.');
  if (names.at(-1) === 'bank' || (names.length > 2 && PRIVATE_NAMES.has(names[0]!))) return true;
  return names.some((_, from) => PRIVATE_HOSTS.has(names.slice(from).join('.')));
}

function shows(document: Document, selector: string): boolean {
  return [...findAll(document, selector)].some((field) =>
    field.checkVisibility({ opacityProperty: true, visibilityProperty: true }),
  );
}
