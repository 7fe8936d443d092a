import { lengthOf, type Span } from '../model/span.ts';
import { phraseLength, tokenRange } from './phrases.ts';
import type { Quotation } from './quotations.ts';
import type { SentenceWords } from './sentence-words.ts';
import { PUNCTUATION, type Tokens } from './tokens.ts';

interface Cut {
  readonly text: string;
  readonly tokens: Tokens;
  readonly sentences: readonly Span[];
  readonly quotations: readonly Quotation[];
}

/** Shorter quotations are words taken up ("the “best” year"), no speech of their own, in UTF-16 units. */
const SHORTEST_SPEECH = 30;

/**
 * Clauses of a text: its sentences cut at semicolons, at dashes with space on both sides, before connectives of the language, and at
 * the edges of speech. Together they are the sentences, none crosses one.
 */
export function splitClauses({ text, tokens, sentences, quotations }: Cut, words: SentenceWords): Span[] {
  const clauses: Span[] = [];
  const edges = speechEdges(quotations);
  let edge = 0;
  for (const sentence of sentences) {
    const [from, to] = tokenRange(tokens, sentence);
    let start = sentence[0];
    for (let at = from; at < to; at++) {
      const offset = tokens.starts[at] ?? sentence[1];
      while (edgeAt(edges, edge) <= start) edge++;
      if (edgeAt(edges, edge) <= offset) start = push(text, start, edgeAt(edges, edge++), clauses);
      if (at > from && beginsClause(text, tokens, at, to, words)) start = push(text, start, offset, clauses);
    }
    push(text, start, sentence[1], clauses);
  }
  return clauses;
}

/** Where speech begins and ends, in reading order. */
const speechEdges = (quotations: readonly Quotation[]): number[] =>
  quotations.filter(({ span }) => lengthOf(span) >= SHORTEST_SPEECH).flatMap(({ span }) => span);

/** Where an edge is; beyond the text where there are no more. */
const edgeAt = (edges: readonly number[], edge: number): number => edges[edge] ?? Number.POSITIVE_INFINITY;

function beginsClause(text: string, tokens: Tokens, at: number, to: number, words: SentenceWords): boolean {
  if (tokens.kinds[at - 1] !== PUNCTUATION) return phraseLength(tokens, at, to, words.connectives) > 0;
  const mark = tokens.starts[at - 1] ?? 0;
  const before = text.charAt(mark);
  if (before === ';') return true;
  if (before === '—' || before === '–') return spacedOrLong(text, mark);
  if (phraseLength(tokens, at, to, words.connectives) > 0) return true;
  return before === ',' && phraseLength(tokens, at, to, words.afterComma) > 0;
}

/** "2019–2021" is no border of clauses; "rose — it held" and "rose—it held" are. */
const spacedOrLong = (text: string, at: number): boolean => text[at] === '—' || /\s/.test(text[at + 1] ?? '');

function push(text: string, from: number, to: number, out: Span[]): number {
  let start = from;
  let end = to;
  while (start < end && /\s/.test(text.charAt(start))) start++;
  while (end > start && /\s/.test(text.charAt(end - 1))) end--;
  if (start < end) out.push([start, end]);
  return to;
}
