import { expect, test } from 'vitest';
import { claimFacets, speakerOf } from '../../../utils/core/view/claim-facets.ts';
import { claimRows } from '../../../utils/core/view/claim-rows.ts';
import { sampleAnalysis } from '../../helpers/sample-analysis.ts';

const analysis = sampleAnalysis();
const rows = claimRows(analysis);

test('claims can be chosen by kind, and by who says them: names first, then ways of saying it', () => {
  const { kinds, speakers } = claimFacets(rows, analysis.entities);
  expect(kinds).toEqual(['share', 'date', 'figure', 'rank']);
  expect(speakers).toEqual([
    { speaker: 'entity:ines-halloran', name: 'Ines Halloran', count: 1 },
    { speaker: 'kind:none', name: null, count: 3 },
    { speaker: 'kind:unnamed', name: null, count: 1 },
  ]);
  expect(rows.filter((row) => speakerOf(row) === 'kind:unnamed').map(({ index }) => index)).toEqual([3]);
});

test('a speaker the analysis has no name for cannot be chosen', () => {
  expect(claimFacets(rows, []).speakers.map(({ speaker }) => speaker)).toEqual(['kind:none', 'kind:unnamed']);
});
