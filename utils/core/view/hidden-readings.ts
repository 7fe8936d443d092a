import type { Analysis } from '../model/analysis.ts';
import type { Claim } from '../model/claim.ts';
import type { Figure } from '../model/figure.ts';
import type { Finding } from '../model/finding.ts';
import { measureCoverage } from '../model/measure-coverage.ts';
import type { Note, NoteTarget } from '../model/note.ts';
import type { Perspective } from '../model/perspective.ts';
import { figuresOf, renumberTie } from '../model/tie.ts';
import { doubtKey } from './export/wrong-reading.ts';
import { noteKey } from './note-rows.ts';

/** What the reader called wrong in one analysis, and what falls with it. */
export interface Hidden {
  /** Indexes into the analysis's figures and claims. */
  readonly figures: ReadonlySet<number>;
  readonly claims: ReadonlySet<number>;
  readonly notes: ReadonlySet<Note>;
  /** Readings the reader named; what falls with them is not counted. */
  readonly count: number;
}

export const NOTHING_HIDDEN: Hidden = { figures: new Set(), claims: new Set(), notes: new Set(), count: 0 };

/**
 * Finds what `keys` (see {@link doubtKey}) name. A claim falls with its figures when none of them is left; a note falls with what it is
 * about, and with a figure that was worked with: the whole of a share.
 */
export function findHidden(analysis: Analysis, keys: readonly string[]): Hidden {
  if (!keys.length) return NOTHING_HIDDEN;
  const wanted = new Set(keys);
  const figures = new Set(
    analysis.figures.flatMap((_, index) => (wanted.has(doubtKey(analysis, { figure: index })) ? [index] : [])),
  );
  const claims = new Set(
    analysis.claims.flatMap((claim, index) =>
      claim.figures.length && claim.figures.every((one) => figures.has(one)) ? [index] : [],
    ),
  );
  const named = new Set(analysis.notes.filter((note) => wanted.has(doubtKey(analysis, { note }))));
  const tied = new Set(analysis.ties.map(figuresOf).flatMap((tie) => (tie.some((one) => figures.has(one)) ? tie : [])));
  const fallen = analysis.notes.filter((note) => {
    const { figure, claim } = note.about;
    const whole = figure === undefined ? null : (analysis.figures[figure]?.of ?? null);
    return (
      (figure !== undefined && figures.has(figure)) ||
      (claim !== undefined && claims.has(claim)) ||
      (whole !== null && figures.has(whole)) ||
      (figure !== undefined && tied.has(figure) && isReckoned(analysis, note))
    );
  });
  return { figures, claims, notes: new Set([...named, ...fallen]), count: figures.size + named.size };
}

/** Whether a note was worked out from the article's own figures. */
const isReckoned = ({ article }: Analysis, { sources }: Note): boolean => sources[0].url === (article?.url ?? '');

/** The same analysis, every index as it was, without hidden notes: for what shows one thing at a time and skips what is hidden. */
export function silence(analysis: Analysis, { notes }: Hidden): Analysis {
  if (!notes.size) return analysis;
  const fallen = new Set([...notes].map(noteKey));
  return {
    ...analysis,
    notes: analysis.notes.filter((note) => !notes.has(note)),
    findings: analysis.findings.filter(({ by, about, message }) => !fallen.has(noteKey({ check: by, about, message }))),
  };
}

/** The analysis as if what is hidden had not been read. Indexes move up: see {@link targetInWhole}. */
export function leaveOut(analysis: Analysis, hidden: Hidden): Analysis {
  if (!hidden.count) return analysis;
  const figureAt = renumber(analysis.figures.length, hidden.figures);
  const claimAt = renumber(analysis.claims.length, hidden.claims);
  const figures = keep(analysis.figures, hidden.figures).map(
    (figure): Figure => ({ ...figure, of: figure.of === null ? null : (figureAt[figure.of] ?? null) }),
  );
  const claims = keep(analysis.claims, hidden.claims).map(
    (claim): Claim => ({ ...claim, figures: claim.figures.flatMap((index) => figureAt[index] ?? []) }),
  );
  const ties = analysis.ties.flatMap((tie) => renumberTie(tie, (figure) => figureAt[figure] ?? null) ?? []);
  const moved = ({ figure, claim, ...others }: NoteTarget): NoteTarget => {
    const at = figure === undefined ? undefined : figureAt[figure];
    const claimed = claim === undefined ? undefined : claimAt[claim];
    return {
      ...others,
      ...(typeof at === 'number' ? { figure: at } : {}),
      ...(typeof claimed === 'number' ? { claim: claimed } : {}),
    };
  };
  const left = silence(analysis, hidden);
  const notes = left.notes.map((note): Note => ({ ...note, about: moved(note.about) }));
  const perspectives = analysis.perspectives.flatMap((perspective): Perspective[] => {
    const at = figureAt[perspective.figure];
    return typeof at === 'number' && isLeft(perspective.figure) ? [{ ...perspective, figure: at }] : [];
  });
  const findings = left.findings
    .filter(({ about }) => about.figure === undefined || isLeft(about.figure))
    .map((finding): Finding => ({ ...finding, about: moved(finding.about) }));
  const coverage = measureCoverage(figures, findings, analysis.coverage.notRead);
  return { ...analysis, figures, ties, claims, notes, perspectives, findings, coverage };

  /** Whether neither the figure nor the whole it is a share of is hidden. */
  function isLeft(index: number): boolean {
    const whole = analysis.figures[index]?.of ?? null;
    return !hidden.figures.has(index) && (whole === null || !hidden.figures.has(whole));
  }
}

/** What a target in the analysis that {@link leaveOut} gives is in the whole one. */
export function targetInWhole(hidden: Hidden, { figure, claim, ...others }: NoteTarget): NoteTarget {
  return {
    ...others,
    ...(figure === undefined ? {} : { figure: placeAmong(hidden.figures, figure) }),
    ...(claim === undefined ? {} : { claim: placeAmong(hidden.claims, claim) }),
  };
}

/** The index of what is the nth (from 0) that is not hidden. */
function placeAmong(hidden: ReadonlySet<number>, nth: number): number {
  let index = -1;
  for (let seen = -1; seen < nth; ) if (!hidden.has(++index)) seen++;
  return index;
}

const keep = <T>(all: readonly T[], hidden: ReadonlySet<number>): T[] => all.filter((_, index) => !hidden.has(index));

/** The place of everything once what is hidden is gone; null for the hidden itself. */
function renumber(length: number, hidden: ReadonlySet<number>): readonly (number | null)[] {
  let next = 0;
  return Array.from({ length }, (_, index) => (hidden.has(index) ? null : next++));
}
