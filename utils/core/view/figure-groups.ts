import type { Analysis } from '../model/analysis.ts';
import type { Attribution } from '../model/attribution.ts';
import { type Background, NO_BACKGROUND } from '../model/background.ts';
import type { EntityId } from '../model/entity.ts';
import type { Figure } from '../model/figure.ts';
import type { AskedCountry } from '../model/live-question.ts';
import type { Note } from '../model/note.ts';
import type { Perspective } from '../model/perspective.ts';
import { stretchAround } from '../model/span.ts';
import { countryOf } from './country-of.ts';
import { type Excerpt, excerptAround } from './excerpt.ts';
import { type Explained, explainMeasure } from './explain-measure.ts';
import { type Change, changesOf } from './figure-change.ts';
import { findSeries, type Series } from './figure-series.ts';
import { notesOnFigure, speaks } from './note-rows.ts';

/** One figure as a list shows it. */
export interface FigureRow {
  /** Index into the analysis's figures. */
  readonly index: number;
  /** As the article writes it. */
  readonly words: string;
  /** A measure's id such as `capacity`; the catalogue has its word. */
  readonly measure: string | null;
  readonly asOf: string | null;
  readonly attribution: Attribution;
  readonly excerpt: Excerpt;
  readonly notes: readonly Note[];
  /** Whether anything is to be said of it. */
  readonly hasContext: boolean;
  /** Where its sentence begins: figures of one sentence are shown together. */
  readonly sentence: number;
  /** What the text says it went from and to; null where it tells no change here. */
  readonly change: Change | null;
  readonly perspective: Perspective | null;
  /** The country it is about, where its subject is one. */
  readonly country: AskedCountry | null;
  /** What it measures, as the records tell; null where they do not. */
  readonly explained: Explained | null;
}

/** People held against places, drawn as a bar: part of a stated whole. */
export interface Bar {
  readonly part: Figure;
  readonly partIndex: number;
  readonly whole: Figure;
  readonly wholeIndex: number;
  /** part / whole; over 1 where more are held than there is room for. */
  readonly share: number;
}

/** All figures about one subject. */
export interface FigureGroup {
  readonly subject: EntityId | null;
  readonly name: string | null;
  readonly rows: readonly FigureRow[];
  readonly bar: Bar | null;
  readonly series: readonly Series[];
}

/** Figures by what they are about, in the order the article comes to speak of it; figures about nothing named last. */
export function groupFigures(analysis: Analysis, background: Background): FigureGroup[] {
  const bySubject = new Map<EntityId | null, number[]>();
  analysis.figures.forEach(({ subject }, index) => {
    const known = bySubject.get(subject);
    if (known) known.push(index);
    else bySubject.set(subject, [index]);
  });
  const names = new Map(analysis.entities.map(({ id, name }) => [id, name]));
  return [...bySubject]
    .map(([subject, indexes]) => ({
      subject,
      name: subject === null ? null : (names.get(subject) ?? null),
      rows: indexes.map((index) => figureRow(analysis, index, background)),
      bar: subject === null ? null : findBar(analysis.figures, indexes),
      series:
        subject === null
          ? []
          : findSeries(
              indexes.map((index) => analysis.figures[index]!),
              background.about[subject]?.facts ?? [],
            ),
    }))
    .sort((a, b) => Number(a.name === null) - Number(b.name === null));
}

export function figureRow(analysis: Analysis, index: number, background: Background = NO_BACKGROUND): FigureRow {
  const figure = analysis.figures[index]!;
  const { text = '', blocks = [] } = analysis.article ?? {};
  return {
    index,
    words: text.slice(figure.span[0], figure.span[1]),
    measure: figure.measure,
    asOf: figure.asOf,
    attribution: figure.attribution,
    excerpt: excerptAround(text, blocks, figure.span),
    notes: notesOnFigure(analysis, index),
    hasContext:
      analysis.findings.some(({ about }) => about.figure === index) || notesOnFigure(analysis, index).some(speaks),
    sentence: stretchAround(analysis.sentences, figure.span)[0],
    change: changesOf(analysis).get(index) ?? null,
    perspective: analysis.perspectives.find(({ figure: of }) => of === index) ?? null,
    country: countryOf(background, figure.subject),
    explained: explainMeasure(background, figure.measure),
  };
}

/** The newest occupancy against the capacity of the same place, both told as a number of people. */
function findBar(figures: readonly Figure[], indexes: readonly number[]): Bar | null {
  const isCount = (index: number, measure: string) =>
    figures[index]!.measure === measure && figures[index]!.kind === 'count' && figures[index]!.value !== null;
  const wholeIndex = indexes.find((index) => isCount(index, 'capacity'));
  const parts = indexes.filter((index) => isCount(index, 'occupancy'));
  if (wholeIndex === undefined || !parts.length) return null;
  const partIndex = parts.reduce((newest, index) =>
    (figures[index]!.asOf ?? '') > (figures[newest]!.asOf ?? '') ? index : newest,
  );
  const part = figures[partIndex]!;
  const whole = figures[wholeIndex]!;
  return whole.value ? { part, partIndex, whole, wholeIndex, share: part.value! / whole.value } : null;
}
