import { describe, expect, test } from 'vitest';
import { readPerspectives } from '../../helpers/read-perspectives.ts';

/** Nothing in the text is put beside anything. */
function none(lang: string, texts: readonly string[]): void {
  test.each(texts)(`${lang}: %s`, (text) => {
    expect(readPerspectives(text, lang)).toEqual([]);
  });
}

describe('harm to people', () => {
  none('en', [
    'The earthquake killed 2,300 people in Norland.',
    'Some 12,000 people were killed in Norland in 2023.',
    'Norland counted 1,900 suicides in 2023.',
    'In Norland, 60,000 children were abused in 2023.',
    'The war has left 80,000 people wounded in Norland.',
    'Norland paid €40 million to the families of the victims.',
    'Some 250,000 people are missing in Norland.',
    'Norland recorded 5,000 rapes in 2023.',
    'Half a million people starved in Norland in 2022.',
    'About 3,000 migrants drowned off Norland in 2023.',
    'Murders in Norland rose to 4,000 in 2023.',
  ]);
  none('es', [
    'El terremoto dejó 2.300 muertos en Norland.',
    'Unas 12.000 personas fueron asesinadas en Norland en 2023.',
  ]);
  none('fr', ['Le séisme a fait 2 300 morts en Norland.', 'Quelque 80 000 personnes ont été blessées en Norland.']);
  none('de', ['Bei dem Beben starben 2.300 Menschen in Norland.', 'In Norland gab es 2023 rund 5.000 Todesopfer.']);
  none('pt', ['O terremoto matou 2.300 pessoas em Norland.', 'Cerca de 80 mil pessoas ficaram feridas em Norland.']);
});

describe('whose figure it is would be a guess', () => {
  none('en', [
    'Some 60,000 Sudrians live in Norland.',
    'Norland took in 60,000 refugees from Sudria.',
    'Halden Motors of Norland employs 60,000 people in Elsewhereland.',
    'About 60,000 people marched through the capital.',
    'The company lost $1.5 billion in 2024.',
  ]);
});
