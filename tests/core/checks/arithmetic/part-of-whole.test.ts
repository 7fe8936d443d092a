import { expect, test } from 'vitest';
import { partOfWhole } from '../../../../utils/core/checks/arithmetic/part-of-whole.ts';
import type { Figure } from '../../../../utils/core/model/figure.ts';
import { knowledgeOf } from '../../../helpers/build-knowledge.ts';
import { figureIn, readingOf } from '../../../helpers/build-reading.ts';
import { readMarked } from '../../../helpers/marked-text.ts';

type Parts = Partial<Figure>;
const fraction = (value: number, parts: Parts = {}): Parts => ({
  kind: 'fraction',
  value,
  low: value,
  high: value,
  ...parts,
});
const percent = (value: number, parts: Parts = {}): Parts => ({
  kind: 'percent',
  unit: 'percentage',
  value,
  low: value,
  high: value,
  ...parts,
});
const count = (value: number, parts: Parts = {}): Parts => ({
  kind: 'count',
  value,
  low: value,
  high: value,
  ...parts,
});

function relations(marked: string, figures: readonly Parts[]): string[] {
  const { text, spans } = readMarked(marked);
  const read = spans.map((span, i) => figureIn(text, text.slice(...span), { ...figures[i], span } as Parts));
  return partOfWhole.run(readingOf(text, { figures: read }), knowledgeOf({})).map(({ relation }) => relation);
}

test.each<[string, Parts[], string]>([
  [
    'Room for [1,200]. It held [400] inmates—[about one-third] of its capacity.',
    [count(1200), count(400), fraction(1 / 3, { bound: '~', of: 0 })],
    'matches',
  ],
  [
    'Room for [1,200]. It held [435] inmates, or [about a third] of its capacity.',
    [count(1200), count(435), fraction(1 / 3, { bound: '~', of: 0 })],
    'matches',
  ],
  [
    'Room for [1,200]. It held [600] inmates, [about one-third] of its capacity.',
    [count(1200), count(600), fraction(1 / 3, { bound: '~', of: 0 })],
    'differs',
  ],
  ['Some [312] ([26%]) of the [1,200] places are free.', [count(312), percent(26, { of: 2 }), count(1200)], 'matches'],
  ['Some [412] ([26%]) of the [1,200] places are free.', [count(412), percent(26, { of: 2 }), count(1200)], 'differs'],
  [
    'Of a budget of [$80m], it spent [$61m], or [more than three quarters] of it.',
    [{ ...count(80e6), kind: 'money' }, { ...count(61e6), kind: 'money' }, fraction(0.75, { bound: '>', of: 0 })],
    'matches',
  ],
])('%s', (marked, figures, relation) => {
  expect(relations(marked, figures)).toEqual([relation]);
});

test.each<[string, Parts[]]>([
  ['Room for [1,200]. It held [400] inmates—[about one-third].', [count(1200), count(400), fraction(1 / 3)]],
  [
    'Room for [1,200]. It held [400] inmates, and [a third] of its capacity is closed.',
    [count(1200), count(400), fraction(1 / 3, { of: 0 })],
  ],
  [
    'Room for [1,200]. It spent [$400], [a third] of its capacity.',
    [count(1200), { ...count(400), kind: 'money' }, fraction(1 / 3, { of: 0 })],
  ],
  [
    'Room for [1,200]. It held [400] inmates, [up a third] of its capacity.',
    [count(1200), count(400), fraction(1 / 3, { of: 0, change: 'up' })],
  ],
  [
    'Room for [1,200]. There [400] dogs, [a third] of its capacity.',
    [count(1200, { unit: 'inmate' }), count(400, { unit: 'dog' }), fraction(1 / 3, { of: 0 })],
  ],
  [
    'A has [1,200]. B held [400], [a third] of its capacity.',
    [count(1200, { subject: 'a' }), count(400, { subject: 'b' }), fraction(1 / 3, { of: 0, subject: 'b' })],
  ],
  [
    'Room for [1,200]. [400 to 500] inmates, [a third] of its capacity.',
    [count(1200), { value: null, low: 400, high: 500 }, fraction(1 / 3, { of: 0 })],
  ],
  ['[A third] of its capacity of [1,200] is closed.', [fraction(1 / 3, { of: 1 }), count(1200)]],
])('abstains: %s', (marked, figures) => {
  expect(relations(marked, figures)).toEqual([]);
});

test('says the division with its result', () => {
  const { text, spans } = readMarked('Room for [1,200]. It held [400] inmates—[about one-third] of its capacity.');
  const figures = [count(1200), count(400), fraction(1 / 3, { bound: '~', of: 0 })].map((parts, i) =>
    figureIn(text, text.slice(...spans[i]!), parts),
  );
  const [note] = partOfWhole.run(readingOf(text, { figures }), knowledgeOf({}));
  expect(note).toMatchObject({
    about: { figure: 2 },
    check: 'check/part-of-whole',
    message: {
      args: [
        { value: 400 },
        { value: 1200 },
        { kind: 'percent', value: expect.closeTo(33.33, 2) },
        { text: 'about one-third' },
      ],
    },
    sources: [{ title: 'A story', publisher: 'The Example' }],
  });
});
