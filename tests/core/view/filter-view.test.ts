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
    expect(filtered.names).toEqual([]);
  });

  test('finds figures by what they are about', () => {
    expect(filterView(view, 'ashgrove').figures[0]!.rows.length).toBeGreaterThan(4);
  });

  test('narrows the brief to what holds the words', () => {
    const { brief } = filterView(view, 'port marrow');
    expect(brief.known.map(({ entity }) => entity.name)).toEqual(['Port Marrow']);
    expect(filterView(view, 'halloran').brief.alsoNamed).toEqual(['Ines Halloran']);
    expect(brief.timeline).toHaveLength(1);
    expect(filterView(view, 'ashgrove').brief.findings.length).toBeGreaterThan(0);
  });

  test('a day of the timeline is found by its date, with all that stands there', () => {
    const day = view.brief.timeline.find(({ at }) => at === '2024-06')!;
    expect(filterView(view, '2024-06').brief.timeline).toEqual([day]);
  });

  test('narrows links and sources, and leaves the counts of the whole', () => {
    const { sources } = filterView(view, 'prisons.example');
    expect(sources.links).toHaveLength(1);
    expect(sources.consulted).toEqual([]);
    expect(sources.entries).toEqual(view.sources.entries);
  });
});
