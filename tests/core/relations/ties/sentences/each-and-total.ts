import type { RuleSentences } from './rule-sentences.ts';

export const eachAndTotal: RuleSentences = {
  examples: {
    en: [
      'It sold 240 homes at an average of $310,000, a total of $74.4 million.',
      'The 300 workers get $2,000 each, $600,000 in all.',
      'It paid $50 a head to 4,000 guests, a total of $200,000.',
    ],
    es: ['Vendió 240 casas a un precio medio de 310.000 dólares, un total de 74,4 millones de dólares.'],
    fr: ['Les 300 ouvriers reçoivent 2 000 euros chacun, soit 600 000 euros au total.'],
    de: ['240 Häuser brachten durchschnittlich 310.000 Euro, insgesamt 74,4 Millionen Euro.'],
    pt: ['Os 300 operários recebem 2.000 euros cada um, um total de 600.000 euros.'],
  },
  silences: {
    en: [
      'It sold 240 homes at an average of $310,000 and 12 farms, a total of $90 million.',
      'It paid $50 a head to 4,000 families, a total of $900,000.',
    ],
    es: ['Vendió 240 casas a un precio medio de 310.000 euros y ganó 9 millones de euros.'],
    fr: ['Les 300 ouvriers reçoivent 2 000 euros chacun, et 12 cadres partent, soit 600 000 euros au total.'],
    de: ['240 Häuser brachten bis zu 310.000 Euro, insgesamt 7 Millionen Euro.'],
    pt: ['Os 300 operários recebem 2.000 euros cada um e ganharam 9 milhões de euros.'],
  },
};
