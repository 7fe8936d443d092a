import type { Sample } from './read-corpora.ts';

/**
 * The sample as a headline, a line of capitals or without capitals, so that names are found there too.
 * Only changes that keep every offset; null where one would not.
 */
export function caseCopy(sample: Sample, manner: 'capitals' | 'small' | 'title'): Sample | null {
  const text =
    manner === 'capitals'
      ? sample.text.toUpperCase()
      : manner === 'small'
        ? sample.text.toLowerCase()
        : sample.text.replace(/(?<=^|[\s"“(-])\p{Ll}(?=\p{L}{3})/gu, (letter) => letter.toUpperCase());
  return text.length === sample.text.length ? { ...sample, text } : null;
}
