import { type Span, stretchAround } from '../../model/span.ts';

/** The sentences of what was read: a doc, or an analysis. */
interface Sentences {
  readonly sentences: readonly Span[];
}

/** The sentence around a span; from the first to the last where it lies across several. */
export const sentenceOf = ({ sentences }: Sentences, span: Span): Span => stretchAround(sentences, span);
