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
  // Where it is counted, where nobody acts.
  ['en', 'In Norland, for example, about 48 percent of the lamps are lit.', 'norland'],
  ['en', 'About 900 lamps are thrown away in Norland every year.', 'norland'],
  ['en', 'The firm said in Norland 900 lamps were lit.', '-'],
  ['en', 'Twelve people from Norland were met in Norland shops.', '-'],
  ['en', 'In Norland, Lumo has 140 lamps.', 'lumo'],
  ['es', 'En Norland hay 40 lámparas.', 'norland'],
  ['fr', 'En Norland, environ 400 lampes sont neuves.', 'norland'],
  ['de', 'Derzeit sind in Norland rund 62.000 Lampen kaputt.', 'norland'],
  ['de', 'Der Konzern zählt in Norland rund 4000 Lampen.', '-'],
  ['pt', 'Em Norland, cerca de 40% das lojas fecharam.', 'norland'],
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
  // A name that only tells where another one is, brackets between them or not.
  ['en', 'Ravenhill in Norland has a capacity of 140 inmates.', 'ravenhill'],
  ['en', 'Ravenhill (RH) in Norland has a capacity of 140 inmates.', 'ravenhill'],
  ['en', 'The population of Norland is 4 million.', 'norland'],
  ['es', 'Ravenhill (RH), en Norland, tiene capacidad para 140 reclusos.', 'ravenhill'],
  ['fr', 'Ravenhill (RH), en Norland, a une capacité de 140 détenus.', 'ravenhill'],
  ['de', 'Ravenhill in Norland hat eine Kapazität von 140 Häftlingen.', 'ravenhill'],
  ['pt', 'Ravenhill (RH), em Norland, tem capacidade para 140 presos.', 'ravenhill'],
  // Of several verbs the nearest, whose subject may stand before another.
  ['en', 'Lumo delivered 140 lamps.', 'lumo'],
  ['en', 'Lumo shut two wings and sold 140 lamps.', 'lumo lumo'],
  ['en', 'Lumo plans to invest $140 million.', 'lumo'],
  ['en', 'Lumo shut, losing 140 jobs.', 'lumo'],
  ['en', 'Lumo has reportedly also sold 140 lamps.', 'lumo'],
  ['en', 'Lumo announced 140 new jobs.', 'lumo'],
  ['en', 'The court ordered Lumo to pay $140 million.', 'lumo'],
  ['en', 'The money went to Lumo, which has 140 shops.', 'lumo'],
  ['en', 'Lumo, with just 140 shops, is small.', 'lumo'],
  ['en', 'In addition to its order of 30 Lumo lamps, Coast Radio was sold. It has 140 masts.', '- radio'],
  ['en', 'Joan Pell served 12 years.', 'pell'],
  ['es', 'Lumo vendió dos salas y gastó 140 millones.', 'lumo lumo'],
  ['es', 'En mayo Lumo también vendió 140 lámparas.', 'lumo'],
  ['es', 'Lumo, con 140 tiendas, es pequeña.', 'lumo'],
  ['fr', 'Lumo a supprimé 140 emplois.', 'lumo'],
  ['fr', 'Lumo, avec 140 magasins, est petite.', 'lumo'],
  ['de', 'Im Mai verkaufte Lumo mehr als 140 Lampen.', 'lumo'],
  ['de', 'In Norland hat Lumo mehr als 140 Läden.', 'lumo'],
  ['de', 'Sie sagen, dass Lumo mehr als 140 Läden hat.', 'lumo'],
  ['de', 'Lumo, mit 140 Läden, ist klein.', 'lumo'],
  ['pt', 'Lumo vendeu duas salas e gastou 140 milhões.', 'lumo lumo'],
  ['pt', 'Lumo, com 140 lojas, é pequena.', 'lumo'],
  ['en', 'Partly moved by Norland, Lumo has 140 shops.', 'lumo'],
  ['de', 'Lumo ist alt. Sie unterhält 140 Läden.', '-'],
  // The noun of its measure between.
  ['en', 'Norland’s population rose to 5 million.', 'norland'],
  ['en', 'The population of Norland is 5 million.', 'norland'],
  ['en', 'Norland waits. Its population is 5 million.', 'norland'],
  // A verb that is left out; what it is taken of.
  ['en', 'Norland sold 140 lamps and Lumo about 12.', 'norland lumo'],
  ['en', 'A third of Norland’s people left.', 'norland'],
  ['en', 'It hit 30 per cent of all Norland.', 'norland'],
  ['de', 'Das traf 30 Prozent von Norland.', 'norland'],
  ['fr', 'Cela touche 30 % de Norland.', 'norland'],
  // Nothing is sure.
  ['en', 'Coast Radio reported 140 people were hurt.', '-'],
  ['en', 'Joan Pell’s lawyer has 12 children.', '-'],
  ['en', 'The mayor of Norland has 12 dogs.', '-'],
  ['en', 'Lumo, Coast Radio have 140 shops.', '-'],
  ['en', 'Lumo was shut after two days.', '-'],
  ['de', 'Lumo wurde nach zwei Tagen geschlossen.', '-'],
  ['es', 'Lumo cerró a 70 kilómetros de ahí.', '-'],
  ['fr', 'Lumo a fermé à 70 kilomètres de là.', '-'],
  ['pt', 'Lumo fechou a 70 quilômetros dali.', '-'],
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
