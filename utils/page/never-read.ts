/** Why a page is not read: kept apart so that the popup can say it. */
export type NeverReadReason = 'private-site' | 'password-field' | 'payment-field' | 'not-html' | 'not-web';

/** Hosts, with everything below them, whose pages are private whoever asks. */
const PRIVATE_HOSTS: readonly string[] = [
  'mail.google.com',
  'outlook.live.com',
  'outlook.office.com',
  'mail.yahoo.com',
  'mail.proton.me',
  'web.whatsapp.com',
  'web.telegram.org',
  'messages.google.com',
  'docs.google.com',
  'drive.google.com',
  'calendar.google.com',
  'accounts.google.com',
  'paypal.com',
  'chase.com',
  'bankofamerica.com',
  'wellsfargo.com',
  'mychart.com',
];

/** Whether a page must not be read, and why; null where it may be. Asked before anything else looks at the page. */
export function neverRead(document: Document, url: string): NeverReadReason | null {
  const address = URL.parse(url);
  if (!address || !/^https?:$/.test(address.protocol)) return 'not-web';
  if (PRIVATE_HOSTS.some((host) => address.hostname === host || address.hostname.endsWith(`.${host}`)))
    return 'private-site';
  if (document.contentType !== 'text/html' && document.contentType !== 'application/xhtml+xml') return 'not-html';
  if (document.querySelector('input[type="password"]')) return 'password-field';
  if (document.querySelector('input[autocomplete^="cc-"]')) return 'payment-field';
  return null;
}
