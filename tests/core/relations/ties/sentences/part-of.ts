import type { RuleSentences } from './rule-sentences.ts';

export const partOf: RuleSentences = {
  examples: {
    en: [
      'The union holds 31 of the 47 seats on the board.',
      'The club has sold 45 of its 60 boats.',
      'The bloc holds 192 of the small legislature’s 300 seats.',
    ],
    es: ['El sindicato ocupa 31 de los 47 escaños del consejo.'],
    fr: ['Le syndicat détient 31 des 47 sièges du conseil.'],
    de: ['Die Gewerkschaft hält 31 der 47 Sitze im Rat.'],
    pt: ['O sindicato ocupa 31 dos 47 assentos do conselho.'],
  },
  silences: {
    en: [
      'The airline buys 30 of Orla’s 787-9 jets.',
      'The union holds 31 boats, and the board has 47 seats.',
      'He won eight of the last 12 games.',
      'He spent 31 of the 47 days at sea.',
    ],
    es: ['El precio subió de 31 a 47 euros.', 'Pagó 31 de 47 euros.'],
    fr: ['Elle a 31 bateaux et le conseil 47 sièges.'],
    de: ['Der Preis stieg von 31 auf 47 Euro.'],
    pt: ['O preço subiu de 31 para 47 euros.'],
  },
};
