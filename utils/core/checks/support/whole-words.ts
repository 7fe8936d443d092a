/** An expression for any of these words, whole, in any case: `\b` takes "ó" and "é" for no letters. */
export const wholeWords = (...alternatives: readonly string[]): RegExp =>
  new RegExp(`(?<!\\p{L})(?:${alternatives.join('|')})(?!\\p{L})`, 'iu');
