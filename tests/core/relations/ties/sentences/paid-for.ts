import type { RuleSentences } from './rule-sentences.ts';

export const paidFor: RuleSentences = {
  examples: {
    en: ['The city spent $4.2 million on 70 buses.', 'The town paid 240,000 euros for eight boats.'],
    es: ['La ciudad gastó 4,2 millones de euros en 70 autobuses.'],
    fr: ['La ville a dépensé 4,2 millions d’euros pour 70 bus.'],
    de: ['Die Stadt zahlte 4,2 Millionen Euro für 70 Busse.'],
    pt: ['A cidade gastou 4,2 milhões de euros em 70 ônibus.'],
  },
  silences: {
    en: [
      'The city spent $4.2 million on 70 buses, and tickets cost $3.',
      'The city spent $4.2 million on 70 buses, $60,000 each.',
      'The city could spend $4.2 million on 70 buses.',
      'The city spent $4.2 million on roads and 70 buses.',
    ],
    es: ['La ciudad gastó 4,2 millones de euros en carreteras y 70 autobuses.'],
    fr: ['La ville a dépensé 4,2 millions d’euros pour 70 bus et 12 tramways.'],
    de: ['Die Stadt zahlte 4,2 Millionen Euro für Straßen und 70 Busse.'],
    pt: ['A cidade gastou 4,2 milhões de euros em 3 meses.'],
  },
};
