import { languageOf } from '../lang/languages.ts';
import { type MeasureId, measureRow } from '../measures/measures.ts';
import type { AttributedSpan } from '../model/attribution.ts';
import type { DateMention } from '../model/date.ts';
import type { Entity, EntityType, Mention } from '../model/entity.ts';
import type { Figure, FigurePart } from '../model/figure.ts';
import { contains, type Span } from '../model/span.ts';
import type { Doc } from '../text/doc.ts';
import { tightestAround } from '../text/in-span.ts';
import { isPhrase, phraseEndingAt, tokenRange } from '../text/phrases.ts';
import { ageSubject } from './age-subject.ts';
import { attributionOf, wordsOf } from './attribution-of.ts';
import { clauseSubject, gappedSubject, withSubject } from './clause-subject.ts';
import { findAsOf } from './find-as-of.ts';
import { countsHeld, refineMeasure } from './find-measure.ts';
import { findSubject, type Predicate } from './find-subject.ts';
import { findWhole, wholeKey } from './find-whole.ts';
import { beforeHedges, type Place, type Subject } from './place.ts';
import { possessorOf, wholeNamed } from './possessor.ts';
import { qualifyFigure } from './qualify-figure.ts';
import { type SentenceView, viewSentences } from './sentence-view.ts';
import { subjectStandings, subjectTypes } from './subject-types.ts';

/** Says of every figure what it is about, as of when, of what whole, and who says so. Abstains (null, `none`) where the text is not clear. */
export function relateFigures(
  doc: Doc,
  figures: readonly Figure[],
  reading: {
    readonly mentions: readonly Mention[];
    readonly entities: readonly Entity[];
    readonly dates: readonly DateMention[];
    readonly attributions: readonly AttributedSpan[];
  },
): Figure[] {
  const views = viewSentences(doc, figures, withoutAdjectives(doc, reading), reading.dates);
  const types = new Map(
    reading.mentions.flatMap(({ entity, type }) => (entity === null ? [] : [[entity, type] as const])),
  );
  const related = [...figures];
  for (const [at, view] of views.entries()) {
    let previous: { figure: Figure; span: Span; subject: Subject | null } | null = null;
    for (const index of view.figures) {
      const figure = figures[index]!;
      const told = refineMeasure(doc, figure, null) ?? figure.measure;
      const predicate = {
        ...predicateOf(figure.span, told),
        saying: reportingWords(doc, reading.attributions, figure),
      };
      const subject: Subject | null = subjectOf(doc, views, at, { ...figure, measure: told }, predicate, previous);
      const neighbours = { before: previous?.figure, after: nextIn(view.figures, index, figures) };
      const qualified = { ...figure, ...qualifyFigure(doc, figure, view.span, reading) };
      const asOf = figure.asOf ?? findAsOf(doc, view, qualified, neighbours);
      related[index] = withParts(
        qualified,
        {
          subject: subject?.entity ?? null,
          measure: refineMeasure(doc, figure, subject ? (types.get(subject.entity) ?? null) : null) ?? figure.measure,
          asOf,
          attribution: attributionOf(doc, reading.attributions, figure.span),
        },
        subject?.implied ? ['subject'] : [],
      );
      previous = { figure, span: figure.span, subject };
    }
  }
  const earlier = new Map<string, number>();
  for (const view of views) {
    for (const index of view.figures) note(earlier, related[index]!, index);
    for (const index of view.figures) {
      const whole = findWhole(doc, view, index, related, earlier);
      if (whole) related[index] = withParts(related[index]!, { of: whole.index }, whole.implied ? ['of'] : []);
    }
  }
  return related;
}

/** "The Norwegian shipyard": a people's name that only describes what stands behind it is not what a figure is about. */
function withoutAdjectives(
  { text }: Doc,
  { mentions, entities }: { mentions: readonly Mention[]; entities: readonly Entity[] },
): Mention[] {
  const places = new Set(entities.filter(({ type }) => type === 'place').map(({ id }) => id));
  return mentions.filter(({ type, entity, span }) => {
    if (type !== 'group' || entity === null || !places.has(entity)) return true;
    const plural = text[span[1] - 1] === 's';
    return plural || !/^ \p{Ll}/u.test(text.slice(span[1], span[1] + 3));
  });
}

/** Words that only report what follows: "the ministry says that", "the agency counted" before what happened to others. */
function reportingWords(doc: Doc, attributions: readonly AttributedSpan[], figure: Figure): Span | null {
  const { text } = doc;
  const found = tightestAround(attributions, figure.span);
  const words = found && wordsOf(doc, found);
  if (!words || contains(words, figure.span)) return null;
  const reports = /^[,:]?\s*(?:that|que|qu['’]|dass|[“"«„])/.test(text.slice(words[1], words[1] + 8));
  const happened = figure.measure !== null && measureRow(figure.measure).happening === true;
  return reports || happened ? words : null;
}

/** What a figure is about: ages by their own ties, then whoever owns it, what it is taken of, its clause's own subject, and what its measure is said of. */
function subjectOf(
  doc: Doc,
  views: readonly SentenceView[],
  at: number,
  figure: Figure,
  predicate: Predicate,
  previous: { readonly figure: Figure; readonly span: Span; readonly subject: Subject | null } | null,
): Subject | null {
  const place = placeOf(doc, views, at, figure, predicate, previous?.span ?? null);
  if (!place) return null;
  const { measure, span } = figure;
  const isAge = figure.kind === 'age' || measure === 'age';
  if (isAge || (figure.kind === 'duration' && figure.unit === 'year')) {
    const person = ageSubject(doc, place.words, place.view, span);
    if (person) return { entity: person, implied: false };
  }
  if (isAge) return isOwnAge(place) ? clauseSubject({ ...place, fits: (type) => type === 'person' }) : null;
  if (isPriceOf(place, figure)) return null;
  return (
    possessorOf(place) ??
    (figure.kind === 'percent' || figure.kind === 'fraction' || figure.kind === 'count' ? wholeNamed(place) : null) ??
    gappedSubject(place) ??
    withSubject(place) ??
    clauseSubject(place) ??
    findSubject(doc, views, at, predicate, previous) ??
    lent(doc, figure, previous)
  );
}

/** "Is 33", "turned 33": not "plays like a 33-year-old". */
const isOwnAge = (place: Place): boolean =>
  phraseEndingAt(place.doc.tokens, beforeHedges(place), place.view.from, place.words.aged) >= 0;

function placeOf(
  doc: Doc,
  views: readonly SentenceView[],
  at: number,
  { kind, measure, span }: Figure,
  { types, saying = null }: Predicate,
  previous: Span | null,
): Place | null {
  const language = languageOf(doc.lang);
  const view = views[at];
  if (!language || !view) return null;
  const { subjects: words, speech, nounsAreCapitalised } = language;
  const [first, last] = tokenRange(doc.tokens, span);
  const row = measure === null ? null : measureRow(measure);
  const measured = row !== null && !row.loose && row.subjects !== undefined;
  const extent = kind === 'duration' || (kind === 'measure' && measure === 'distance');
  const fits = measured ? (type: EntityType) => types.includes(type) : () => true;
  return {
    doc,
    words,
    speech,
    nounsAreCapitalised,
    views,
    view,
    at,
    span,
    first,
    last,
    saying,
    previous,
    extent,
    fits,
    measured,
  };
}

/** "Offers the lamp for $60": what is sold costs it, and it is not named. */
function isPriceOf({ doc, words, span }: Place, { kind, measure }: Figure): boolean {
  if (kind !== 'money' || (measure !== null && measure !== 'price' && measure !== 'cost')) return false;
  return isPhrase(doc.tokens, tokenRange(doc.tokens, span)[0] - 1, words.forPrice);
}

const predicateOf = (span: Span, measure: MeasureId | null): Predicate => ({
  span,
  types: subjectTypes(measure),
  standings: subjectStandings(measure),
});

/** What the figure before it in the sentence is about goes for the same measure ("900 in May and 1,100 in June") and for a share right behind it ("900, a third of its room"). */
function lent(
  doc: Doc,
  figure: Figure,
  previous: { readonly figure: Figure; readonly subject: Subject | null } | null,
): Subject | null {
  if (!previous?.subject) return null;
  const { text } = doc;
  const same =
    (figure.measure !== null && figure.measure === previous.figure.measure) ||
    (countsHeld(doc, previous.figure) && countsHeld(doc, figure));
  const share = figure.kind === 'fraction' || figure.kind === 'percent';
  const near = figure.span[0] - previous.figure.span[1] <= 40;
  const ofIts = /^\s+(of|de|von|du|da|do)\s/.test(text.slice(figure.span[1], figure.span[1] + 8));
  return same || (share && near && ofIts) ? { ...previous.subject, implied: true } : null;
}

const nextIn = (indexes: readonly number[], index: number, figures: readonly Figure[]): Figure | undefined => {
  const last = indexes.at(-1)!;
  return index < last ? figures[index + 1] : undefined;
};

const withParts = (figure: Figure, parts: Partial<Figure>, implied: readonly FigurePart[]): Figure => ({
  ...figure,
  ...parts,
  implied: [...figure.implied, ...implied.filter((part) => !figure.implied.includes(part))],
});

/** Remembers the latest figure of each subject's measure; shares are never wholes. */
function note(earlier: Map<string, number>, { subject, measure, kind }: Figure, index: number): void {
  if (measure && (kind === 'count' || kind === 'money' || kind === 'measure'))
    earlier.set(wholeKey(subject, measure), index);
}
