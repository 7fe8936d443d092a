import { measureRow } from '../../measures/measures.ts';
import type { Figure } from '../../model/figure.ts';
import type { Doc } from '../../text/doc.ts';
import { wordsAfter, wordsBefore } from '../support/clause-words.ts';

import { isPlainly } from '../support/comparable.ts';
import { saysMeasure } from './measure-cues.ts';
import { RECORD_MEASURES } from './record-measures-table.ts';

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
  const { measure, implied, kind, unit, span } = figure;
  const lead = wordsBefore(doc, span, BEFORE);
  const tail = wordsAfter(doc, span, AFTER);
  const named = RECORD_MEASURES.find(
    (one) =>
      one.kinds.includes(kind) &&
      (one.unit === undefined || one.unit.test(unit ?? '')) &&
      (one.before === undefined || one.before.test(lead)) &&
      (one.after === undefined || one.after.test(tail)),
  );
  if (named) {
    if (named.own && figure.subject === null) return null;
    return isPlainly([figure], named.yardstick) ? { property: named.property, byWords: true } : null;
  }
  if (!measure || implied.includes('measure')) return null;
  if (!saysMeasure(doc, figure, measure)) return null;
  const yardstick = YARDSTICK_MEASURES.has(measure) ? measureRow(measure).record?.plainly : undefined;
  return yardstick === undefined || isPlainly([figure], yardstick) ? { property: measure, byWords: false } : null;
}
