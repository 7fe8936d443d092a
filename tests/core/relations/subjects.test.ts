import { expect, test } from 'vitest';
import { findFigures } from '../../../utils/core/figures/find-figures.ts';
import { readDoc } from '../../../utils/core/lang/read-doc.ts';
import { relateFigures } from '../../../utils/core/relations/relate-figures.ts';
import { mentionsIn } from '../../helpers/build-reading.ts';

const NAMES = {
  Ravenhill: 'facility:ravenhill',
  Norland: 'place:norland',
  Dunmoor: 'place:dunmoor',
  'Coast Radio': 'organisation:radio',
  Lumo: 'organisation:lumo',
  'Omar Teal': 'person:teal',
  'Joan Pell': 'person:pell',
  'Mara Finch': 'person:finch',
} as const;

/** What each figure of the text is about, `-` for nothing. */
function subjectsOf(text: string, lang: string): string {
  const doc = readDoc(text, lang);
  const reading = { mentions: mentionsIn(text, NAMES), entities: [], dates: [], attributions: [] };
  const related = relateFigures(doc, findFigures(doc), reading);
  return related.map(({ subject }) => subject ?? '-').join(' ');
}

test.each<[lang: string, text: string, subjects: string]>([
  // Ages.
  ['en', 'The paper named 24-year-old Omar Teal as the driver.', 'teal'],
  ['en', 'They were met by Joan Pell, the 33-year-old head of the clinic.', 'pell'],
  ['en', 'The 33-year-old head of the clinic, Joan Pell, met them.', 'pell'],
  ['en', 'Omar Teal, 24, Joan Pell, 33, and Mara Finch, 41, were seen.', 'teal pell finch'],
  ['en', 'Joan Pell is 33 years old.', 'pell'],
  ['en', 'Joan Pell plays like a 30-year-old veteran, her coach said.', '-'],
  ['en', 'He walks like a 90-year-old man, said his sister, Mara Finch.', '-'],
  ['es', 'Omar Teal, de 24 años, conducía.', 'teal'],
  ['es', 'Joan Pell tiene 33 años.', 'pell'],
  ['fr', 'Omar Teal, 24 ans, conduisait.', 'teal'],
  ['fr', 'Joan Pell, âgée de 33 ans, conduisait.', 'pell'],
  ['de', 'Der 24-jährige Omar Teal fuhr.', 'teal'],
  ['de', 'Joan Pell ist 33 Jahre alt.', 'pell'],
  ['pt', 'Omar Teal, de 24 anos, dirigia.', 'teal'],
  ['pt', 'Joan Pell tem 33 anos.', 'pell'],
  ['es', 'Joan Pell, maestra de 33 años, votó.', 'pell'],
  ['es', 'Joan Pell, madre de un niño de 4 años, votó.', '-'],
  ['pt', 'Joan Pell, professora de 33 anos, votou.', 'pell'],
  // Whose it is that stands in front of it.
  ['en', 'Coast Radio - Rangers counted nests, on one of Norland’s 400 islands.', 'norland'],
  ['en', 'Lumo is old. Its 40 shops are shut.', 'lumo'],
  // The clause's own subject.
  ['en', 'Lumo employs 140 people.', 'lumo'],
  ['en', 'In the south, Lumo has 140 shops.', 'lumo'],
  ['en', 'Lumo, a maker of lamps, has 140 shops.', 'lumo'],
  ['en', 'Joan Pell scored 12 goals.', 'pell'],
  ['en', 'Lumo was sold. It employs 140 people.', 'lumo'],
  ['en', 'Norland has 40 lakes, while Lumo has 12 shops.', 'norland lumo'],
  ['es', 'Lumo emplea a 140 personas.', 'lumo'],
  ['es', 'Lumo fue vendida. Emplea a 140 personas.', 'lumo'],
  ['es', 'Norland tiene 40 lagos, mientras que Lumo tiene 12 tiendas.', 'norland lumo'],
  ['fr', 'Lumo emploie 140 personnes.', 'lumo'],
  ['fr', 'Lumo est vendue. Elle emploie 140 personnes.', 'lumo'],
  ['de', 'Lumo beschäftigt 140 Menschen.', 'lumo'],
  ['de', 'Norland hat 40 Seen, während Lumo schläft.', 'norland'],
  ['pt', 'Lumo emprega 140 pessoas.', 'lumo'],
  ['pt', 'Lumo foi vendida. Emprega 140 pessoas.', 'lumo'],
  // Nothing is sure.
  ['en', 'Lumo was sold. Its batteries have 40 cells.', '-'],
  ['es', 'Lumo fue vendida. Su coalición ganó 12 plazas.', '-'],
  ['fr', 'Lumo est vendue. Il reste 12 étapes.', '-'],
  ['de', 'Lumo ist verkauft. Es gibt 12 Läden.', '-'],
  ['en', 'Lumo has 33 trucks to help 900 people.', 'lumo -'],
  ['en', 'Lumo and Coast Radio have 140 shops.', '-'],
  ['en', 'Lumo offers the lamp for $60.', '-'],
  ['en', 'Dunmoor police have 40 cars in the hall of the union.', '-'],
  ['en', 'Lumo said that 40 cars burned.', '-'],
  ['en', 'Coast Radio - Rangers counted 40 nests.', '-'],
  ['es', 'Lumo ofrece la lámpara por 60 dólares.', '-'],
  ['fr', 'Lumo propose la lampe pour 60 euros.', '-'],
  ['de', 'Lumo bietet die Lampe für 60 Euro an.', '-'],
  ['pt', 'Lumo oferece a lâmpada por 60 reais.', '-'],
  ['it', 'Lumo ha 140 negozi.', '-'],
])('%s: %s: %s', (lang, text, subjects) => {
  expect(subjectsOf(text, lang)).toBe(subjects);
});
