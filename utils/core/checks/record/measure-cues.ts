import { languageOf } from '../../lang/languages.ts';
import type { CuedMeasure, RecordCue, RecordWords } from '../../lang/record-words.ts';
import type { Figure } from '../../model/figure.ts';
import type { Doc } from '../../text/doc.ts';
import { wordsAfter, wordsBefore } from '../support/clause-words.ts';

/** Words right around a figure, in UTF-16 units. */
const BEFORE = 90;
const AFTER = 60;

/** Whether all the words a cue asks for stand around a figure. */
export const isCued = (cues: readonly RecordCue[], lead: string, tail: string): boolean =>
  cues.some(({ before, after }) => (!before || before.test(lead)) && (!after || after.test(tail)));

/** Whether the measure is of the whole, not of a kind or a part: "food inflation" and "the wolf population" are other measures. */
function isPlain(around: string, { kindOf, plain, amongGroup }: RecordWords): boolean {
  const match = kindOf?.exec(around);
  if (!match) return !amongGroup.test(around);
  const owner = match[1] ?? '';
  // A name before the noun owns it ("US inflation").
  return match[3] === undefined && (plain.test(owner) || /^\p{Lu}{2,}$/u.test(owner));
}

const isKey = (cues: RecordWords['cues'], property: string): property is CuedMeasure => Object.hasOwn(cues, property);

/** Whether the words around a figure say themselves what it measures. A measure without cues is never compared. */
export function saysMeasure(doc: Doc, { span }: Figure, property: string): boolean {
  const words = languageOf(doc.lang)?.record;
  if (!words || !isKey(words.cues, property)) return false;
  const before = wordsBefore(doc, span, BEFORE);
  // The figure's own unit counts as what follows it: "14,500 inmates".
  const own = doc.text.slice(...span).replace(/^[^\p{L}]*((thousand|million|billion|trillion|bn|mn|m)\b\s*)?/iu, ' ');
  const after = `${own}${wordsAfter(doc, span, AFTER)}`;
  return isPlain(`${before}${after}`, words) && isCued(words.cues[property], before, after);
}
