import { describe, expect, test } from 'vitest';
import type { Analysis } from '../../../utils/core/model/analysis.ts';
import { NO_ATTRIBUTION } from '../../../utils/core/model/attribution.ts';
import type { Claim } from '../../../utils/core/model/claim.ts';
import type { Finding } from '../../../utils/core/model/finding.ts';
import { chooseMarks, spanOf, targetOf } from '../../../utils/core/view/choose-marks.ts';
import { sampleAnalysis, sampleBackground } from '../../helpers/sample-analysis.ts';

const analysis = sampleAnalysis();
const { about } = sampleBackground();
const text = analysis.article!.text;
type Level = 'low' | 'medium' | 'high';
const words = (density: Level, kind: string) =>
  chooseMarks(analysis, about, density)
    .filter((mark) => mark.kind === kind)
    .map(({ span }) => text.slice(...span));

describe('what is marked', () => {
  test('findings, at every density, each in its own few words', () => {
    const findings = words('low', 'finding');
    expect(findings).toEqual(['1,200 inmates', '1998', 'about 1,550 inmates', 'some 129%', '£48 million']);
    expect(words('medium', 'finding')).toEqual(findings);
    expect(words('high', 'finding')).toEqual(findings);
  });

  test('low: nothing else', () => {
    expect(new Set(chooseMarks(analysis, about, 'low').map(({ kind }) => kind))).toEqual(new Set(['finding']));
  });

  test('medium: names on record where they come first, no others', () => {
    expect(words('medium', 'entity')).toEqual(['Ashgrove Prison', 'Port Marrow']);
    expect(words('medium', 'figure')).toEqual([]);
    expect(words('high', 'entity').length).toBeGreaterThan(2);
  });

  test('medium: a claim is marked by a few words, never by its sentence', () => {
    for (const claim of words('medium', 'claim')) expect(claim.split(/\s+/).length).toBeLessThanOrEqual(6);
    expect(words('medium', 'claim').length).toBeLessThanOrEqual(5);
  });

  test('medium: no screenful holds more than eight, findings first', () => {
    // One of them stands in a heading.
    const crowd = Array.from({ length: 30 }, (_, at): Finding => ({ ...analysis.findings[0]!, about: { figure: at } }));
    const figures = crowd.map((_, at) => ({ ...analysis.figures[0]!, span: [at * 20, at * 20 + 8] as const }));
    const crowded = { ...analysis, figures, findings: crowd };
    expect(chooseMarks(crowded, about, 'medium').map(({ kind }) => kind)).toEqual(Array(8).fill('finding'));
    expect(chooseMarks(crowded, about, 'low')).toEqual(chooseMarks(crowded, about, 'medium'));
    expect(chooseMarks(crowded, about, 'high').filter(({ kind }) => kind === 'finding')).toHaveLength(29);
  });

  test('medium: a claim of which a card could say nothing is not marked', () => {
    const bare = (claim: Claim) => ({ ...claim, score: 1, figures: [], attribution: NO_ATTRIBUTION });
    const silent = { ...analysis, findings: [], claims: analysis.claims.map(bare) };
    const claims = (of: Analysis) => chooseMarks(of, {}, 'medium').filter(({ kind }) => kind === 'claim');
    expect(claims(silent)).toEqual([]);
    const attribution = { kind: 'role', text: 'officials said', entity: null } as const;
    expect(claims({ ...silent, claims: silent.claims.map((one) => ({ ...one, attribution })) })).not.toEqual([]);
  });

  test('medium: a name of which nothing is known but that it is known is not marked', () => {
    const empty = Object.fromEntries(
      Object.entries(about).map(([id, record]) => [
        id,
        { ...record, known: { ...record.known, description: null, kind: null, country: null }, facts: [] },
      ]),
    );
    expect(chooseMarks(analysis, empty, 'medium').filter(({ kind }) => kind === 'entity')).toEqual([]);
  });

  test('high: every figure, as a finding or as itself', () => {
    const places = chooseMarks(analysis, about, 'high').map(({ span }) => span.join());
    for (const { span } of analysis.figures) expect(places).toContain(span.join());
  });

  test('with nothing to say and nobody known nothing is marked but claims worth checking', () => {
    const nothing = { ...analysis, findings: [] };
    const kinds = new Set(chooseMarks(nothing, {}, 'medium').map(({ kind }) => kind));
    expect([...kinds].filter((kind) => kind !== 'claim')).toEqual([]);
  });

  test('a name that is a link of the text belongs to the page', () => {
    const [start, end] = chooseMarks(analysis, about, 'medium').find(({ kind }) => kind === 'entity')!.span;
    const linked = {
      ...analysis,
      article: { ...analysis.article!, links: [{ span: [start, end] as const, href: 'https://a.example/' }] },
    };
    expect(chooseMarks(linked, about, 'medium').some(({ span }) => span[0] === start)).toBe(false);
  });

  test('headings are never marked', () => {
    const headings = analysis.article!.blocks.filter(({ kind }) => kind === 'heading');
    expect(headings.length).toBeGreaterThan(0);
    for (const { span } of chooseMarks(analysis, about, 'high'))
      expect(headings.some((heading) => heading.span[0] < span[1] && span[0] < heading.span[1])).toBe(false);
  });

  test('marks come in reading order and lead to what they are of', () => {
    const marks = chooseMarks(analysis, about, 'high');
    expect(marks.map(({ span }) => span[0])).toEqual(marks.map(({ span }) => span[0]).toSorted((a, b) => a - b));
    for (const mark of marks) {
      const target = targetOf(analysis, mark.id)!;
      expect(target).not.toBeNull();
      if (mark.kind === 'figure') expect(spanOf(analysis, target)).toEqual(mark.span);
    }
  });

  test('an id that names nothing leads nowhere', () => {
    for (const id of ['figure:99', 'claim:99', 'date:99', 'mention:999', 'figure:-1', 'other:1', ''])
      expect(targetOf(analysis, id)).toBeNull();
  });
});
