import type { Span } from '../model/span.ts';

/** Words before and after that tell one place from another of the same words. */
const AROUND = 24;
/** Longer words are given by their beginning and end. */
const LONGEST = 80;

/**
 * An address that opens a page at certain words: `page#:~:text=prefix-,words,-suffix` (WICG URL Fragment Text Directives). What
 * stood behind a `#` before is left out.
 */
export function textFragment(page: string, text: string, [start, end]: Span): string {
  const words = text.slice(start, end);
  const line = { from: text.lastIndexOf('\n', start - 1) + 1, to: lineEnd(text, end) };
  const before = wholeWords(text.slice(Math.max(line.from, start - AROUND), start), 'end');
  const after = wholeWords(text.slice(end, Math.min(line.to, end + AROUND)), 'start');
  const target =
    words.length > LONGEST
      ? `${encode(wholeWords(words.slice(0, AROUND), 'start'))},${encode(wholeWords(words.slice(-AROUND), 'end'))}`
      : encode(words.trim());
  const parts = [before && `${encode(before)}-`, target, after && `-${encode(after)}`].filter(Boolean);
  return `${page.split('#', 1)[0]}#:~:text=${parts.join(',')}`;
}

function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
}

/** Cuts the word that was cut through: at the far side of a piece that is kept from its `start` or up to its `end`. */
function wholeWords(piece: string, kept: 'start' | 'end'): string {
  if (piece.length < AROUND) return piece.trim();
  const cut = kept === 'start' ? piece.slice(0, piece.lastIndexOf(' ') + 1) : piece.slice(piece.indexOf(' ') + 1);
  return cut.trim();
}

/** Hyphens are part of the directive's own grammar; half a character, where a text was cut through it, has no address. */
const encode = (words: string): string =>
  encodeURIComponent(words.replace(/[\uD800-\uDFFF]/gu, '')).replaceAll('-', '%2D');
