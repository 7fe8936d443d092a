import { describe, expect, test } from 'vitest';
import type { Analysis } from '../../../utils/core/model/analysis.ts';
import { overviewOf } from '../../../utils/core/view/overview.ts';
import { english } from '../../helpers/english.ts';
import { sampleAnalysis, sampleBackground } from '../../helpers/sample-analysis.ts';

const analysis = sampleAnalysis();
const sentences = (parts: Partial<Analysis> = {}, today: string | null = '2025-03-05') =>
  overviewOf({ ...analysis, ...parts }, sampleBackground(), today).sentences.map(english);

describe('what a story rests on', () => {
  test('who it is about, its figures, where they come from, how old it is, how it stands to the record', () => {
    expect(sentences()).toEqual([
      'It is mostly about Ashgrove Prison, Ines Halloran, and Prison Service.',
      'Its main figures on Ashgrove Prison: people held “about 1,550 inmates”, capacity “1,200 inmates”, and cost “£48 million”.',
      'Sources of 7 figures: 1 beside a link to another site, 2 attributed to somebody, and 4 with no attribution found.',
      'Published on February 5, 2025 (28 days old). The figures that bear a date are of June 30, 2024.',
      expect.stringMatching(/^Held against the record and its own arithmetic: 1 differs/),
    ]);
  });

  test('an office the text gives stands beside the name', () => {
    const claim = {
      ...analysis.claims[0]!,
      kind: 'role',
      holder: 'ines-halloran',
      office: 'the governor',
    } as const;
    expect(sentences({ claims: [claim] })[0]).toBe(
      'It is mostly about Ashgrove Prison, Ines Halloran (the governor), and Prison Service.',
    );
  });

  test('without a day to tell it against, no age is given', () => {
    expect(sentences({}, null)).toContain(
      'Published on February 5, 2025. The figures that bear a date are of June 30, 2024.',
    );
  });

  test('of a story without names, figures and dates nothing is said', () => {
    const article = { ...analysis.article!, published: null };
    expect(sentences({ article, entities: [], figures: [], claims: [], dates: [], notes: [] })).toEqual([]);
  });
});
