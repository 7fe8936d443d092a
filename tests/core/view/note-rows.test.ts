import { expect, test } from 'vitest';
import type { Note, Relation } from '../../../utils/core/model/note.ts';
import { isRoutine, notesOnFigure } from '../../../utils/core/view/note-rows.ts';
import { sampleAnalysis } from '../../helpers/sample-analysis.ts';

const analysis = sampleAnalysis();
const { sources } = analysis.notes[0]!;
const note = (check: string, relation: Relation, figure: number): Note => ({
  about: { figure },
  check,
  relation,
  message: { key: 'note_rise', args: [{ kind: 'number', value: figure }] },
  sources,
});
const told = (notes: readonly Note[]) => notes.map(({ check, relation }) => `${check} ${relation}`);

test('a right conversion of units comes after all that says more, a wrong one first', () => {
  const notes = [
    note('check/unit-conversion', 'matches', 0),
    note('check/percent-change', 'matches', 0),
    note('check/figure-against-record', 'older', 0),
    note('check/unit-conversion', 'differs', 0),
  ];
  expect(told(notesOnFigure({ ...analysis, notes }, 0))).toEqual([
    'check/unit-conversion differs',
    'check/percent-change matches',
    'check/figure-against-record older',
    'check/unit-conversion matches',
  ]);
  expect(notes.map(isRoutine)).toEqual([true, false, false, false]);
});
