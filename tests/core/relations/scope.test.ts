import { expect, test } from 'vitest';
import { findFigures } from '../../../utils/core/figures/find-figures.ts';
import { readDoc } from '../../../utils/core/lang/read-doc.ts';
import { relateFigures } from '../../../utils/core/relations/relate-figures.ts';

function scopesOf(text: string, lang: string): readonly (readonly string[])[] {
  const doc = readDoc(text, lang);
  const related = relateFigures(doc, findFigures(doc), { mentions: [], entities: [], dates: [], attributions: [] });
  return related.map(({ scope }) => scope);
}

/** Kinds that the words make of the first figure; `-` for the plain amount. */
test.each<[lang: string, text: string, scope: string]>([
  ['en', 'The jail holds 900 inmates.', '-'],
  ['en', 'Another 900 inmates came.', 'additional'],
  ['en', 'It freed 1,200 more inmates.', 'additional'],
  ['en', 'It freed more than 1,200 inmates.', '-'],
  ['en', 'The first batch of 900 came.', 'part'],
  ['en', 'It freed 900 of them.', 'part'],
  ['en', 'They got 900 dollars each.', 'each'],
  ['en', 'Output fell to 900 tonnes.', 'level'],
  ['en', 'Norland’s GDP per capita is $900.', 'per-head'],
  ['en', 'Sales rose 4% in real terms.', 'real'],
  ['en', 'The average rent is $900.', 'average component'],
  ['en', 'The average rent is high; the town has 900 people.', '-'],
  ['es', 'La cárcel alberga a 900 presos.', '-'],
  ['es', 'Llegaron otros 900 presos.', 'additional'],
  ['es', 'Murieron 900 de ellos.', 'part'],
  ['es', 'El PIB per cápita es de 900 dólares.', 'per-head'],
  ['es', 'El salario medio es de 900 euros.', 'component average'],
  ['fr', 'La prison compte 900 détenus.', '-'],
  ['fr', 'La prison compte 900 détenus de plus.', 'additional'],
  ['fr', 'La prison a libéré 900 d’entre eux.', 'part'],
  ['fr', 'Le PIB par habitant est de 900 euros.', 'per-head'],
  ['fr', 'La moyenne est de 900 euros.', 'average'],
  ['de', 'Das Gefängnis hat 900 Plätze.', '-'],
  ['de', 'Es kamen weitere 900 Häftlinge.', 'additional'],
  ['de', 'Sie ließ 900 davon frei.', 'part'],
  ['de', 'Das BIP pro Kopf liegt bei 900 Euro.', 'per-head'],
  ['de', 'Im Durchschnitt sind es 900 Euro.', 'average'],
  ['pt', 'A prisão abriga 900 presos.', '-'],
  ['pt', 'Chegaram outros 900 presos.', 'additional'],
  ['pt', 'Morreram 900 deles.', 'part'],
  ['pt', 'O PIB per capita é de 900 reais.', 'per-head'],
  ['pt', 'Em média são 900 euros.', 'average'],
  ['it', 'Altri 900 detenuti.', '-'],
])('%s: %s: %s', (lang, text, scope) => {
  expect(scopesOf(text, lang)[0]?.join(' ') || '-').toBe(scope);
});
