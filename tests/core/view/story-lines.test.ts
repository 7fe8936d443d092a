import { expect, test } from 'vitest';
import { citedTimes, storyLines } from '../../../utils/core/view/story-lines.ts';
import { english } from '../../helpers/english.ts';
import { sampleAnalysis } from '../../helpers/sample-analysis.ts';

const analysis = sampleAnalysis();

test('figures with a measure, dates and ranks, in the order of the text; each said once', () => {
  expect(storyLines(analysis, 'ashgrove').map(({ words, about }) => [words, about.map(english).join(', ')])).toEqual([
    ['1,200 inmates', 'capacity'],
    ['opened in 1998', 'Date'],
    ['about 1,550 inmates', 'people held, as of June 30, 2024'],
    ['£48 million', 'cost'],
    ['Ashgrove Prison is the largest prison on the coast.', 'Rank'],
  ]);
});

test('nothing of somebody else', () => {
  expect(storyLines(analysis, 'port-marrow')).toEqual([]);
});

test('what rests on somebody’s word is counted', () => {
  expect([citedTimes(analysis, 'ines-halloran'), citedTimes(analysis, 'ashgrove')]).toEqual([1, 0]);
});
