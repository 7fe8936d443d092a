import type { Span } from '../../model/span.ts';
import type { Doc } from '../../text/doc.ts';
import { sentenceOf } from './sentence-of.ts';

/** The words in front of a span that belong to its sentence, back to a semicolon; no more of them than `most` UTF-16 units. */
export function wordsBefore(doc: Pick<Doc, 'text' | 'sentences'>, span: Span, most: number): string {
  const from = Math.max(sentenceOf(doc, span)[0], span[0] - most);
  const words = doc.text.slice(from, span[0]);
  return words.slice(words.lastIndexOf(';') + 1);
}

/** The words behind a span that belong to its sentence, up to a semicolon; no more of them than `most` UTF-16 units. */
export function wordsAfter(doc: Pick<Doc, 'text' | 'sentences'>, span: Span, most: number): string {
  const to = Math.min(sentenceOf(doc, span)[1], span[1] + most);
  return doc.text.slice(span[1], to).split(';', 1)[0]!;
}
