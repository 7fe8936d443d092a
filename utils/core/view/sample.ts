import type { Analysis } from '../model/analysis.ts';
import type { Knowledge } from '../model/knowledge.ts';
import { type Card, cardOf } from './card.ts';
import { gatherBackground } from './gather-background.ts';

/** A stretch of a sample text: plain, or one that opens a card. */
export interface SamplePiece {
  readonly words: string;
  readonly card: Card | null;
}

/** Cuts a text at its figures, each with its card. */
export function samplePieces(analysis: Analysis, knowledge: Knowledge): SamplePiece[] {
  const background = gatherBackground(analysis, knowledge);
  const text = analysis.article?.text ?? '';
  const pieces: SamplePiece[] = [];
  let at = 0;
  analysis.figures.forEach(({ span: [start, end] }, figure) => {
    if (start < at) return;
    if (start > at) pieces.push({ words: text.slice(at, start), card: null });
    pieces.push({ words: text.slice(start, end), card: cardOf(analysis, background, { figure }) });
    at = end;
  });
  return [...pieces, { words: text.slice(at), card: null }];
}
