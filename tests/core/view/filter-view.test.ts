import { describe, expect, test } from 'vitest';
import { filterView } from '../../../utils/core/view/filter-view.ts';
import { viewPanel } from '../../../utils/core/view/panel-view.ts';
import { sampleAnalysis, sampleBackground } from '../../helpers/sample-analysis.ts';

const view = viewPanel(sampleAnalysis(), sampleBackground());

describe('the filter', () => {
  test('no words leave everything', () => {
    expect(filterView(view, '  ')).toBe(view);
  });

  test('keeps the rows that hold the words, in any case, and drops empty groups', () => {
    const filtered = filterView(view, 'OFFICERS');
    expect(filtered.figures.flatMap(({ rows }) => rows.map(({ words }) => words))).toContain('45 officers');
    expect(filtered.claims.every(({ words }) => words.includes('officers'))).toBe(true);
    expect(filtered.people).toEqual([]);
  });

  test('finds figures by what they are about', () => {
    expect(filterView(view, 'ashgrove').figures[0]!.rows.length).toBeGreaterThan(4);
  });

  test('narrows the overview to what holds the words, and leaves what is said of the whole story', () => {
    const { overview } = filterView(view, 'port marrow');
    expect(overview.people.map(({ entity }) => entity.name)).toEqual(['Port Marrow']);
    expect(overview.timeline).toHaveLength(1);
    expect(overview.sentences).toEqual(view.overview.sentences);
    expect(overview.notes).toEqual(view.overview.notes);
  });

  test('a day of the timeline is found by its date, with all that stands there', () => {
    const day = view.overview.timeline.find(({ at }) => at === '2024-06')!;
    expect(filterView(view, '2024-06').overview.timeline).toEqual([day]);
  });

  test('narrows links and sources, and leaves the counts of the whole', () => {
    const { sources } = filterView(view, 'prisons.example');
    expect(sources.links).toHaveLength(1);
    expect(sources.consulted).toEqual([]);
    expect(sources.entries).toEqual(view.sources.entries);
  });
});
