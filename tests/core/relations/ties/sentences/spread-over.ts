import type { RuleSentences } from './rule-sentences.ts';

export const spreadOver: RuleSentences = {
  examples: {
    en: [
      'The town has put $40 million into its harbour over the past five years.',
      'In the past five years, the town has built 900 flats.',
    ],
    es: ['La ciudad ha invertido 40 millones de euros en el puerto en los últimos cinco años.'],
    fr: ['La ville a investi 40 millions d’euros sur cinq ans.'],
    de: ['Innerhalb von fünf Jahren hat die Stadt 40 Millionen Euro in den Hafen gesteckt.'],
    pt: ['A cidade investiu 40 milhões de euros no porto nos últimos cinco anos.'],
  },
  silences: {
    en: [
      'The town put $40 million into its harbour five years ago.',
      'Over the past five years its debt has risen to $40 million.',
      'Over the past five years it spent $40 million a year.',
      'It may spend $40 million over the next five years.',
    ],
    es: ['La ciudad invirtió 40 millones de euros hace cinco años.'],
    fr: ['La ville a investi 40 millions d’euros il y a cinq ans.'],
    de: ['Vor fünf Jahren steckte die Stadt 40 Millionen Euro in den Hafen.'],
    pt: ['A cidade investiu 40 milhões de euros há cinco anos.'],
  },
};
