import type { RuleSentences } from './rule-sentences.ts';

export const partOfThem: RuleSentences = {
  examples: {
    en: [
      'Some 17,000 refugees found work, of whom 3,700 work part-time.',
      'It flew 900 patients, 210 of them children.',
    ],
    es: ['Unos 17.000 refugiados encontraron trabajo, de los cuales 3.700 a tiempo parcial.'],
    fr: ['Quelque 17 000 réfugiés ont trouvé un emploi, dont 3 700 à temps partiel.'],
    de: [
      'Rund 17.000 Geflüchtete haben Arbeit, davon sind 3.700 in Teilzeit.',
      'Es kamen 900 Gäste, darunter 210 Kinder.',
    ],
    pt: ['Cerca de 17.000 refugiados acharam trabalho, dos quais 3.700 em meio período.'],
  },
  silences: {
    en: [
      'It flew 900 patients, and 210 children waited.',
      'It flew 900 patients, of whom 12% were children.',
      'It ran for 900 days, of which 210 were dry.',
    ],
    es: ['Llevó a 900 pacientes y 210 niños esperaron.'],
    fr: ['Il a transporté 900 patients, et 210 enfants ont attendu.'],
    de: ['Es kamen 900 Gäste, und 210 Kinder warteten.'],
    pt: ['Levou 900 pacientes, e 210 crianças esperaram.'],
  },
};
