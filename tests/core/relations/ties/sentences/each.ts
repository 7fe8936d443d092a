import type { RuleSentences } from './rule-sentences.ts';

export const each: RuleSentences = {
  examples: {
    en: [
      'The city spent $4.2 million on 70 buses, or $60,000 each.',
      'The town paid 240,000 euros for eight boats, or 30,000 euros apiece.',
      'The 40 members raised $2,000, an average of $50.',
    ],
    es: ['La ciudad gastó 4,2 millones de euros en 70 autobuses, o 60.000 euros cada uno.'],
    fr: ['La ville a dépensé 4,2 millions d’euros pour 70 bus, soit 60 000 euros chacun.'],
    de: ['Die Stadt zahlte 4,2 Millionen Euro für 70 Busse, also 60.000 Euro pro Stück.'],
    pt: ['A cidade gastou 4,2 milhões de euros em 70 ônibus, ou 60.000 euros cada.'],
  },
  silences: {
    en: [
      'The city spent $4.2 million on 70 buses, and tickets cost $3 each.',
      'The 12 winners share $3 million, and $50,000 goes to tax.',
    ],
    es: ['La ciudad gastó 4,2 millones de euros en 70 autobuses, y el billete cuesta 3 euros.'],
    fr: ['La ville a dépensé 4,2 millions d’euros pour 70 bus, et le billet coûte 3 euros.'],
    de: ['Die Stadt zahlte 4,2 Millionen Euro für 70 Busse, und Karten kosten je 3 Euro.'],
    pt: ['A cidade gastou 4,2 milhões de euros em 70 ônibus, e o bilhete custa 3 euros.'],
  },
};
