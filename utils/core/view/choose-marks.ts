import type { Analysis } from '../model/analysis.ts';
import type { Block } from '../model/article.ts';
import type { Density } from '../model/display.ts';
import type { Mark } from '../model/mark.ts';
import type { NoteTarget } from '../model/note.ts';
import { bySpan, type Span } from '../model/span.ts';
import { blockAt, indexAt } from './block-at.ts';
import { notesOnClaim, notesOnEntity, notesOnFigure, speaks } from './note-rows.ts';

/** A place that is marked. */
export type Place = Pick<Mark, 'id' | 'kind' | 'span'>;

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
export function chooseMarks(analysis: Analysis, density: Density): Place[] {
  const blocks = analysis.article?.blocks ?? [];
  const marks = [
    ...figureMarks(analysis, density),
    ...claimMarks(analysis, density, blocks),
    ...entityMarks(analysis, density, blocks),
  ]
    .filter(({ span }) => blockAt(blocks, span[0])?.kind !== 'heading')
    .sort(bySpan);
  return density === 'low' ? spread(marks, LOW_MOST) : marks;
}

/** At most so many marks, evenly over the article: of each stretch a figure or claim before a name. */
function spread(marks: readonly Place[], most: number): Place[] {
  if (marks.length <= most) return [...marks];
  return Array.from({ length: most }, (_, i) => {
    const stretch = marks.slice(Math.floor((i * marks.length) / most), Math.floor(((i + 1) * marks.length) / most));
    return stretch.find(({ kind }) => kind !== 'entity') ?? stretch[0]!;
  });
}

/** What a mark is of, by its id; null where the analysis holds no such thing. */
export function targetOf(analysis: Analysis, mark: string): NoteTarget | null {
  const [, list, place] = /^(figure|claim|mention):(\d{1,6})$/.exec(mark) ?? [];
  const index = Number(place);
  if (list === 'figure') return analysis.figures[index] ? { figure: index } : null;
  if (list === 'claim') return analysis.claims[index] ? { claim: index } : null;
  const entity = list === 'mention' ? analysis.mentions[index]?.entity : null;
  return entity ? { entity } : null;
}

/** Where something stands in the text: for an entity where it is named first. */
export function spanOf(analysis: Analysis, { figure, claim, date, entity }: NoteTarget): Span | null {
  if (figure !== undefined) return analysis.figures[figure]?.span ?? null;
  if (claim !== undefined) return analysis.claims[claim]?.span ?? null;
  if (date !== undefined) return analysis.dates[date]?.span ?? null;
  return analysis.mentions.find((mention) => mention.entity === entity)?.span ?? null;
}

function figureMarks(analysis: Analysis, density: Density): Place[] {
  return analysis.figures.flatMap(({ span }, index): Place[] =>
    density !== 'low' || notesOnFigure(analysis, index).some(speaks)
      ? [{ id: `figure:${index}`, kind: 'figure', span }]
      : [],
  );
}

function claimMarks(analysis: Analysis, density: Density, blocks: readonly Block[]): Place[] {
  const told = (index: number) => notesOnClaim(analysis, index).some(speaks);
  const weightiest = density === 'medium' ? weightiestClaims(analysis, blocks) : new Set<number>();
  return analysis.claims.flatMap(({ span }, index): Place[] =>
    density === 'high' || told(index) || weightiest.has(index) ? [{ id: `claim:${index}`, kind: 'claim', span }] : [],
  );
}

/** Of each block the claim that weighs most and holds no figure: a text underlined from end to end marks nothing. */
function weightiestClaims({ claims, figures }: Analysis, blocks: readonly Block[]): Set<number> {
  const best = new Map<number, number>();
  claims.forEach(({ span, score }, index) => {
    if (score < CLAIM_SCORE || holdsFigure(span, figures)) return;
    const block = indexAt(blocks, span[0]);
    const known = best.get(block);
    if (known === undefined || score > claims[known]!.score) best.set(block, index);
  });
  return new Set(best.values());
}

/** Whether a figure lies in a span. Figures are in reading order. */
function holdsFigure(span: Span, figures: Analysis['figures']): boolean {
  let low = 0;
  let high = figures.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (figures[middle]!.span[0] < span[0]) low = middle + 1;
    else high = middle;
  }
  const next = figures[low];
  return next !== undefined && next.span[1] <= span[1];
}

function entityMarks(analysis: Analysis, density: Density, blocks: readonly Block[]): Place[] {
  const salience = new Map(analysis.entities.map((entity) => [entity.id, entity.salience]));
  const sections = sectionsOf(blocks);
  const marked = new Set<string>();
  return analysis.mentions.flatMap(({ span, entity, form }, index): Place[] => {
    if (!entity || form !== 'name' || blockAt(blocks, span[0])?.kind === 'heading') return [];
    const telling = (salience.get(entity) ?? 0) >= LOW_SALIENCE || notesOnEntity(analysis, entity).some(speaks);
    if (density === 'low' && !telling) return [];
    const section = density === 'low' ? 0 : (sections[indexAt(blocks, span[0])] ?? 0);
    const place = `${section} ${entity}`;
    if (density !== 'high' && marked.has(place)) return [];
    marked.add(place);
    return [{ id: `mention:${index}`, kind: 'entity', span }];
  });
}

/** For every block how many headings have come up to it. */
function sectionsOf(blocks: readonly Block[]): number[] {
  let section = 0;
  return blocks.map(({ kind }) => {
    if (kind === 'heading') section++;
    return section;
  });
}
