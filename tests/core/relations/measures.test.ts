import { expect, test } from 'vitest';
import { findFigures } from '../../../utils/core/figures/find-figures.ts';
import { readDoc } from '../../../utils/core/lang/read-doc.ts';
import { relateFigures } from '../../../utils/core/relations/relate-figures.ts';
import { mentionsIn } from '../../helpers/build-reading.ts';

const NAMES = { 'Omar Teal': 'person:teal', Norland: 'place:norland' } as const;

/** What each figure of the text measures once its sentence is read, `-` for nothing. */
function measuresOf(text: string, lang: string): string {
  const doc = readDoc(text, lang);
  const reading = { mentions: mentionsIn(text, NAMES), entities: [], dates: [], attributions: [] };
  return relateFigures(doc, findFigures(doc), reading)
    .map(({ measure }) => measure ?? '-')
    .join(' ');
}

test.each<[lang: string, text: string, measures: string]>([
  // A percentage that is of nothing is no share.
  ['en', 'A third of the shops and 40% of the bars are shut.', 'share share'],
  ['es', 'El negocio de los barriles subió un 22 por ciento.', '-'],
  ['fr', 'Le nombre de lampes a baissé de 12 %.', '-'],
  ['de', 'Die Zahl der Lampen sank um 12 Prozent.', '-'],
  ['pt', 'O número de lojas caiu 12 por cento.', '-'],
  // What is told as a part of what is produced keeps its measure.
  ['en', 'Norland has a public debt of $900 billion, or 40% of GDP.', 'public-debt public-debt'],
  // Degrees where heat is spoken of.
  ['en', 'Temperatures rose to 40 degrees.', 'temperature'],
  ['es', 'El termómetro alcanzó los 40 grados.', 'temperature'],
  ['fr', 'La chaleur a atteint 40 degrés.', 'temperature'],
  ['pt', 'O termômetro marcou 40 graus.', 'temperature'],
  ['en', 'The wheel turned 40 degrees.', '-'],
  // Years of somebody's age, and years of something.
  ['pt', 'Omar Teal cantou com 13 anos.', 'age'],
  ['pt', 'Omar Teal estudou quando tinha apenas 19 anos.', 'age'],
  ['fr', 'Omar Teal (44 ans) chante.', 'age'],
  ['es', 'Omar Teal firmó un contrato de 4 años.', 'duration'],
  ['pt', 'Omar Teal ganhou com 13 anos de atraso.', 'duration'],
  // Sizes by their unit and place.
  ['en', 'It hit the 30-metre ship.', 'length'],
  ['en', 'The box measures 62 cm.', 'length'],
  ['en', 'He was 30 metres ahead.', '-'],
  // What those asked think; a price on a line of its own; a barrel's price.
  ['en', '51 percent say that he should go.', 'poll-share'],
  ['de', '51 Prozent glauben das nicht.', 'poll-share'],
  ['de', 'Lampe Orla: 15,99 Euro', 'price'],
  ['de', 'Lampe Orla: 15 Euro', '-'],
  ['es', 'El crudo cerró en 18,78 dólares por barril, su cotización más baja.', 'price'],
])('%s: %s: %s', (lang, text, measures) => {
  expect(measuresOf(text, lang)).toBe(measures);
});
