import { languageOf } from '../lang/languages.ts';
import type { RelationWords } from '../lang/relation-words.ts';
import type { MeasureId } from '../measures/measures.ts';
import type { EntityType } from '../model/entity.ts';
import type { Figure } from '../model/figure.ts';
import type { Doc } from '../text/doc.ts';
import { type Phrases, phraseEndingAt, phraseLength, tokenRange } from '../text/phrases.ts';
import { tokenAt } from '../text/tokens.ts';
import {
  ageOfPerson,
  opinion,
  partOfGdp,
  priceByUnit,
  pricedInList,
  shareOfNothing,
  sizeInSmallUnits,
  temperatureInDegrees,
} from './measure-by-place.ts';
import type { Measuring } from './measuring.ts';
import { passHedges } from './place.ts';

/** Units a place to hold people is measured in. */
const PEOPLE: ReadonlySet<string> = new Set(['person', 'people', 'inmate', 'prisoner', 'detainee']);
/** How far before a figure words of its measure may stand, in UTF-16 units; and of people in prison. */
const BEFORE = 80;
const PRISON = 30;
/** Words of about and more than before a figure, in tokens. */
const HEDGES = 8;

/** Whether the words before a figure count people that some place holds or has room for. */
export function countsHeld(doc: Doc, { span }: Pick<Figure, 'span'>): boolean {
  const words = languageOf(doc.lang)?.relations;
  return words ? leads(doc, span[0], words.roomFor) || leads(doc, span[0], words.holding) : false;
}

/** What else the words around a figure say, surest first; undefined where they say nothing of it. */
const REFINERS: readonly ((measuring: Measuring) => MeasureId | null | undefined)[] = [
  ageOfPerson,
  partOfGdp,
  shareOfNothing,
  priceByUnit,
  pricedInList,
  temperatureInDegrees,
  sizeInSmallUnits,
  opinion,
  inflationOfPrices,
  prisonPopulation,
  peopleHeldOrLiving,
];

/**
 * What a figure measures once its sentence is read and it is known what it is about: people "held" are the occupancy of a facility, people
 * it is "built for" its capacity; a country's "prison population" is not its population; a percentage of nothing is no share.
 */
export function measureOf(measuring: Measuring): MeasureId | null {
  for (const refine of REFINERS) {
    const found = refine(measuring);
    if (found !== undefined) return found;
  }
  return measuring.figure.measure;
}

function inflationOfPrices({ doc, words, figure: { measure, kind, span } }: Measuring): MeasureId | undefined {
  const rise = measure === 'price' && kind === 'percent' && stands(doc, span[0], BEFORE, words.consumerPrices);
  return rise ? 'inflation' : undefined;
}

function prisonPopulation({ doc, words, figure: { measure, span } }: Measuring): MeasureId | undefined {
  const prisons = measure === 'population' && stands(doc, span[0], PRISON, words.prisonPopulation);
  return prisons ? 'prison-population' : undefined;
}

function peopleHeldOrLiving({ doc, words, figure, subject }: Measuring): MeasureId | undefined {
  return measureOfPeople(doc, figure, subject, words) ?? undefined;
}

function measureOfPeople(doc: Doc, figure: Figure, subject: EntityType | null, words: RelationWords): MeasureId | null {
  const open = figure.measure === null || figure.measure === 'detainees' || figure.measure === 'population';
  if (!open || (figure.unit !== null && !PEOPLE.has(figure.unit))) return null;
  const start = figure.span[0];
  if (subject === 'place') return leads(doc, start, words.homeTo) ? 'population' : null;
  if (subject !== 'facility' || figure.kind !== 'count') return null;
  if (leads(doc, start, words.roomFor)) return 'capacity';
  return leads(doc, start, words.holding) ? 'occupancy' : null;
}

/** Whether one of some phrases stands right before a figure and its hedges. */
function leads(doc: Doc, start: number, words: Phrases): boolean {
  const subjects = languageOf(doc.lang)?.subjects;
  const first = tokenAt(doc.tokens, start);
  const from = Math.max(0, first - HEDGES);
  const before = subjects ? passHedges(doc, subjects.hedges, first - 1, from) : first - 1;
  return phraseEndingAt(doc.tokens, before, from, words) >= 0;
}

/** Whether one stands before it in its sentence, no further than so many units. */
function stands(doc: Doc, start: number, reach: number, words: Phrases): boolean {
  const { tokens, text } = doc;
  const [from, to] = tokenRange(tokens, [Math.max(0, start - reach), start]);
  for (let at = to - 1; at >= from; at--) {
    if ('.;'.includes(text[tokens.starts[at] ?? 0] ?? '')) return false;
    if (phraseLength(tokens, at, to, words)) return true;
  }
  return false;
}
