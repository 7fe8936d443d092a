import { measureProperty } from '../../figures/measure-property.ts';
import type { Figure } from '../../model/figure.ts';
import type { Doc } from '../../text/doc.ts';
import { wordsAfter, wordsBefore } from '../support/clause-words.ts';
import { isPlainly, type Yardstick } from '../support/comparable.ts';
import { sentenceOf } from '../support/sentence-of.ts';
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

/** What else the words must not say for the measures that figures know themselves. */
const YARDSTICKS: Readonly<Record<string, Yardstick>> = {
  population: 'population',
  gdp: 'gdp',
  inflation: 'prices',
  unemployment: 'jobs',
  'prison-population': 'prisons',
  'incarceration-rate': 'prisons',
};

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
  const around = sentenceOf(doc, span);
  if (named) {
    if (named.own && figure.subject === null) return null;
    return isPlainly(doc.text, around, named.yardstick) ? { property: named.property, byWords: true } : null;
  }
  if (!measure || implied.includes('measure')) return null;
  const property = measureProperty(measure);
  if (!saysMeasure(doc, figure, property)) return null;
  const yardstick = YARDSTICKS[property];
  return yardstick === undefined || isPlainly(`${lead.slice(-60)} ${tail.slice(0, 40)}`, [0, 101], yardstick)
    ? { property, byWords: false }
    : null;
}
