import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { openGlossary } from '../../../utils/core/glossary/glossary.ts';
import { spotTerms } from '../../../utils/core/glossary/spot-terms.ts';
import { readDoc } from '../../../utils/core/lang/read-doc.ts';
import type { Mention } from '../../../utils/core/model/entity.ts';
import { buildGlossary } from '../../../utils/pack/build-glossary.ts';
import { mark, readMarked } from '../../helpers/marked-text.ts';

const FOLDER = new URL('../../../utils/pack/glossary/', import.meta.url);
const files = new Map(readdirSync(FOLDER).map((name) => [name, readFileSync(new URL(name, FOLDER), 'utf8')]));
const opened = openGlossary(buildGlossary(files).glossary);
if (!opened.ok) throw new Error(opened.error);
const glossary = opened.value;

const found = (text: string, lang: string, mentions: readonly Mention[] = []): string =>
  mark(
    text,
    spotTerms(readDoc(text, lang), mentions, glossary).map(({ span }) => span),
  );
const name = (text: string, words: string): Mention => {
  const start = text.indexOf(words);
  return { span: [start, start + words.length], type: 'organisation', entity: null, form: 'name', rule: 'test' };
};

describe('terms are found as they are written, the longest first, each where it first stands', () => {
  test.each([
    ['en', 'The bank raised its rate by 25 [basis points], and then by 50 basis points.'],
    ['en', '“[Plea deals] are rare here,” the lawyer said.'],
    ['en', 'Members were divided over [quantitative easing]; [core inflation] had fallen.'],
    ['en', 'She was released after a judge set [bail] at 40,000 dollars.'],
    ['en', 'The [grand jury]’s list was sealed.'],
    ['es', 'El banco subió el [tipo de interés oficial] en 25 [puntos básicos].'],
    ['es', '[Prisión preventiva] para los tres detenidos, pidió el fiscal.'],
    ['fr', 'La hausse du [taux directeur] pèse, et l’[inflation sous-jacente] recule.'],
    ['fr', 'Il a été placé en [détention provisoire] jeudi.'],
    ['de', 'Die Notenbank senkte den [Leitzins] um 25 [Basispunkte].'],
    ['de', 'Sie sitzt seit März in [Untersuchungshaft].'],
    ['pt', 'O comitê manteve a [taxa Selic] e citou o [núcleo da inflação].'],
    ['pt', 'A defesa pediu [habeas corpus] na terça-feira.'],
  ])('%s: %s', (lang, marked) => {
    expect(found(readMarked(marked).text, lang)).toBe(marked);
  });
});

describe('what only looks like a term is none', () => {
  test.each([
    ['en', 'The band Grand Jury played in the park.'],
    ['en', 'The anti-austerity-minded voters stayed at home.'],
    ['en', 'They had to bail water out of the boat.'],
    ['en', 'Your phone tariff depends on the provider.'],
    ['en', 'The poll is an indictment of the mayor’s style.'],
    ['en', 'Write to press@bail.example or use #austerity today.'],
    ['es', 'La Prisión Preventiva es una novela.'],
    ['fr', 'Le groupe Taux Directeur joue ce soir.'],
    ['de', 'Die Band heißt basispunkt.'],
    ['pt', 'O livro Núcleo Da Inflação saiu ontem.'],
    ['it', 'Il tasso: quantitative easing, habeas corpus.'],
    ['nl', 'quantitative easing'],
  ])('%s: %s', (lang, text) => {
    expect(found(text, lang)).toBe(text);
  });

  test('a name, a part of one, or what reaches into one', () => {
    const text = 'The austerity party Stop austerity now met on Monday.';
    expect(found(text, 'en', [name(text, 'austerity party Stop austerity now')])).toBe(text);
    const yields = 'Higher Treasury yields weighed on shares.';
    expect(found(yields, 'en', [name(yields, 'Treasury')])).toBe('Higher [Treasury yields] weighed on shares.');
    expect(found(yields, 'en', [name(yields, 'Treasury yields weighed')])).toBe(yields);
  });
});

test('a heading alone is no place to mark, though what stands in one is what a story rests on', () => {
  const text = 'On austerity\nThe minister defended austerity.\nNothing more was said of it.';
  const at = text.indexOf('\n');
  const kinds = ['heading', 'paragraph'] as const;
  const blocks = [
    { span: [0, at] as const, kind: kinds[0] },
    { span: [at + 1, text.length] as const, kind: kinds[1] },
  ];
  const [term] = spotTerms(readDoc(text, 'en', blocks), [], glossary);
  expect(term?.span[0]).toBe(text.lastIndexOf('austerity'));
  const [plain] = spotTerms(readDoc(text.slice(at + 1), 'en'), [], glossary);
  expect(term?.worth).toBeGreaterThan(plain?.worth ?? 1);
});

test('few know it: worth more than what most know', () => {
  const terms = spotTerms(readDoc('Tariffs on imports rose. So did bets on quantitative easing.', 'en'), [], glossary);
  const worth = (id: string) => terms.find(({ term }) => term === id)?.worth ?? 0;
  expect(worth('quantitative-easing')).toBeGreaterThan(worth('tariff'));
});

test('a long text of nothing but terms takes time in proportion, and gives no more than a reader could want', () => {
  const text = 'Quantitative easing, core inflation and plea deals. '.repeat(4000);
  const terms = spotTerms(readDoc(text, 'en'), [], glossary);
  expect(terms.map(({ term }) => term)).toEqual(['quantitative-easing', 'core-inflation', 'plea-deal']);
});

test('a damaged volume is refused with its reason', () => {
  const { glossary: file } = buildGlossary(files);
  expect(openGlossary(file.slice(0, 400))).toEqual({ ok: false, error: 'The glossary is cut short.' });
});
