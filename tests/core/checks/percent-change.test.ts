import { expect, test } from 'vitest';
import { percentChange } from '../../../utils/core/checks/percent-change.ts';
import type { Figure } from '../../../utils/core/model/figure.ts';
import { knowledgeOf } from '../../helpers/build-knowledge.ts';
import { figureIn, readingOf } from '../../helpers/build-reading.ts';
import { readMarked } from '../../helpers/marked-text.ts';

type Parts = Partial<Figure>;
const count = (value: number, parts: Parts = {}): Parts => ({ value, low: value, high: value, ...parts });
const change = (value: number, parts: Parts = {}): Parts => ({
  kind: 'percent',
  unit: 'percentage',
  change: 'up',
  ...count(value),
  ...parts,
});

function relations(marked: string, figures: readonly Parts[]): string[] {
  const { text, spans } = readMarked(marked);
  const read = spans.map((span, i) => figureIn(text, text.slice(...span), { ...figures[i], span } as Parts));
  return percentChange.run(readingOf(text, { figures: read }), knowledgeOf({})).map(({ relation }) => relation);
}

test.each<[string, Parts[], string]>([
  ['Arrivals rose [15%], from [400] to [460].', [change(15), count(400), count(460, { of: 1 })], 'matches'],
  ['Arrivals rose from [400] to [460], or [15%].', [count(400), count(460, { of: 0 }), change(15)], 'matches'],
  [
    'Arrivals fell [25%], from [400] to [300].',
    [change(25, { change: 'down' }), count(400), count(300, { of: 1 })],
    'matches',
  ],
  [
    'Arrivals rose [about 14%], from [400] to [460].',
    [change(14, { bound: '~' }), count(400), count(460, { of: 1 })],
    'matches',
  ],
  [
    'Arrivals rose to [460] from [400], an increase of [15%].',
    [count(460, { of: 1, change: 'up' }), count(400), change(15, { change: null })],
    'matches',
  ],
  ['Arrivals rose [25%], from [400] to [460].', [change(25), count(400), count(460, { of: 1 })], 'differs'],
  ['Arrivals rose [15%], from [460] to [400].', [change(15), count(460), count(400, { of: 1 })], 'differs'],
  [
    'Costs rose [by half], from [$2m] to [$2.2m].',
    [change(50), count(2e6, { kind: 'money' }), count(2.2e6, { kind: 'money', of: 1 })],
    'differs',
  ],
])('%s', (marked, figures, relation) => {
  expect(relations(marked, figures)).toEqual([relation]);
});

test.each<[string, Parts[]]>([
  ['Arrivals rose [15%]. They went from [400] to [460].', [change(15), count(400), count(460, { of: 1 })]],
  [
    'Arrivals rose [15%], from [400] to [460], on [3] ships.',
    [change(15), count(400), count(460, { of: 1 }), count(3)],
  ],
  ['Arrivals rose [15%] and [460] came, not [400].', [change(15), count(460), count(400)]],
  ['Some [15%] came by sea, from [400] to [460].', [change(15, { change: null }), count(400), count(460, { of: 1 })]],
  [
    'The rate rose [5 points], from [40%] to [45%].',
    [change(5, { unit: 'percentage point' }), change(40), change(45, { of: 1 })],
  ],
  [
    'Arrivals rose [15%], from [400 to 500] to [460].',
    [change(15), { value: null, low: 400, high: 500 }, count(460, { of: 1 })],
  ],
  ['It grew [15%], from [0] to [460].', [change(15), count(0), count(460, { of: 1 })]],
])('abstains: %s', (marked, figures) => {
  expect(relations(marked, figures)).toEqual([]);
});
