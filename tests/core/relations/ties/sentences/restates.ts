import type { RuleSentences } from './rule-sentences.ts';

export const restates: RuleSentences = {
  examples: {
    en: ['The path is 10 miles (about 16 km) long.', 'It costs $2 million a day, or $730 million a year.'],
    es: [
      'El camino mide 10 millas (unos 16 kilómetros).',
      'Cuesta 2 millones de euros al día, o 730 millones de euros al año.',
    ],
    fr: [
      'Le sentier fait 10 milles (environ 16 kilomètres).',
      'Il coûte 2 millions d’euros par jour, soit 730 millions d’euros par an.',
    ],
    de: [
      'Die Strecke ist 10 Meilen (rund 16 Kilometer) lang.',
      'Das kostet 2 Millionen Euro pro Tag, also 730 Millionen Euro pro Jahr.',
    ],
    pt: [
      'A trilha tem 500 hectares (1.235 acres).',
      'Custa 2 milhões de euros por dia, ou 730 milhões de euros por ano.',
    ],
  },
  silences: {
    en: [
      'The path is 10 miles (25 km from the coast) long.',
      'The world warmed by 1.5C (2.7F).',
      'It carries 10 tons (200 people).',
    ],
    es: ['El muro mide 10 metros (3 kilómetros de largo).'],
    fr: ['Le mur fait 10 mètres (3 kilomètres de long).'],
    de: ['Die Mauer misst 10 Meter (3 Kilometer vom Ort entfernt).'],
    pt: ['O muro tem 10 metros (3 quilômetros de extensão).'],
  },
};
