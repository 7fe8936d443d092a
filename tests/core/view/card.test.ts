import { expect, test } from 'vitest';
import { cardOf } from '../../../utils/core/view/card.ts';
import { sampleAnalysis, sampleBackground } from '../../helpers/sample-analysis.ts';

const analysis = sampleAnalysis();
const background = sampleBackground();

test('a figure’s card leads with what is worth most, and counts what is left for the panel', () => {
  const card = cardOf(analysis, background, { figure: 2 })!;
  expect(card).toMatchObject({
    words: 'about 1,550 inmates',
    measure: { key: 'measure_occupancy' },
    subject: 'Ashgrove Prison',
  });
  expect(card.notes[0]!.check).toBe('check/figure-against-record');
  expect(card.notes).toHaveLength(1);
  expect(card.more).toBe(2);
});

test('a claim’s card says who says so', () => {
  expect(cardOf(analysis, background, { claim: 2 })).toMatchObject({
    saidBy: 'Ines Halloran, told a committee',
    notes: [],
  });
});

test('a claim’s card says what its figure counts, and where the text leads for it', () => {
  const claim = analysis.claims.findIndex(({ figures }) => figures.some((at) => analysis.figures[at]?.measure));
  const [start] = analysis.claims[claim]!.span;
  const links = [{ span: [start, start + 4] as const, href: 'https://office.example/count' }];
  const linked = { ...analysis, article: { ...analysis.article!, links } };
  const card = cardOf(linked, background, { claim })!;
  expect(card.measure?.key).toMatch(/^measure_/);
  expect(card.link).toBe('https://office.example/count');
});

test('an entity’s card says what it is', () => {
  expect(cardOf(analysis, background, { entity: 'ashgrove' })).toMatchObject({
    words: 'Ashgrove Prison',
    description: { key: 'ui_line_and' },
  });
});

test.each([{ figure: 99 }, { claim: 99 }, { entity: 'nobody' }, {}])('nothing for %j', (target) => {
  expect(cardOf(analysis, background, target)).toBeNull();
});
