import { expect, test } from 'vitest';
import { chooseMarks } from '../../../utils/core/view/choose-marks.ts';
import { doubtKey } from '../../../utils/core/view/export/wrong-reading.ts';
import { findHidden } from '../../../utils/core/view/hidden-readings.ts';
import { pageMarks } from '../../../utils/core/view/page-marks.ts';
import { sampleAnalysis, sampleBackground } from '../../helpers/sample-analysis.ts';

test('a page is told the few words that a place is marked by at its density, whatever is marked when all is', () => {
  const analysis = sampleAnalysis();
  const { about } = sampleBackground();
  const told = pageMarks(analysis, sampleBackground()).filter(({ from }) => from !== 'high');
  const places = chooseMarks(analysis, about, 'medium');
  expect(places.some(({ kind }) => kind === 'claim')).toBe(true);
  expect(told.map(({ id, span }) => ({ id, span }))).toEqual(places.map(({ id, span }) => ({ id, span })));
});

test('the words of a figure that is called wrong are marked no more, not as those of a claim either', () => {
  const analysis = sampleAnalysis();
  const background = sampleBackground();
  const isMarked = (span: readonly number[], marks: ReturnType<typeof pageMarks>) =>
    marks.some((mark) => mark.span[0] === span[0] && mark.span[1] === span[1]);
  const before = pageMarks(analysis, background);
  const claimed = before.find(({ id, span }) => id.startsWith('claim:') && isFigure(span));
  expect(claimed).toBeDefined();
  const { span = [] } = claimed ?? {};
  const figure = analysis.figures.findIndex((one) => one.span[0] === span[0] && one.span[1] === span[1]);
  const hidden = findHidden(analysis, [doubtKey(analysis, { figure })]);
  expect(isMarked(span, pageMarks(analysis, background, hidden))).toBe(false);

  function isFigure([from, to]: readonly number[]): boolean {
    return analysis.figures.some((one) => one.span[0] === from && one.span[1] === to);
  }
});
