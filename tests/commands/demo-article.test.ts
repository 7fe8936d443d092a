import { beforeAll, expect, test } from 'vitest';
import { loadNames } from '../../utils/commands/load-names.ts';
import { readInput } from '../../utils/commands/read-input.ts';
import type { Analysis } from '../../utils/core/model/analysis.ts';
import type { Figure } from '../../utils/core/model/figure.ts';
import type { Relation } from '../../utils/core/model/note.ts';

/* What a good reading of the demo article shows, row by row: the whole pipeline, with the built pack and the trained models. */

let analysis: Analysis;
beforeAll(() => {
  analysis = readInput({ file: 'tests/fixtures/demo/article.html' }, loadNames());
}, 120_000);

const words = (span: readonly [number, number]) => analysis.article!.text.slice(...span);
const figure = (written: string, measure: string | null = null): Figure =>
  analysis.figures.find((one) => words(one.span).includes(written) && (measure === null || one.measure === measure))!;
const notesOn = (target: { figure?: Figure; claim?: number }): [check: string, Relation][] =>
  analysis.notes
    .filter(({ about }) =>
      target.figure ? analysis.figures[about.figure ?? -1] === target.figure : about.claim === target.claim,
    )
    .map(({ check, relation }) => [check, relation]);

test('room for about 40,000 inmates', () => {
  expect(figure('40,000', 'capacity')).toMatchObject({
    kind: 'count',
    value: 40000,
    bound: '~',
    unit: 'inmate',
    subject: 'cecot',
  });
});

test('in June last year it held around 14,500', () => {
  expect(figure('14,500')).toMatchObject({
    value: 14500,
    bound: '~',
    unit: 'inmate',
    measure: 'occupancy',
    subject: 'cecot',
    asOf: '2024-06',
  });
  expect(figure('14,500').implied).toContain('subject');
});

test('roughly one-third of its total capacity: of the capacity above, and it adds up', () => {
  const share = figure('one-third');
  expect(share).toMatchObject({ kind: 'fraction', bound: '~' });
  expect(analysis.figures[share.of!]).toBe(figure('40,000', 'capacity'));
  expect(notesOn({ figure: share })).toEqual([['check/part-of-whole', 'matches']]);
  const note = analysis.notes.find(({ check }) => check === 'check/part-of-whole')!;
  expect(note.message.args[2]).toMatchObject({ kind: 'percent', value: 36.25 });
});

test('dated values on record: what matches, what is newer, what is doubted', () => {
  const relations = notesOn({ figure: figure('14,500') }).map(([, relation]) => relation);
  expect(relations).toEqual(expect.arrayContaining(['matches', 'newer', 'context']));
  expect(relations).not.toContain('differs');
});

test('the stated capacity is somebody’s figure', () => {
  const note = analysis.notes.find(
    ({ about }) => analysis.figures[about.figure ?? -1] === figure('40,000', 'capacity'),
  )!;
  expect(note.relation).toBe('matches');
  expect(JSON.stringify(note.message)).toContain('Nayib Bukele');
});

test('30 minutes a day are of the prison, and come from unnamed reports', () => {
  expect(figure('30 minutes')).toMatchObject({
    kind: 'duration',
    value: 30,
    unit: 'minute per day',
    subject: 'cecot',
    attribution: { kind: 'unnamed', text: 'According to reports' },
  });
});

test.each([
  ['opened', 'early 2023'],
  ['elected', '2019'],
])('%s in %s matches the record', (event, when) => {
  const index = analysis.claims.findIndex((claim) => claim.kind === 'date' && claim.event === event);
  const claim = analysis.claims[index]!;
  expect(claim.kind === 'date' && words(analysis.dates[claim.date]!.span)).toBe(when);
  expect(notesOn({ claim: index })).toEqual([['check/date-against-record', 'matches']]);
});

test('the largest prison in Latin America: by capacity and by people held, each for itself', () => {
  const index = analysis.claims.findIndex(({ kind }) => kind === 'rank');
  expect(words(analysis.claims[index]!.span)).toBe('the largest prison in Latin America');
  const relations = notesOn({ claim: index }).map(([, relation]) => relation);
  expect(relations[0]).toBe('matches');
  expect(['differs', 'not-comparable']).toContain(relations[1]);
});

test('who holds which office', () => {
  const roles = analysis.claims.flatMap((claim, index) =>
    claim.kind === 'role' ? [{ holder: claim.holder, notes: notesOn({ claim: index }) }] : [],
  );
  expect(roles).toEqual(
    ['Q17712353', 'Q324546', 'Q22686'].map((holder) => ({ holder, notes: [['check/role-on-record', 'matches']] })),
  );
});

test('who says what', () => {
  const quote = analysis.claims.find(({ kind }) => kind === 'quote')!;
  expect(quote).toMatchObject({
    figures: [],
    attribution: { kind: 'named', text: 'Rubio told reporters', entity: 'Q324546' },
  });
  expect(quote.score).toBeLessThan(0.5);
  const kinds = analysis.claims.map(({ attribution }) => attribution.kind);
  expect(new Set(kinds)).toEqual(new Set(['named', 'role', 'unnamed', 'none']));
});

test('every note has a source, and no note is told twice', () => {
  expect(analysis.notes.every(({ sources }) => sources.length > 0)).toBe(true);
  const told = analysis.notes.map((note) => JSON.stringify(note));
  expect(new Set(told).size).toBe(told.length);
});
