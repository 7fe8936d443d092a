import { describe, expect, test } from 'vitest';
import { viewPanel } from '../../../utils/core/view/panel-view.ts';
import { sampleAnalysis, sampleBackground } from '../../helpers/sample-analysis.ts';

const analysis = sampleAnalysis();
const view = viewPanel(analysis, sampleBackground());

describe('the panel', () => {
  test('claims come by weight', () => {
    expect(view.claims.map(({ score }) => score)).toEqual(
      view.claims.map(({ score }) => score).toSorted((a, b) => b - a),
    );
  });

  test('a claim carries the notes on its figures and dates, each once', () => {
    const share = view.claims.find(({ kind }) => kind === 'share')!;
    expect(share.notes.map(({ check }) => check)).toContain('check/part-of-whole');
    const opened = view.claims.find(({ kind }) => kind === 'date')!;
    const said = opened.notes.map(({ message }) => JSON.stringify(message));
    expect(new Set(said).size).toBe(said.length);
  });

  test('names stand by kind, the most spoken of first', () => {
    expect(view.names.map(({ section, rows }) => [section, rows.map(({ entity }) => entity.name)])).toEqual([
      ['people', ['Ines Halloran']],
      ['bodies', ['Prison Service']],
      ['places', ['Ashgrove Prison', 'Port Marrow']],
    ]);
  });

  test('the ledger counts who says so over all claims', () => {
    const { claims, entries } = view.sources;
    expect(entries.reduce((sum, { count }) => sum + count, 0)).toBe(claims);
    expect(entries.find(({ kind }) => kind === 'unnamed')).toMatchObject({
      count: 1,
      sayings: [{ words: 'According to people who work there', claim: 3 }],
    });
  });

  test('what was consulted is listed once, and the article itself is not', () => {
    const urls = view.sources.consulted.map(({ url }) => url);
    expect(urls.length).toBeGreaterThan(0);
    expect(new Set(urls).size).toBe(urls.length);
    expect(urls).not.toContain(analysis.article!.url);
  });

  test('the brief names at most a few of each, those on record, and counts the rest', () => {
    const { findings, more, known, timeline, bar } = view.brief;
    expect(findings.length).toBeLessThanOrEqual(3);
    expect(findings.length + more).toBe(analysis.findings.length);
    expect(findings[0]!.finding.relation).toBe('differs');
    expect(known.map(({ entity }) => entity.name)).toEqual(['Ashgrove Prison', 'Port Marrow']);
    expect(timeline.map(({ at }) => at)).toEqual(timeline.map(({ at }) => at).toSorted());
    expect(bar?.subject).toBe('Ashgrove Prison');
  });
});

test('an analysis of nothing makes a panel of nothing', () => {
  const nothing = {
    ...analysis,
    mentions: [],
    entities: [],
    figures: [],
    dates: [],
    claims: [],
    notes: [],
    findings: [],
  };
  expect(viewPanel(nothing, sampleBackground())).toMatchObject({ figures: [], claims: [], names: [] });
});
