import type { RuleSentences } from './rule-sentences.ts';

export const times: RuleSentences = {
  examples: {
    en: ['Sales more than doubled, from 200 million to 430 million.', 'Sales tripled from 200 million to 430 million.'],
    es: ['Las ventas se duplicaron de 200 a 400 millones.'],
    fr: ['Les ventes ont doublé, passant de 200 à 400 millions d’euros.'],
    de: ['Der Umsatz verdoppelte sich von 200 auf 400 Millionen Euro.'],
    pt: ['As vendas dobraram de 200 para 400 milhões.'],
  },
  silences: {
    en: [
      'Sales doubled, while prices went from $2 to $3.',
      'Sales doubled after the price was cut from $5 to $4.',
      'Sales could double from 200 to 300.',
    ],
    es: ['Las ventas se duplicaron y los precios subieron de 2 a 3 euros.'],
    fr: ['Les ventes ont doublé et les prix sont passés de 2 à 3 euros.'],
    de: ['Der Umsatz verdoppelte sich, die Preise stiegen von 2 auf 3 Euro.'],
    pt: ['As vendas dobraram e os preços subiram de 2 para 3 euros.'],
  },
};
