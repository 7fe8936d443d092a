import { expect, test } from 'vitest';
import { NO_BACKGROUND } from '../../../utils/core/model/background.ts';
import type { TermMention } from '../../../utils/core/model/term.ts';
import { cardOf } from '../../../utils/core/view/card.ts';
import { chooseMarks, spanOf, targetOf } from '../../../utils/core/view/choose-marks.ts';
import { pageMarks } from '../../../utils/core/view/page-marks.ts';
import { sayIn } from '../../../utils/core/view/say.ts';
import { gatherTerms, shownTerms, termRows } from '../../../utils/core/view/term-rows.ts';
import { sampleAnalysis, sampleBackground } from '../../helpers/sample-analysis.ts';

const word = (term: string, worth: number, at: number): TermMention => ({ term, worth, span: [at, at + 3] });
const texts = (id: string) => ({
  en: { name: id, text: `What ${id} means.` },
  de: { name: `${id}-de`, text: `Was ${id} heißt.` },
});
const many = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((id, at) => word(id, 0.4 + at / 20, 300 + at * 40));
const PLAIN = { ui_plain: { message: '$1' } };

test('at most five are shown, those that help most first; what most know is left out', () => {
  expect(shownTerms({ terms: [...many, word('known', 0.3, 0)] }).map(({ term }) => term)).toEqual([
    'g',
    'f',
    'e',
    'd',
    'c',
  ]);
});

test('each is told in the reader’s language, in English where there is no other', () => {
  const terms = [word('bail', 0.5, 0)];
  const [row] = termRows({ terms }, { terms: gatherTerms({ terms }, texts) });
  expect(row && sayIn(PLAIN, 'de')(row.name)).toBe('bail-de');
  expect(row && sayIn(PLAIN, 'de-AT')(row.text)).toBe('Was bail heißt.');
  expect(row && sayIn(PLAIN, 'nl')(row.text)).toBe('What bail means.');
});

test('a term the glossary does not explain is not shown', () => {
  expect(gatherTerms({ terms: many }, () => null)).toEqual({});
  expect(termRows({ terms: many }, NO_BACKGROUND)).toEqual([]);
});

test('a term is marked like a name from medium on, opens a card with its sentence, and leads back to the text', () => {
  const sample = sampleAnalysis();
  const text = sample.article?.text ?? '';
  const at = text.indexOf('governor');
  const analysis = { ...sample, terms: [{ term: 'governor', worth: 0.7, span: [at, at + 8] as const }] };
  const terms = gatherTerms(analysis, texts);
  const background = { ...sampleBackground(), terms };
  const mark = pageMarks(analysis, background).find(({ id }) => id === 'term:0');
  expect(mark).toEqual({ id: 'term:0', kind: 'entity', span: [at, at + 8], from: 'medium', told: true });
  expect(chooseMarks(analysis, background.about, 'low', terms).some(({ id }) => id === 'term:0')).toBe(false);
  expect(targetOf(analysis, 'term:0')).toEqual({ term: 0 });
  expect(targetOf(analysis, 'term:1')).toBeNull();
  expect(spanOf(analysis, { term: 0 })).toEqual([at, at + 8]);
  const card = cardOf(analysis, background, { term: 0 });
  expect(card?.words).toBe('governor');
  expect(card?.description && sayIn(PLAIN, 'en')(card.description)).toBe('What governor means.');
  expect(cardOf(analysis, background, { term: 4 })).toBeNull();
});

test('terms count as what a screen bears: five at most beside claims and names, and never more than eight marks on one', () => {
  const sample = sampleAnalysis();
  const { about } = sampleBackground();
  const analysis = { ...sample, terms: many };
  const terms = gatherTerms(analysis, texts);
  const marks = chooseMarks(analysis, about, 'medium', terms);
  const explained = marks.filter(({ id }) => id.startsWith('term:'));
  expect(explained.length).toBeGreaterThan(0);
  expect(explained.length).toBeLessThanOrEqual(5);
  for (const { span } of marks) {
    const near = marks.filter((other) => other.span[0] >= span[0] && other.span[0] < span[0] + 2600);
    expect(near.length).toBeLessThanOrEqual(8);
  }
});
