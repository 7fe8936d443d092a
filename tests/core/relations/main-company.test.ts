import { expect, test } from 'vitest';
import { findFigures } from '../../../utils/core/figures/find-figures.ts';
import { readDoc } from '../../../utils/core/lang/read-doc.ts';
import type { Entity } from '../../../utils/core/model/entity.ts';
import { relateFigures } from '../../../utils/core/relations/relate-figures.ts';
import { mentionsIn } from '../../helpers/build-reading.ts';

const NAMES = { Lumo: 'organisation:lumo', Orla: 'organisation:orla', Norland: 'place:norland' } as const;

const company = (id: string, salience: number): Entity => ({
  id,
  wikidata: null,
  name: id,
  type: 'organisation',
  salience,
});

/** What the figures of a story about Lumo are about. */
function subjectsOf(text: string, lang: string, second = 0.1): string {
  const doc = readDoc(text, lang);
  const entities = [company('lumo', 0.5), company('orla', second)];
  const reading = { mentions: mentionsIn(text, NAMES), entities, dates: [], attributions: [] };
  return relateFigures(doc, findFigures(doc), reading)
    .map(({ subject }) => subject ?? '-')
    .join(' ');
}

test.each<[lang: string, text: string, subjects: string]>([
  ['en', 'Lumo sells lamps. Revenue rose to $900 million.', 'lumo'],
  ['es', 'Lumo vende. La facturación subió a 900 millones de euros.', 'lumo'],
  ['fr', 'Lumo vend. Les recettes montent à 900 millions d’euros.', 'lumo'],
  ['de', 'Lumo verkauft. Der Verlust erreichte 900 Millionen Euro.', 'lumo'],
  ['pt', 'Lumo vende. O lucro subiu para 900 milhões de reais.', 'lumo'],
  // Somebody else is named, others have such a figure, too, or it is the first sentence.
  ['en', 'Lumo sells lamps. Revenue in Norland rose to $900 million.', '-'],
  ['en', 'Lumo sells lamps. Donations rose to $900 million.', '-'],
  ['en', 'Revenue rose to $900 million. Lumo sells lamps.', '-'],
])('%s: %s: %s', (lang, text, subjects) => {
  expect(subjectsOf(text, lang)).toBe(subjects);
});

test('of two companies that matter alike, neither', () => {
  expect(subjectsOf('Lumo sells lamps. Revenue rose to $900 million.', 'en', 0.4)).toBe('-');
});
