import { listen, tagOf } from './dom.ts';
import { findSecret, type SecretField } from './secret-fields.ts';

const FIELDS = new Set(['INPUT', 'IFRAME']);

/**
 * Tells of a field for a password or a card that comes into view after the page was looked at. What is returned looks at once, for
 * whoever sees the page change; a field that is only shown by a style is noticed when the reader goes into it.
 */
export function watchSecrets(document: Document, found: (field: SecretField) => void, signal: AbortSignal): () => void {
  const look = () => {
    const field = findSecret(document);
    if (field) found(field);
  };
  const onFocus = (event: FocusEvent) => {
    const inside = event.composedPath()[0];
    if (event.isTrusted && inside instanceof Element && FIELDS.has(tagOf(inside))) look();
  };
  listen(document, 'focusin', onFocus, { signal, capture: true, passive: true });
  return look;
}
