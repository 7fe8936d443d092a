import { readdirSync, readFileSync, statSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { openTermTexts } from '../../utils/core/glossary/term-texts.ts';
import { buildGlossary } from '../../utils/pack/build-glossary.ts';
import { expandForms } from '../../utils/pack/expand-forms.ts';
import { reviewTerms } from '../../utils/pack/review-terms.ts';

const FOLDER = new URL('../../utils/pack/glossary/', import.meta.url);
const names = readdirSync(FOLDER);
const files = new Map(names.map((name) => [name, readFileSync(new URL(name, FOLDER), 'utf8')]));

test('the glossary is in order: five languages, sentences of a fit length without years, no words of two terms', () => {
  expect(reviewTerms(files)).toEqual([]);
});

test.each(names)('%s is a topic’s file no larger than 4 MB', (name) => {
  expect(name).toMatch(/^[a-z-]+\.jsonl$/);
  expect(statSync(new URL(name, FOLDER)).size).toBeLessThan(4 * 1024 * 1024);
});

test('what a term means is told in every language, and the same files give the same bytes', () => {
  const built = buildGlossary(files);
  const find = openTermTexts(built.terms);
  const texts = find.ok ? find.value('basis-point') : null;
  expect(Object.keys(texts ?? {})).toEqual(['en', 'es', 'fr', 'de', 'pt']);
  expect(texts?.['de']).toEqual({ name: 'Basispunkt', text: expect.stringContaining('Prozentpunkt') });
  expect(find.ok && find.value('no-such-term')).toBeNull();
  const again = buildGlossary(new Map([...files].reverse()));
  expect(new Uint8Array(again.terms)).toEqual(new Uint8Array(built.terms));
  expect(new Uint8Array(again.glossary)).toEqual(new Uint8Array(built.glossary));
});

test.each([
  ['plea deal(s)|plea bargain(s|ing)', ['plea deal', 'plea deals', 'plea bargain', 'plea bargains', 'plea bargaining']],
  ['court(s) of appeal', ['court of appeal', 'courts of appeal']],
  ['mis(e|es) en examen', ['mis en examen', 'mise en examen', 'mises en examen']],
])('%s', (notation, forms) => {
  expect(expandForms(notation)).toEqual(forms);
});

describe('a term out of order or shape is told, with file and line', () => {
  const words = { is: 'x-term', text: 'A sentence that is long enough to say what is meant here.' };
  const line = (record: object) =>
    JSON.stringify({ id: 'a', level: 2, en: words, es: words, fr: words, de: words, pt: words, ...record });
  test.each([
    ['order', `${line({ id: 'b' })}\n${line({ en: { ...words, is: 'y' } })}`, /t:2: a must stand before b/],
    ['twice', `${line({})}\n${line({})}`, /t:2: a stands in t:1, too/],
    ['shared words', `${line({})}\n${line({ id: 'b' })}`, /t:2: b: en: "x-term" is a \(t:1\), too/],
    ['a language missing', line({ pt: undefined }), /t:1: a: pt: missing/],
    ['level', line({ level: 7 }), /t:1: a: "level"/],
    ['id', line({ id: 'A b' }), /t:1: "id"/],
    ['unknown field', line({ colour: 'red' }), /t:1: "colour"/],
    ['no JSON', '{id: a}', /t:1: not a line of JSON/],
    ['too short', line({ en: { ...words, text: 'Short.' } }), /t:1: a: en: its text has 6/],
    ['three sentences', line({ en: { ...words, text: `${words.text} Two. Three.` } }), /its text has 3 sentences/],
    ['a year', line({ en: { ...words, text: 'It was so in 2019, and that is long enough for a text.' } }), /a year/],
    [
      'in a circle',
      line({ en: { ...words, text: 'Said of an X-term, and that is long enough for a text.' } }),
      /by "x-term"/,
    ],
    ['not', line({ en: { ...words, not: 'other' } }), /"other" holds no form/],
    ['beside', line({ en: { ...words, beside: 'two words' } }), /"two words" beside/],
  ])('%s', (_, content, problem) => {
    expect(reviewTerms(new Map([['t', content]])).join('\n')).toMatch(problem);
  });
});
