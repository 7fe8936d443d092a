import { expect, test } from 'vitest';
import { percentChange } from '../../../../utils/core/checks/arithmetic/percent-change.ts';
import type { Figure } from '../../../../utils/core/model/figure.ts';
import { knowledgeOf } from '../../../helpers/build-knowledge.ts';
import { figureIn, readingOf } from '../../../helpers/build-reading.ts';
import { readMarked } from '../../../helpers/marked-text.ts';
import { checkAbstains, checkSays } from '../../../helpers/run-check.ts';

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

checkSays(percentChange, [
  ['Sales rose [12%] to 560 from 500.', 'matches'],
  ['Sales rose to 560 from 500, a [12%] increase.', 'matches'],
  ['Sales fell from 560 to 500, a [25%] drop.', 'differs'],
  ['Output fell by [a third] to 200 tonnes from 300 tonnes.', 'matches'],
  ['Output fell by [a third] to 250 tonnes from 300 tonnes.', 'differs'],
  ['Unemployment rose [3%], from 4% to 7%.', 'context'],
  ['Unemployment rose [75%], from 4% to 7%.', 'matches'],
  ['Las ventas subieron un [12%], de 500 a 560.', 'matches', { lang: 'es' }],
  ['Las ventas subieron un [30%], de 500 a 560.', 'differs', { lang: 'es' }],
  ['Les ventes ont augmenté de [12 %], de 500 à 560.', 'matches', { lang: 'fr' }],
  ['Le bénéfice a chuté de [25 %] à 300 millions, contre 400 millions.', 'matches', { lang: 'fr' }],
  ['Der Umsatz stieg um [12 Prozent] von 500 auf 560 Millionen Euro.', 'matches', { lang: 'de' }],
  ['Der Umsatz stieg um [30 Prozent] von 500 auf 560 Millionen Euro.', 'differs', { lang: 'de' }],
  ['As vendas subiram [12%], de 500 para 560 milhões.', 'matches', { lang: 'pt' }],
  ['O lucro caiu [25%], de R$ 400 milhões para R$ 300 milhões.', 'matches', { lang: 'pt' }],
]);

checkAbstains(percentChange, [
  'Prices range from 200 to 400 dollars, up 12% on the year.',
  'Wages rose 12% in real terms, from 500 to 600.',
  'Sales rose 12% on a like-for-like basis, from 500 to 600.',
  'Sales grew 12% a year on average, from 500 to 900.',
  'Sales rose 12% in May and went from 500 to 600 in 3 shops.',
  'Some 12% went from 500 to 600.',
  'Profit grew 12%; costs went from 500 to 600.',
  ['Los precios oscilan de 200 a 400 euros, un 12% más.', { lang: 'es' }],
  ['Die Preise reichen von 200 auf 400 Euro, plus 12 Prozent.', { lang: 'de' }],
  ['Les prix varient de 200 à 400 euros, en hausse de 12 %.', { lang: 'fr' }],
]);
