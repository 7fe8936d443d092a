import { languageOf } from '../lang/languages.ts';
import { measureRow } from '../measures/measures.ts';
import type { EntityId, EntityType } from '../model/entity.ts';
import type { Figure } from '../model/figure.ts';
import type { Doc } from '../text/doc.ts';
import { isPhrase, phraseEndingAt, tokenRange } from '../text/phrases.ts';
import { ageSubject } from './age-subject.ts';
import { clauseSubject, gappedSubject, withSubject } from './clause-subject.ts';
import { countsHeld } from './find-measure.ts';
import { findSubject, type Predicate } from './find-subject.ts';
import { lentSubject } from './lent-subject.ts';
import { isAged } from './measure-by-place.ts';
import { beforeHedges, type Place, type Subject, type Told } from './place.ts';
import { possessorOf, wholeNamed } from './possessor.ts';
import { sceneSubject } from './scene-subject.ts';
import type { SentenceView } from './sentence-view.ts';

/** What a subject is looked for in: the text, its sentences and the one thing of each type that it is about. */
export interface Story {
  readonly doc: Doc;
  readonly views: readonly SentenceView[];
  readonly main: ReadonlyMap<EntityType, EntityId>;
}

/** What a figure of a sentence is about: ages by their own ties, then whoever owns it, what it is taken of, its clause's own subject, what its measure is said of, and the place where it is counted. */
export function subjectOf(
  story: Story,
  at: number,
  figure: Figure,
  predicate: Predicate,
  previous: Told | null,
): Subject | null {
  const place = placeOf(story, at, figure, predicate, previous);
  if (!place) return null;
  if (isAge(figure)) return ageSubject(place, true) ?? (isOwnAge(place) ? clauseSubject(ofPerson(place)) : null);
  if (figure.kind === 'duration' && figure.unit === 'year') {
    const person =
      ageSubject(place, false) ?? (isAged(story.doc, figure, place.view.from) ? clauseSubject(ofPerson(place)) : null);
    if (person) return person;
  }
  if (isPriceOf(place, figure)) return null;
  return (
    possessorOf(place) ??
    (isPart(figure) ? wholeNamed(place) : null) ??
    gappedSubject(place) ??
    withSubject(place) ??
    clauseSubject(place) ??
    findSubject(story.doc, story.views, at, predicate, previous && { span: previous.figure.span }) ??
    lentSubject(place, figure, countsHeld) ??
    sceneSubject(place, figure)
  );
}

const isAge = ({ kind, measure }: Figure): boolean => kind === 'age' || measure === 'age';

/** What is said of a part of something names what it is taken of. */
const isPart = ({ kind }: Figure): boolean => kind === 'percent' || kind === 'fraction' || kind === 'count';

const ofPerson = (place: Place): Place => ({ ...place, extent: false, fits: (type) => type === 'person' });

/** "Is 33", "turned 33", "when he was 33": not "plays like a 33-year-old". */
const isOwnAge = (place: Place): boolean =>
  phraseEndingAt(place.doc.tokens, beforeHedges(place), place.view.from, place.words.aged) >= 0;

/** Kinds that are a level of something: the owner of what is measured is what they are about. */
const LEVELS: ReadonlySet<string> = new Set(['percent', 'measure', 'ratio', 'fraction']);

function placeOf(
  { doc, views, main }: Story,
  at: number,
  { kind, measure, span }: Figure,
  { types, saying = null }: Predicate,
  previous: Told | null,
): Place | null {
  const language = languageOf(doc.lang);
  const view = views[at];
  if (!language || !view) return null;
  const { subjects: words, speech, nounsAreCapitalised } = language;
  const [first, last] = tokenRange(doc.tokens, span);
  const row = measure === null ? null : measureRow(measure);
  const measured = row !== null && !row.loose && row.subjects !== undefined;
  const extent = kind === 'duration' || (kind === 'measure' && (measure === 'distance' || measure === null));
  const fits = measured ? (type: EntityType) => types.includes(type) : () => true;
  const level = LEVELS.has(kind) && measure !== 'distance' && !isLengthless(kind, measure);
  const where = { doc, words, speech, nounsAreCapitalised, views, view, at, span, first, last };
  return { ...where, saying, previous, main, extent, fits, measured, level };
}

/** A measure in metres of nobody knows what. */
const isLengthless = (kind: Figure['kind'], measure: Figure['measure']): boolean =>
  kind === 'measure' && measure === null;

/** "Offers the lamp for $60": what is sold costs it, and it is not named. */
function isPriceOf({ doc, words, first }: Place, { kind, measure }: Figure): boolean {
  if (kind !== 'money' || (measure !== null && measure !== 'price' && measure !== 'cost')) return false;
  return isPhrase(doc.tokens, first - 1, words.forPrice);
}
