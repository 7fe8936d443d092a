import { expect, test } from 'vitest';
import { findFigures } from '../../../utils/core/figures/find-figures.ts';
import { readDoc } from '../../../utils/core/lang/read-doc.ts';
import { relateFigures } from '../../../utils/core/relations/relate-figures.ts';

/** A text, and for each figure the index of what it is taken of or came from. */
test.each<[lang: string, text: string, wholes: (number | null)[]]>([
  ['en', 'A third of the 900 beds are empty.', [1, null]],
  ['en', 'It rose from 3% in May to about 5%.', [null, 0]],
  ['en', 'It rose to 5%, up from 3%.', [1, null]],
  ['en', 'It rose 5%. It fell 3%.', [null, null]],
  ['en', 'It fell from 3%, then sank 5%.', [null, null]],
  ['es', 'Un tercio de las 900 camas están vacías.', [1, null]],
  ['es', 'Pasó del 3 % en mayo al 5 %.', [null, 0]],
  ['fr', 'Un tiers des 900 lits sont vides.', [1, null]],
  ['fr', 'Le taux est de 5 %, contre 3 % en mai.', [1, null]],
  ['de', 'Ein Drittel der 900 Betten ist leer.', [1, null]],
  ['de', 'Der Wert stieg von 3 Prozent im Mai auf 5 Prozent.', [null, 0]],
  ['pt', 'Um terço das 900 camas está vazio.', [1, null]],
  ['pt', 'Passou de 3% em maio para 5%.', [null, 0]],
])('%s: %s', (lang, text, wholes) => {
  const doc = readDoc(text, lang);
  const related = relateFigures(doc, findFigures(doc), { mentions: [], entities: [], dates: [], attributions: [] });
  expect(related.map(({ of }) => of)).toEqual(wholes);
});
