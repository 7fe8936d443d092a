import { expect, test } from 'vitest';
import { total } from '../../../../utils/core/checks/arithmetic/total.ts';
import type { Figure } from '../../../../utils/core/model/figure.ts';
import { knowledgeOf } from '../../../helpers/build-knowledge.ts';
import { figureIn, readingOf } from '../../../helpers/build-reading.ts';
import { readMarked } from '../../../helpers/marked-text.ts';

/** Numbers are read from the marks; what differs from a plain count stands beside them. */
function relations(marked: string, parts: Partial<Figure> = {}): string[] {
  const { text, spans } = readMarked(marked);
  const figures = spans.map((span) => {
    const value = Number(text.slice(...span).replace(/\D/g, ''));
    return figureIn(text, text.slice(...span), { value, ...parts, span });
  });
  return total.run(readingOf(text, { figures }), knowledgeOf({})).map(({ relation }) => relation);
}

test.each([
  ['There were [12] men, [7] women and [3] children, [22] in all.', 'matches'],
  ['There were [12] men and [7] women, a total of [19].', 'matches'],
  ['[22] in all: [12] men, [7] women and [3] children.', 'matches'],
  ['There were [12] men, [7] women and [3] children, [23] in all.', 'differs'],
  ['There were [12] men and [7] women, for a total of [20] people.', 'differs'],
  ['It took [1,200] lorries and [830] vans, [2,000] in all.', 'matches'],
])('%s', (marked, relation) => {
  expect(relations(marked)).toEqual([relation]);
});

test.each([
  'There were [12] men, [7] women and [3] children.',
  'Of the [40], [12] men and [7] women left.',
  'There were [40] people, including [12] men and [7] women.',
  'There were [12] men and [7] women. In all, [40] came.',
  'There were [12] men and [7] women, up from [40] last year.',
  'He scored [12] points, [7] assists and sat out [3] games.',
  'On [12] days and [7] nights, [40] fires were put out.',
])('abstains: %s', (marked) => {
  expect(relations(marked)).toEqual([]);
});

test.each<[string, Partial<Figure>]>([
  ['hedged', { bound: '~' }],
  ['changes', { change: 'up' }],
  ['shares', { kind: 'percent' }],
])('abstains on %s', (_, parts) => {
  expect(relations('There were [12] men and [7] women, a total of [20].', parts)).toEqual([]);
});
