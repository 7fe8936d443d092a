import type { Analysis } from '../model/analysis.ts';
import type { Attribution } from '../model/attribution.ts';
import type { ClaimKind } from '../model/claim.ts';
import type { Note } from '../model/note.ts';
import { lengthOf, stretchAround } from '../model/span.ts';
import { type Excerpt, excerptAround } from './excerpt.ts';
import { notesOnClaim, notesOnDate, notesOnFigure, withoutRepeats } from './note-rows.ts';

export interface ClaimRow {
  readonly index: number;
  readonly kind: ClaimKind;
  readonly words: string;
  /** The words in their sentence, where they are too few to stand alone; else null. */
  readonly excerpt: Excerpt | null;
  /** The words to look it up with: its own, or its sentence where they are too few. */
  readonly lookup: string;
  /** How much it is worth checking, 0 to 1. */
  readonly score: number;
  readonly attribution: Attribution;
  /** Notes on the claim itself, and on the figures and the date it is made of. */
  readonly notes: readonly Note[];
  /** Those of the notes that are on a figure alone: they stand with the figure. */
  readonly onFigures: readonly FigureNote[];
}

/** A note that stands with a figure. */
export interface FigureNote {
  /** Index into the analysis's figures. */
  readonly figure: number;
  /** The figure as the article writes it. */
  readonly words: string;
  readonly note: Note;
}

/** Claims shorter than this are shown in their sentence: "one-third". */
const TOO_SHORT = 50;

/** Claims, the ones most worth checking first. */
export function claimRows(analysis: Analysis): ClaimRow[] {
  return analysis.claims
    .map((_, index) => claimRow(analysis, index))
    .sort((a, b) => b.score - a.score || a.index - b.index);
}

export function claimRow(analysis: Analysis, index: number): ClaimRow {
  const claim = analysis.claims[index]!;
  const { text = '', blocks = [] } = analysis.article ?? {};
  const isShort = lengthOf(claim.span) < TOO_SHORT;
  const notes = withoutRepeats([
    ...notesOnClaim(analysis, index),
    ...claim.figures.flatMap((figure) => notesOnFigure(analysis, figure)),
    ...(claim.kind === 'date' ? notesOnDate(analysis, claim.date) : []),
  ]);
  return {
    index,
    kind: claim.kind,
    words: text.slice(claim.span[0], claim.span[1]),
    lookup: text.slice(...(isShort ? stretchAround(analysis.sentences, claim.span) : claim.span)).trim(),
    excerpt: isShort ? excerptAround(text, blocks, claim.span) : null,
    score: claim.score,
    attribution: claim.attribution,
    notes,
    onFigures: notes.flatMap((note) => {
      const { claim: ofClaim, figure } = note.about;
      if (ofClaim === index || figure === undefined) return [];
      const [start, end] = analysis.figures[figure]!.span;
      return [{ figure, words: text.slice(start, end), note }];
    }),
  };
}
