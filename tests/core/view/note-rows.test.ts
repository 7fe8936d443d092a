import { expect, test } from 'vitest';
import type { Finding } from '../../../utils/core/model/finding.ts';
import type { Note, Relation } from '../../../utils/core/model/note.ts';
import { notesOnFigure } from '../../../utils/core/view/note-rows.ts';
import { sampleAnalysis } from '../../helpers/sample-analysis.ts';

const analysis = sampleAnalysis();
const { sources } = analysis.notes[0]!;
const note = (check: string, relation: Relation): Note => ({
  about: { figure: 0 },
  check,
  relation,
  message: { key: 'note_rise', args: [{ kind: 'text', text: check }] },
  sources,
});
const findingFrom = ({ check, ...others }: Note): Finding => ({
  ...others,
  kind: 'note',
  by: check,
  working: [],
  worth: 0.5,
});
const told = (notes: readonly Note[]) => notes.map(({ check }) => check);

test('notes stand in the order of the findings, then what is none, last what only says that nothing was found', () => {
  const nothing = note('check/nothing', 'not-found');
  const conversion = note('check/unit-conversion', 'matches');
  const change = note('check/percent-change', 'matches');
  const record = note('check/figure-against-record', 'differs');
  const notes = [nothing, conversion, change, record];
  const findings = [record, change].map(findingFrom);
  expect(told(notesOnFigure({ notes, findings }, 0))).toEqual([
    'check/figure-against-record',
    'check/percent-change',
    'check/unit-conversion',
    'check/nothing',
  ]);
  expect(told(notesOnFigure({ notes: [...notes], findings: findings.toReversed() }, 0)).slice(0, 2)).toEqual([
    'check/percent-change',
    'check/figure-against-record',
  ]);
});
