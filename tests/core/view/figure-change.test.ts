import { expect, test } from 'vitest';
import type { Analysis } from '../../../utils/core/model/analysis.ts';
import { changesOf } from '../../../utils/core/view/figure-change.ts';
import { figureIn, readingOf } from '../../helpers/build-reading.ts';

const analysisOf = (text: string, ties: Analysis['ties'], ...figures: Analysis['figures']): Analysis => ({
  ...readingOf(text, { figures, ties }),
  notes: [],
  perspectives: [],
  findings: [],
  coverage: { figures: 2, withContext: 0, withoutContext: 2, notRead: [] },
});

test('what the text tells by both ends is a change, in percent of the earlier value', () => {
  const text = 'The fleet grew from 40 boats to 50 boats.';
  const analysis = analysisOf(
    text,
    [
      {
        kind: 'from-to',
        rule: 'tie/from-to',
        words: [15, 37],
        from: { figure: 0, at: 'value' },
        to: { figure: 1, at: 'value' },
        change: null,
        way: 'up',
      },
    ],
    figureIn(text, '40 boats', { value: 40, unit: 'boat' }),
    figureIn(text, '50 boats', { value: 50, unit: 'boat' }),
  );
  const [change] = [...changesOf(analysis).values()];
  expect(change).toMatchObject({ from: { value: 40 }, to: { value: 50 } });
  expect(change!.percent).toBeCloseTo(25);
  expect(changesOf(analysis)).toBe(changesOf(analysis));
});

test('two values side by side are none', () => {
  const text = 'The fleet has 40 boats and 50 sailors.';
  const analysis = analysisOf(
    text,
    [],
    figureIn(text, '40 boats', { value: 40, unit: 'boat' }),
    figureIn(text, '50 sailors', { value: 50, unit: 'sailor' }),
  );
  expect(changesOf(analysis).size).toBe(0);
});
