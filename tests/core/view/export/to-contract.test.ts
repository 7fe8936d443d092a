import { expect, test } from 'vitest';
import type { Analysis } from '../../../../utils/core/model/analysis.ts';
import { measureCoverage } from '../../../../utils/core/model/measure-coverage.ts';
import { toContract } from '../../../../utils/core/view/export/to-contract.ts';
import { gatherBackground } from '../../../../utils/core/view/gather-background.ts';
import { fact, knowledgeOf } from '../../../helpers/build-knowledge.ts';
import { readingOf } from '../../../helpers/build-reading.ts';
import { english } from '../../../helpers/english.ts';

const TEXT = 'Ana Lund of Kestrel Works spoke at Ravenhill with Odo Brandt.';
const RECORD = knowledgeOf({
  ravenhill: {
    name: 'Ravenhill',
    type: 'facility',
    kind: 'prison',
    country: 'FJ',
    facts: [fact('capacity', 1200, '2019'), fact('capacity', 1400, '2022')],
  },
  kestrel: { name: 'Kestrel Works', type: 'organisation', facts: [] },
});

interface Told {
  readonly id: string;
  readonly kind?: string | null;
  readonly description?: string | null;
  readonly facts?: number;
  readonly home?: string | null;
}

function entitiesTold(): readonly Told[] {
  const entities = [
    { id: 'ravenhill', wikidata: null, name: 'Ravenhill', type: 'facility', salience: 1 },
    { id: 'kestrel', wikidata: null, name: 'Kestrel Works', type: 'organisation', salience: 0.6 },
    { id: 'text:Odo Brandt', wikidata: null, name: 'Odo Brandt', type: 'person', salience: 0.4 },
  ] as const;
  const reading = readingOf(TEXT, { entities });
  const coverage = measureCoverage([], [], []);
  const analysis: Analysis = { ...reading, notes: [], perspectives: [], findings: [], coverage };
  const told = toContract(analysis, gatherBackground(analysis, RECORD), english);
  return (JSON.parse(JSON.stringify(told)) as { entities: readonly Told[] }).entities;
}

test('an entity on record carries its kind, its line in English, how many facts and its country by ISO code', () => {
  expect(entitiesTold()[0]).toMatchObject({
    kind: 'prison',
    description: 'prison, Fiji; made for 1,400',
    facts: 2,
    home: 'FJ',
  });
});

test('of what the record does not tell the fields are null, and no guess', () => {
  expect(entitiesTold()[1]).toMatchObject({ kind: null, description: null, facts: 0, home: null });
});

test('whom the text alone knows has nothing of a record', () => {
  const told = entitiesTold()[2];
  expect(told?.id).toBe('text:Odo Brandt');
  expect(Object.keys(told ?? {}).filter((key) => ['kind', 'description', 'facts', 'home'].includes(key))).toEqual([]);
});
