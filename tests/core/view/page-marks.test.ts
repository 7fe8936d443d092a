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

test('the words of a figure that is called wrong are not marked as those of a claim that holds another figure too', () => {
  const sample = sampleAnalysis();
  const background = sampleBackground();
  const mark = pageMarks(sample, background).find(
    ({ id, span }) => id.startsWith('claim:') && sample.figures.some((one) => one.span.join() === span.join()),
  );
  const marked = mark?.span.join();
  const figure = sample.figures.findIndex(({ span }) => span.join() === marked);
  const other = figure === 0 ? 1 : 0;
  const claims = sample.claims.map((claim) => ({ ...claim, figures: [...claim.figures, other] }));
  const analysis = { ...sample, claims };
  const hidden = findHidden(analysis, [doubtKey(analysis, { figure })]);
  const spans = (marks: ReturnType<typeof pageMarks>) => marks.map(({ span }) => span.join());
  expect(hidden.claims.size).toBe(0);
  expect(spans(pageMarks(analysis, background))).toContain(marked);
  expect(spans(pageMarks(analysis, background, hidden))).not.toContain(marked);
});
