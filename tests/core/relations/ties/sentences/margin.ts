import type { RuleSentences } from './rule-sentences.ts';

export const margin: RuleSentences = {
  examples: {
    en: ['Ruth Alder beat Tom Brook by 534,000 votes to 500,000, a margin of 34,000 votes.'],
    es: ['Ganó por 534.000 votos frente a 500.000, una diferencia de 34.000 votos.'],
    fr: ['Elle l’a emporté par 534 000 voix contre 500 000, une avance de 34 000 voix.'],
    de: ['Sie gewann mit 534.000 Stimmen gegen 500.000, ein Vorsprung von 34.000 Stimmen.'],
    pt: ['Venceu por 534.000 votos contra 500.000, uma diferença de 34.000 votos.'],
  },
  silences: {
    en: [
      'She leads by 4 points, 48% to 40% of men being undecided.',
      'The margin of 34 metres lay between 500 and 600 trees.',
      'He beat her by 400 votes in a first round, 5,000 to 4,900.',
    ],
    es: ['Ganó por 34.000 votos en una ciudad de 500.000 personas.'],
    fr: ['Elle a gagné avec 34 000 voix dans une ville de 500 000 habitants.'],
    de: ['Sie gewann mit 34.000 Stimmen in einer Stadt mit 500.000 Menschen.'],
    pt: ['Venceu por 34.000 votos numa cidade de 500.000 pessoas.'],
  },
};
