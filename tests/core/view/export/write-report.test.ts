import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { explain } from '../../../../utils/commands/explain.ts';
import { runChecks } from '../../../../utils/core/checks/run-checks.ts';
import { findFindings } from '../../../../utils/core/findings/find-findings.ts';
import type { Analysis } from '../../../../utils/core/model/analysis.ts';
import { measureCoverage } from '../../../../utils/core/model/measure-coverage.ts';
import { writeReport } from '../../../../utils/core/view/export/write-report.ts';
import { gatherBackground } from '../../../../utils/core/view/gather-background.ts';
import { sayIn } from '../../../../utils/core/view/say.ts';
import { fact, knowledgeOf } from '../../../helpers/build-knowledge.ts';
import { figureIn, readingOf } from '../../../helpers/build-reading.ts';

const english = JSON.parse(readFileSync('public/_locales/en/messages.json', 'utf8')) as Parameters<typeof sayIn>[0];
const RECORD = knowledgeOf({
  ravenhill: {
    name: 'Ravenhill',
    type: 'facility',
    facts: [fact('capacity', 1200, '2019', { attribution: 'the ministry' })],
  },
});
const TEXT = 'Ravenhill has room for 1,200 and [a wing] unused.';

function report(format: 'text' | 'markdown', explained = false): string {
  const figures = [
    figureIn(TEXT, '1,200', { value: 1200, measure: 'capacity', subject: 'ravenhill', rule: 'figure/bare' }),
  ];
  const entities = [{ id: 'ravenhill', wikidata: 'Q1', name: 'Ravenhill', type: 'facility', salience: 1 } as const];
  const reading = readingOf(TEXT, { figures, entities });
  const notes = runChecks(reading, RECORD);
  const findings = findFindings(reading, notes, []);
  const coverage = measureCoverage(figures, findings, []);
  const analysis: Analysis = { ...reading, notes, perspectives: [], findings, coverage };
  return writeReport(analysis, gatherBackground(analysis, RECORD), sayIn(english, 'en'), {
    format,
    explain: explained ? explain(analysis) : null,
  });
}

test('a figure stands under its subject, with its note, its source and whose figure it is', () => {
  expect(report('text')).toContain(
    [
      'Ravenhill',
      '- “1,200” · capacity',
      '  - Matches: On record for Ravenhill, capacity: 1,200 (2019, according to the ministry). The text’s “1,200” matches.',
      '    - capacity at 2019, An almanac, as of 2019, https://almanac.example/capacity/2019',
    ].join('\n'),
  );
});

test('headline, coverage and what was consulted', () => {
  const text = report('text');
  expect(text).toMatch(
    /^A STORY\nThe Example · February 5, 2025 · https:\/\/news\.example\/story\n1 figure read, 1 with something beside it\./,
  );
  expect(text.trimEnd()).toMatch(
    /capacity at 2019, An almanac, as of 2019, https:\/\/almanac\.example\/capacity\/2019$/,
  );
});

test('rules are named on request only', () => {
  expect(report('text')).not.toContain('figure/bare');
  expect(report('text', true)).toContain('[figure 0] figure/bare: count = 1200');
});

test('markdown keeps what the article says from being markup', () => {
  expect(report('markdown')).toMatch(/^# A story$/m);
  expect(report('markdown')).toMatch(/^- “1,200” · capacity$/m);
});
