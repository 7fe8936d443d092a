import type { RuleSentences } from './rule-sentences.ts';

export const repriced: RuleSentences = {
  examples: {
    en: [
      'It cost $2 million in 1980, or $7.8 million in today’s money.',
      'In 1960 she earned $10,000, equivalent to $105,000 today.',
      'It cost $2 million in 1980 (about $6.5 million in 2020 dollars).',
    ],
    es: ['Costó 2 millones de dólares en 1980, 7,8 millones de dólares ajustados por la inflación.'],
    fr: ['Il a coûté 2 millions de dollars en 1980, soit 7,8 millions de dollars d’aujourd’hui.'],
    de: ['Es kostete 1980 2 Millionen Dollar, 7,8 Millionen Dollar in heutiger Kaufkraft.'],
    pt: ['Custou 2 milhões de dólares em 1980, ou 7,8 milhões de dólares em valores de hoje.'],
  },
  silences: {
    en: [
      'It cost $2 million in 1980 and sold for $20 million.',
      'It cost $2 million in 1980. A new one is $20 million in today’s money.',
    ],
    es: ['Costó 2 millones de dólares en 1980 y se vendió por 20 millones de dólares.'],
    fr: ['Il a coûté 2 millions de dollars en 1980 et s’est vendu 20 millions de dollars.'],
    de: ['Es kostete 2 Millionen Dollar und brachte 20 Millionen Dollar.'],
    pt: ['Custou 2 milhões de dólares em 1980 e foi vendido por 20 milhões de dólares.'],
  },
};
