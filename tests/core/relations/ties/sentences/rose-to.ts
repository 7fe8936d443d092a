import type { RuleSentences } from './rule-sentences.ts';

export const roseTo: RuleSentences = {
  examples: {
    en: ['Membership rose 12% to 3.4 million.', 'Shares fell 3% to $45.'],
    es: ['Las ventas subieron un 12 % hasta 3,4 millones.'],
    fr: ['Les ventes ont augmenté de 12 % à 3,4 millions d’euros.'],
    de: ['Der Umsatz stieg um 12 Prozent auf 3,4 Millionen Euro.'],
    pt: ['As vendas subiram 12% para 3,4 milhões.'],
  },
  silences: {
    en: [
      'Sales rose 12% to 560 from 500.',
      'Some 12% to 15 people came.',
      'Profit rose 5% to $20 million in constant currency.',
    ],
    es: ['Las ventas subieron un 12 % a 560, frente a 500.'],
    fr: ['Les ventes ont augmenté de 12 % à 560, contre 500.'],
    de: ['Der Umsatz stieg real um 12 Prozent auf 3,4 Millionen Euro.'],
    pt: ['As vendas subiram 12% em termos reais para 3,4 milhões.'],
  },
};
