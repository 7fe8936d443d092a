import { describe, expect, test } from 'vitest';
import { doubtKey } from '../../../utils/core/view/export/wrong-reading.ts';
import {
  findHidden,
  leaveOut,
  NOTHING_HIDDEN,
  silence,
  targetInWhole,
} from '../../../utils/core/view/hidden-readings.ts';
import { sampleState } from '../../helpers/sample-analysis.ts';

const { analysis } = sampleState();
const { article, figures, claims, notes } = analysis;
const words = (index: number) => article!.text.slice(...figures[index]!.span);
const capacity = figures.findIndex((_, index) => words(index).includes('1,200'));
const share = figures.findIndex((_, index) => words(index).includes('129%'));
const hide = (...indexes: number[]) =>
  findHidden(
    analysis,
    indexes.map((figure) => doubtKey(analysis, { figure })),
  );

test('nothing is hidden at first, and nothing is changed then', () => {
  expect(findHidden(analysis, [])).toBe(NOTHING_HIDDEN);
  expect(findHidden(analysis, ['some rule and words of another story']).count).toBe(0);
  expect(leaveOut(analysis, NOTHING_HIDDEN)).toBe(analysis);
  expect(silence(analysis, NOTHING_HIDDEN)).toBe(analysis);
});

describe('a figure called wrong', () => {
  const hidden = hide(capacity);
  const rest = leaveOut(analysis, hidden);

  test('takes with it the notes on it', () => {
    expect(hidden.count).toBe(1);
    expect([...hidden.figures]).toEqual([capacity]);
    expect(notes.some(({ about }) => about.figure === capacity)).toBe(true);
    expect([...hidden.notes].filter(({ about }) => about.figure === capacity)).toEqual(
      notes.filter(({ about }) => about.figure === capacity),
    );
  });

  test('takes with it what was worked out with it', () => {
    expect(figures[share]!.of).not.toBeNull();
    const whole = hide(figures[share]!.of!);
    expect([...whole.notes].some(({ about }) => about.figure === share)).toBe(true);
  });

  test('is in no list and no count; everything else keeps its words', () => {
    expect(rest.figures).toHaveLength(figures.length - 1);
    expect(rest.coverage.figures).toBe(figures.length - 1);
    expect(rest.coverage.withContext + rest.coverage.withoutContext).toBe(rest.coverage.figures);
    expect(rest.figures.map(({ span }) => span)).not.toContainEqual(figures[capacity]!.span);
  });

  test('what another figure is put beside stays with it', () => {
    const [before] = analysis.perspectives;
    expect(rest.perspectives).toEqual([{ ...before, figure: before!.figure - 1 }]);
    expect(rest.figures[rest.perspectives[0]!.figure]!.span).toEqual(figures[before!.figure]!.span);
  });

  test('goes with what it was put beside', () => {
    expect(leaveOut(analysis, hide(analysis.perspectives[0]!.figure)).perspectives).toEqual([]);
  });

  test('indexes name what they named before', () => {
    for (const note of rest.notes) {
      if (note.about.figure === undefined) continue;
      const before = notes.find(({ check, message }) => check === note.check && message === note.message)!;
      expect(rest.figures[note.about.figure]!.span).toEqual(figures[before.about.figure!]!.span);
    }
    for (const claim of rest.claims) {
      const before = claims.find(({ span, kind }) => span === claim.span && kind === claim.kind)!;
      const left = before.figures.filter((index) => index !== capacity);
      expect(claim.figures.map((index) => rest.figures[index]!.span)).toEqual(
        left.map((index) => figures[index]!.span),
      );
    }
  });
});

test('what is left can be found in the whole again', () => {
  const hidden = hide(0, 2);
  const rest = leaveOut(analysis, hidden);
  rest.figures.forEach(({ span }, index) => {
    expect(figures[targetInWhole(hidden, { figure: index }).figure!]!.span).toEqual(span);
  });
  rest.claims.forEach(({ span, kind }, index) => {
    expect(claims[targetInWhole(hidden, { claim: index }).claim!]).toMatchObject({ span, kind });
  });
  expect(targetInWhole(hidden, { entity: 'ashgrove' })).toEqual({ entity: 'ashgrove' });
});

test('a claim falls when none of its figures is left', () => {
  const index = claims.findIndex((claim) => claim.figures.length > 0);
  const hidden = hide(...claims[index]!.figures);
  expect(hidden.claims.has(index)).toBe(true);
  expect(leaveOut(analysis, hidden).claims.length).toBeLessThan(claims.length);
});

test('a note called wrong goes alone; what it was about stays', () => {
  const note = notes.find(({ about }) => about.figure !== undefined)!;
  const hidden = findHidden(analysis, [doubtKey(analysis, { note })]);
  expect(hidden.figures.size).toBe(0);
  expect(hidden.count).toBeGreaterThan(0);
  expect(silence(analysis, hidden).notes).not.toContain(note);
  expect(silence(analysis, hidden).figures).toBe(figures);
  expect(leaveOut(analysis, hidden).figures).toHaveLength(figures.length);
});
