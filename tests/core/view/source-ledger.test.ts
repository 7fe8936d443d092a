import { describe, expect, test } from 'vitest';
import { sourceLedger } from '../../../utils/core/view/source-ledger.ts';
import { spanIn } from '../../helpers/build-reading.ts';
import { sampleAnalysis } from '../../helpers/sample-analysis.ts';

const analysis = sampleAnalysis();
const text = analysis.article!.text;
const linking = (words: string, href: string) => ({
  ...analysis,
  article: { ...analysis.article!, links: [{ span: spanIn(text, words), href }] },
});

describe('the ledger of who says so', () => {
  test('a statement with a link to another site counts as linked, whoever is named there', () => {
    const { entries, claims } = sourceLedger(linking('45 officers', 'https://payroll.example/'));
    expect(entries.map(({ kind, count }) => [kind, count])).toEqual([
      ['linked', 1],
      ['unnamed', 1],
      ['none', 3],
    ]);
    expect(entries.reduce((sum, { count }) => sum + count, 0)).toBe(claims);
    expect(entries[0]!.sayings).toEqual([{ words: 'Ines Halloran, told a committee', claim: 2 }]);
  });

  test('a link to the same site is listed as such and lends nothing', () => {
    const { entries, links } = sourceLedger(linking('45 officers', analysis.article!.url!.replace(/[^/]*$/, 'older')));
    expect(entries.map(({ kind }) => kind)).not.toContain('linked');
    expect(links).toMatchObject([{ words: '45 officers', inside: true }]);
  });
});
