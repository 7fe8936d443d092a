import { describe, expect, test } from 'vitest';
import { findFindings } from '../../../utils/core/findings/find-findings.ts';
import type { Note, Relation } from '../../../utils/core/model/note.ts';
import type { Perspective } from '../../../utils/core/model/perspective.ts';
import type { Source } from '../../../utils/core/model/source.ts';
import { sampleAnalysis } from '../../helpers/sample-analysis.ts';

const reading = sampleAnalysis();
const source: Source = {
  title: 'Table',
  publisher: 'Office',
  url: 'https://office.example/',
  asOf: '2024',
  retrieved: null,
  licence: 'CC0',
};
const note = (check: string, relation: Relation, figure: number, words = `${check} ${relation}`): Note => ({
  about: { figure },
  check,
  relation,
  message: { key: 'note', args: [{ kind: 'text', text: words }] },
  sources: [source],
});
const perspective = (family: string, figure: number, words = family): Perspective => ({
  figure,
  family,
  message: { key: 'perspective', args: [{ kind: 'text', text: words }] },
  working: [{ key: 'working', args: [] }],
  sources: [source],
});
const idsOf = (notes: readonly Note[], perspectives: readonly Perspective[] = []) =>
  findFindings(reading, notes, perspectives).map(({ by }) => by);

describe('what is a finding', () => {
  test('what only says that nothing was found is none', () => {
    expect(idsOf([note('check/a', 'not-found', 0), note('check/b', 'unchecked', 0)])).toEqual([]);
  });
  test('how many a share is, is told once', () => {
    expect(idsOf([note('follows/how-many', 'context', 0)], [perspective('perspective/part-of-stated', 0)])).toEqual([
      'follows/how-many',
    ]);
    expect(
      idsOf([note('follows/how-many', 'context', 1)], [perspective('perspective/part-of-stated', 0)]),
    ).toHaveLength(2);
  });
  test('an office or a conversion that holds is none; one that does not is', () => {
    expect(
      idsOf([
        note('check/role-on-record', 'matches', 0),
        note('check/unit-conversion', 'matches', 1),
        note('check/unit-conversion', 'differs', 2),
      ]),
    ).toEqual(['check/unit-conversion']);
  });
  test('the same words are said once', () => {
    expect(idsOf([note('check/a', 'matches', 0, 'same'), note('check/b', 'matches', 1, 'same')])).toHaveLength(1);
  });
  test('a figure has two at most, the best', () => {
    const notes = [note('check/a', 'matches', 0), note('check/b', 'differs', 0), note('check/c', 'newer', 0)];
    expect(idsOf(notes)).toEqual(['check/b', 'check/c']);
  });
  test('an article has three conversions at most', () => {
    const many = [0, 1, 2, 3, 4].map((figure) => perspective('perspective/other-units', figure, `${figure}`));
    expect(idsOf([], many)).toHaveLength(3);
  });
});

describe('the order', () => {
  test('what differs comes first, then what is newer, what follows, what helps to grasp, a conversion last', () => {
    const notes = [
      note('check/a', 'matches', 0),
      note('follows/share', 'context', 1),
      note('check/b', 'newer', 2),
      note('check/c', 'differs', 3),
    ];
    const order = idsOf(notes, [perspective('perspective/other-units', 4)]);
    expect(order.slice(0, 2)).toEqual(['check/c', 'check/b']);
    expect(order.at(-1)).toBe('perspective/other-units');
  });
  test('worth lies between 0 and 1, and what nobody has verified is worth less', () => {
    const known = findFindings(reading, [note('check/a', 'matches', 0)], [])[0]!;
    const unverified = findFindings(
      reading,
      [{ ...note('check/a', 'matches', 0), sources: [{ ...source, pack: 'Mine' }] }],
      [],
    )[0]!;
    expect(known.worth).toBeGreaterThan(unverified.worth);
    expect(known.worth).toBeLessThanOrEqual(1);
    expect(unverified.worth).toBeGreaterThanOrEqual(0);
  });
  test('kinds come from who wrote it', () => {
    const kinds = findFindings(
      reading,
      [note('follows/x', 'context', 0), note('itself/x', 'differs', 1), note('since/x', 'context', 2)],
      [perspective('perspective/x', 3)],
    ).map(({ kind }) => kind);
    expect(new Set(kinds)).toEqual(new Set(['follows', 'article-against-itself', 'since-then', 'perspective']));
  });
});
