import type { Analysis } from '../model/analysis.ts';
import { NO_BACKGROUND } from '../model/background.ts';
import { type Card, cardOf } from './card.ts';

/** A stretch of a sample text: plain, or one that opens a card. */
export interface SamplePiece {
  readonly words: string;
  readonly card: Card | null;
}

/** Cuts a text at its figures, each with its card. */
export function samplePieces(analysis: Analysis): SamplePiece[] {
  const text = analysis.article?.text ?? '';
  const pieces: SamplePiece[] = [];
  let at = 0;
  analysis.figures.forEach(({ span: [start, end] }, figure) => {
    if (start < at) return;
    if (start > at) pieces.push({ words: text.slice(at, start), card: null });
    pieces.push({ words: text.slice(start, end), card: cardOf(analysis, NO_BACKGROUND, { figure }) });
    at = end;
  });
  return [...pieces, { words: text.slice(at), card: null }];
}
