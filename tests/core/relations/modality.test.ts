import { expect, test } from 'vitest';
import { findFigures } from '../../../utils/core/figures/find-figures.ts';
import { readDoc } from '../../../utils/core/lang/read-doc.ts';
import type { Modality } from '../../../utils/core/model/figure.ts';
import { relateFigures } from '../../../utils/core/relations/relate-figures.ts';
import { dateIn, mentionsIn } from '../../helpers/build-reading.ts';

function modalityOf(text: string, lang: string, date?: string): Modality | undefined {
  const doc = readDoc(text, lang);
  const dates = date ? [dateIn(text, date, '2024-05')] : [];
  const mentions = mentionsIn(text, { 'Will Hale': 'person:hale' });
  return relateFigures(doc, findFigures(doc), { mentions, entities: [], dates, attributions: [] })[0]?.modality;
}

test.each<[lang: string, text: string, Modality]>([
  ['en', 'Norland has 71 million people.', 'asserted'],
  ['en', 'If the vote fails, said Mr. Hale, Norland has a population of 71 million.', 'conditional'],
  ['en', 'If the vote fails, said Mister Hale, Norland has a population of 71 million.', 'conditional'],
  ['en', 'The jail will hold 900 inmates.', 'planned'],
  ['en', 'The jail is expected to hold 900 inmates.', 'expected'],
  ['en', 'The jail does not hold 900 inmates.', 'denied'],
  ['en', 'The jail holds not only 900 inmates but their guards.', 'asserted'],
  ['en', 'Does the jail hold 900 inmates?', 'asked'],
  ['en', 'The vote may fail; the jail holds 900 inmates.', 'asserted'],
  ['en', 'It could rain, but the jail holds 900 inmates.', 'asserted'],
  ['en', 'Nobody will come, but the jail holds 900 inmates.', 'asserted'],
  ['en', 'The jail holds 900 inmates unless the vote fails.', 'conditional'],
  ['en', 'Will Hale counted 900 inmates.', 'asserted'],
  ['es', 'La cárcel alberga a 900 presos.', 'asserted'],
  ['es', 'Si fracasa el voto, dijo la Sra. Prado, la cárcel alberga a 900 presos.', 'conditional'],
  ['es', 'La cárcel albergará a 900 presos.', 'planned'],
  ['es', 'Se espera que la cárcel albergue a 900 presos.', 'expected'],
  ['es', 'La cárcel no alberga a 900 presos.', 'denied'],
  ['es', '¿Alberga la cárcel a 900 presos?', 'asked'],
  ['fr', 'La prison compte 900 détenus.', 'asserted'],
  ['fr', 'Si le vote échoue, a dit M. Petit, la prison compte 900 détenus.', 'conditional'],
  ['fr', 'La prison accueillera 900 détenus.', 'planned'],
  ['fr', 'La prison doit, selon les prévisions, loger 900 détenus.', 'expected'],
  ['fr', 'La prison n’a jamais compté 900 détenus.', 'denied'],
  ['fr', 'La prison compte-t-elle 900 détenus ?', 'asked'],
  ['de', 'Das Gefängnis hat 900 Häftlinge.', 'asserted'],
  ['de', 'Wenn die Wahl am 3. Mai scheitert, sagte Dr. Weber, hat es 900 Häftlinge.', 'conditional'],
  ['de', 'Das Gefängnis soll 900 Häftlinge haben.', 'planned'],
  ['de', 'Das Gefängnis hat voraussichtlich 900 Häftlinge.', 'expected'],
  ['de', 'Das Gefängnis hat keine 900 Häftlinge.', 'denied'],
  ['de', 'Hat es 900 Häftlinge?', 'asked'],
  ['pt', 'A prisão abriga 900 presos.', 'asserted'],
  ['pt', 'Caso a votação fracasse, disse o Sr. Alves, a prisão abriga 900 presos.', 'conditional'],
  ['pt', 'A prisão abrigará 900 presos.', 'planned'],
  ['pt', 'Espera-se que a prisão abrigue 900 presos.', 'expected'],
  ['pt', 'A prisão não abriga 900 presos.', 'denied'],
  ['pt', 'A prisão abriga 900 presos?', 'asked'],
  ['it', 'Il carcere non ha 900 posti?', 'asked'],
])('%s: %s: %s', (lang, text, modality) => {
  expect(modalityOf(text, lang)).toBe(modality);
});

test('a month is no modal verb', () => {
  expect(modalityOf('In May the jail held 900 inmates.', 'en', 'May')).toBe('asserted');
});
