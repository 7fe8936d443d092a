import { languageOf } from '../../lang/languages.ts';
import type { ToldMeasure } from '../../lang/record-words.ts';
import { measureRow } from '../../measures/measures.ts';
import type { Figure } from '../../model/figure.ts';
import type { Doc } from '../../text/doc.ts';
import { wordsAfter, wordsBefore } from '../support/clause-words.ts';
import { isPlainly } from '../support/comparable.ts';
import { isCued, saysMeasure } from './measure-cues.ts';
import { looksLike, TOLD_MEASURES } from './record-measures-table.ts';

/** What on record a figure may be held against. */
export interface RecordProperty {
  readonly property: string;
  /** Whether the words alone tell it, whatever the figure was read to measure: such measures are told in several ways, and judged with more room. */
  readonly byWords: boolean;
}

/** Words around a figure, in UTF-16 units. */
const BEFORE = 110;
const AFTER = 60;

/** Measures that figures know themselves, whose words are held against what would make them another. */
const YARDSTICK_MEASURES: ReadonlySet<string> = new Set(
  'population gdp inflation unemployment prison-population incarceration-rate'.split(' '),
);

/** The measure on record that a figure states in so many words, and plainly; null where the text is not that clear. */
export function recordPropertyOf(doc: Doc, figure: Figure): RecordProperty | null {
  const told = toldMeasureOf(doc, figure);
  if (told) {
    const { own, plainly } = measureRow(told).record ?? {};
    if (own && figure.subject === null) return null;
    return plainly === undefined || isPlainly([figure], plainly) ? { property: told, byWords: true } : null;
  }
  const { measure, implied } = figure;
  if (!measure || implied.includes('measure') || !saysMeasure(doc, figure, measure)) return null;
  const yardstick = YARDSTICK_MEASURES.has(measure) ? measureRow(measure).record?.plainly : undefined;
  return yardstick === undefined || isPlainly([figure], yardstick) ? { property: measure, byWords: false } : null;
}

/** The measure that the words around a figure name, whatever it was read to measure. */
function toldMeasureOf(doc: Doc, figure: Figure): ToldMeasure | null {
  const words = languageOf(doc.lang)?.record;
  if (!words) return null;
  const [lead, tail] = [wordsBefore(doc, figure.span, BEFORE), wordsAfter(doc, figure.span, AFTER)];
  const fits = (one: ToldMeasure) => looksLike(figure, one, words.refugee) && isCued(words.told[one], lead, tail);
  return TOLD_MEASURES.find(fits) ?? null;
}
