import { languageOf } from '../lang/languages.ts';
import { type MeasureId, measureRow } from '../measures/measures.ts';
import type { AttributedSpan } from '../model/attribution.ts';
import type { DateMention } from '../model/date.ts';
import type { Entity, EntityId, EntityType, Mention } from '../model/entity.ts';
import type { Figure, FigurePart } from '../model/figure.ts';
import { contains, type Span } from '../model/span.ts';
import type { Doc } from '../text/doc.ts';
import { tightestAround } from '../text/in-span.ts';
import { attributionOf, wordsOf } from './attribution-of.ts';
import { findAsOf } from './find-as-of.ts';
import { measureOf } from './find-measure.ts';
import type { Predicate } from './find-subject.ts';
import { findWhole, wholeKey } from './find-whole.ts';
import { headingSubject } from './list-heading.ts';
import { mainThings } from './main-things.ts';
import { namesThatStand } from './names-that-stand.ts';
import type { Subject, Told } from './place.ts';
import { qualifyFigure } from './qualify-figure.ts';
import { type SentenceView, viewSentences } from './sentence-view.ts';
import { type Story, subjectOf } from './subject-of.ts';
import { subjectStandings, subjectTypes } from './subject-types.ts';

/** What was read of a text before its figures are related. */
interface Reading {
  readonly mentions: readonly Mention[];
  readonly entities: readonly Entity[];
  readonly dates: readonly DateMention[];
  readonly attributions: readonly AttributedSpan[];
}

/** A story while its figures are related. */
interface Relating extends Story {
  readonly figures: readonly Figure[];
  readonly reading: Reading;
  readonly types: ReadonlyMap<EntityId, EntityType>;
}

/** Says of every figure what it is about, as of when, of what whole, and who says so. Abstains (null, `none`) where the text is not clear. */
export function relateFigures(doc: Doc, figures: readonly Figure[], reading: Reading): Figure[] {
  const relating: Relating = {
    doc,
    figures,
    reading,
    views: viewSentences(doc, figures, namesThatStand(doc, reading), reading.dates),
    main: mainThings(reading.entities),
    types: new Map(reading.mentions.flatMap(({ entity, type }) => (entity === null ? [] : [[entity, type] as const]))),
  };
  const related = [...figures];
  let listed: Subject | null = null;
  for (const at of relating.views.keys()) {
    listed = headingSubject(relating, at, figures, listed);
    for (const [index, figure] of relateSentence(relating, at, listed)) related[index] = figure;
  }
  return withWholes(doc, relating.views, related);
}

/** The figures of a sentence with what they are about; where one begins an item of a list, whoever the list is about. */
function relateSentence(relating: Relating, at: number, listed: Subject | null): Map<number, Figure> {
  const { doc, figures, views, reading } = relating;
  const related = new Map<number, Figure>();
  const view = views[at];
  if (!view) return related;
  let previous: Told | null = null;
  for (const index of view.figures) {
    const figure = figures[index];
    if (!figure) continue;
    const told = { ...figure, measure: measured(relating, view, index, null) };
    const predicate = { ...predicateOf(doc, told, reading.attributions), main: relating.main };
    const own: Subject | null = subjectOf(relating, at, told, predicate, previous);
    const subject: Subject | null = own ?? (previous ? null : listed);
    related.set(index, relate(relating, view, index, figure, subject, previous));
    previous = { figure: told, subject };
  }
  return related;
}

/** One figure with its measure, time and speaker. */
function relate(
  relating: Relating,
  view: SentenceView,
  index: number,
  figure: Figure,
  subject: Subject | null,
  previous: Told | null,
): Figure {
  const { doc, figures, reading, types } = relating;
  const neighbours = { before: previous?.figure, after: nextIn(view, index, figures) };
  const qualified = { ...figure, ...qualifyFigure(doc, figure, view.span, reading) };
  const type = subject ? (types.get(subject.entity) ?? null) : null;
  const parts = {
    subject: subject?.entity ?? null,
    measure: measured(relating, view, index, type, previous?.figure),
    asOf: figure.asOf ?? findAsOf(doc, view, qualified, neighbours),
    attribution: attributionOf(doc, reading.attributions, figure.span),
  };
  return withParts(qualified, parts, subject?.implied ? ['subject'] : []);
}

function measured(
  { doc, figures }: Relating,
  view: SentenceView,
  index: number,
  subject: EntityType | null,
  previous: Figure | undefined = figures[index - 1],
): MeasureId | null {
  const figure = figures[index];
  const words = languageOf(doc.lang)?.relations;
  if (!figure || !words) return figure?.measure ?? null;
  return measureOf({ doc, words, view, figure, previous, subject });
}

/** The figures with what each is a share of or was changed from. */
function withWholes(doc: Doc, views: readonly SentenceView[], figures: readonly Figure[]): Figure[] {
  const related = [...figures];
  const earlier = new Map<string, number>();
  for (const view of views) {
    for (const index of view.figures) note(earlier, related[index], index);
    for (const index of view.figures) {
      const whole = findWhole(doc, view, index, related, earlier);
      const figure = related[index];
      if (whole && figure) related[index] = withParts(figure, { of: whole.index }, whole.implied ? ['of'] : []);
    }
  }
  return related;
}

const predicateOf = (doc: Doc, figure: Figure, attributions: readonly AttributedSpan[]): Predicate => ({
  span: figure.span,
  types: subjectTypes(figure.measure),
  standings: subjectStandings(figure.measure),
  saying: reportingWords(doc, attributions, figure.span, figure.measure),
});

/** Words that only report what follows: "the ministry says that", "the agency counted" before what happened to others. */
function reportingWords(
  doc: Doc,
  attributions: readonly AttributedSpan[],
  span: Span,
  measure: MeasureId | null,
): Span | null {
  const { text } = doc;
  const found = tightestAround(attributions, span);
  const words = found && wordsOf(doc, found);
  if (!words || contains(words, span)) return null;
  const reports = /^[,:]?\s*(?:that|que|qu['’]|dass|[“"«„])/.test(text.slice(words[1], words[1] + 8));
  const happened = measure !== null && measureRow(measure).happening === true;
  return reports || happened ? words : null;
}

const nextIn = ({ figures: indexes }: SentenceView, index: number, figures: readonly Figure[]): Figure | undefined =>
  index < (indexes.at(-1) ?? -1) ? figures[index + 1] : undefined;

const withParts = (figure: Figure, parts: Partial<Figure>, implied: readonly FigurePart[]): Figure => ({
  ...figure,
  ...parts,
  implied: [...figure.implied, ...implied.filter((part) => !figure.implied.includes(part))],
});

/** Remembers the latest figure of each subject's measure; shares are never wholes. */
function note(earlier: Map<string, number>, figure: Figure | undefined, index: number): void {
  if (!figure?.measure) return;
  const { subject, measure, kind } = figure;
  if (kind === 'count' || kind === 'money' || kind === 'measure') earlier.set(wholeKey(subject, measure), index);
}
