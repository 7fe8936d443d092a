import type { Analysis } from '../model/analysis.ts';
import type { Density } from '../model/display.ts';
import type { NoteTarget } from '../model/note.ts';
import { bySpan, contains, overlaps, type Span } from '../model/span.ts';
import type { Mark } from './mark.ts';
import { notesOnEntity, notesOnFigure, speaks } from './note-rows.ts';

/** What `low` marks at most in one article: enough to follow, too little to be in the way. */
const LOW_MOST = 12;
/** Share of the article's attention from which a name is marked at `low`. */
const LOW_SALIENCE = 0.1;
/** Claims below this weight are listed in the panel and not marked before `high`. */
const CLAIM_SCORE = 0.7;

/**
 * Which places of an article are marked, in reading order. `low`: figures and claims that have something to say, and the main names
 * once, spread over the article; `medium`: all figures, of each paragraph the weightiest claim that no figure stands for, names once a section; `high`: everything.
 * Headings are never marked.
 */
export function chooseMarks(analysis: Analysis, density: Density): Mark[] {
  const headings = (analysis.article?.blocks ?? []).filter(({ kind }) => kind === 'heading').map(({ span }) => span);
  const marks = [
    ...figureMarks(analysis, density),
    ...claimMarks(analysis, density),
    ...entityMarks(analysis, density, headings),
  ]
    .filter(({ span }) => !headings.some((heading) => overlaps(heading, span)))
    .sort(bySpan);
  return density === 'low' ? spread(marks, LOW_MOST) : marks;
}

/** At most so many marks, evenly over the article: of each stretch a figure or claim before a name. */
function spread(marks: readonly Mark[], most: number): Mark[] {
  if (marks.length <= most) return [...marks];
  return Array.from({ length: most }, (_, i) => {
    const stretch = marks.slice(Math.floor((i * marks.length) / most), Math.floor(((i + 1) * marks.length) / most));
    return stretch.find(({ kind }) => kind !== 'entity') ?? stretch[0]!;
  });
}

/** What a mark is of. */
export function targetOf(analysis: Analysis, mark: Mark): NoteTarget {
  const index = Number(mark.id.slice(mark.id.indexOf(':') + 1));
  if (mark.kind === 'figure') return { figure: index };
  if (mark.kind === 'claim') return { claim: index };
  return { entity: analysis.mentions[index]?.entity ?? '' };
}

/** Where something stands in the text: for an entity where it is named first. */
export function spanOf(analysis: Analysis, { figure, claim, date, entity }: NoteTarget): Span | null {
  if (figure !== undefined) return analysis.figures[figure]?.span ?? null;
  if (claim !== undefined) return analysis.claims[claim]?.span ?? null;
  if (date !== undefined) return analysis.dates[date]?.span ?? null;
  return analysis.mentions.find((mention) => mention.entity === entity)?.span ?? null;
}

function figureMarks(analysis: Analysis, density: Density): Mark[] {
  return analysis.figures.flatMap(({ span }, index): Mark[] =>
    density !== 'low' || notesOnFigure(analysis, index).some(speaks)
      ? [{ id: `figure:${index}`, kind: 'figure', span }]
      : [],
  );
}

function claimMarks(analysis: Analysis, density: Density): Mark[] {
  const { claims, notes, figures } = analysis;
  const told = (index: number) => notes.some((note) => note.about.claim === index && speaks(note));
  // A text underlined from end to end marks nothing.
  const weightiest = new Set<number>();
  for (const { span } of analysis.article?.blocks ?? []) {
    const best = claims
      .map((claim, index) => ({ ...claim, index }))
      .filter((claim) => contains(span, claim.span) && claim.score >= CLAIM_SCORE)
      .filter((claim) => !figures.some((figure) => contains(claim.span, figure.span)))
      .sort((a, b) => b.score - a.score)[0];
    if (best) weightiest.add(best.index);
  }
  return claims.flatMap(({ span }, index): Mark[] =>
    density === 'high' || told(index) || (density === 'medium' && weightiest.has(index))
      ? [{ id: `claim:${index}`, kind: 'claim', span }]
      : [],
  );
}

function entityMarks(analysis: Analysis, density: Density, headings: readonly Span[]): Mark[] {
  const salience = new Map(analysis.entities.map((entity) => [entity.id, entity.salience]));
  const marked = new Set<string>();
  return analysis.mentions.flatMap(({ span, entity, form }, index): Mark[] => {
    if (!entity || form !== 'name' || headings.some((heading) => overlaps(heading, span))) return [];
    const telling = (salience.get(entity) ?? 0) >= LOW_SALIENCE || notesOnEntity(analysis, entity).some(speaks);
    if (density === 'low' && !telling) return [];
    const section = density === 'low' ? 0 : headings.filter((heading) => heading[1] <= span[0]).length;
    const place = `${section} ${entity}`;
    if (density !== 'high' && marked.has(place)) return [];
    marked.add(place);
    return [{ id: `mention:${index}`, kind: 'entity', span }];
  });
}
