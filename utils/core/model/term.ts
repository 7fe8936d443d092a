import type { Span } from './span.ts';

/** Id of a term of the glossary: a slug of its English name. */
export type TermId = string;

/** A term that a reader may stumble over, where the text first uses it. */
export interface TermMention {
  readonly term: TermId;
  readonly span: Span;
  /** How much a line on it helps, 0 to 1: how few readers know it, and how much the text rests on it. */
  readonly worth: number;
}

/** What a term is called in one language, and what it means in a sentence or two. */
export interface TermText {
  readonly name: string;
  readonly text: string;
}

/** A term's words by language (ISO 639-1), all that the glossary is written in. */
export type TermTexts = Readonly<Record<string, TermText>>;
