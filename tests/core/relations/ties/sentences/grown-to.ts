import type { RuleSentences } from './rule-sentences.ts';

export const grownTo: RuleSentences = {
  examples: {
    en: [
      'Membership reached 3.4 million, up 12% on last year.',
      'The firm posted sales of $462 million, a 30% increase.',
      'Output was 54,000 tonnes, up 8% from 50,000 a year before.',
    ],
    es: [
      'Las ventas fueron de 462 millones de euros, un 30 % más que en 2023.',
      'La producción fue de 54.000 toneladas, un aumento del 8 %.',
    ],
    fr: [
      'Les ventes ont atteint 462 millions d’euros, en hausse de 30 %.',
      'La production était de 54 000 tonnes, soit une baisse de 8 %.',
    ],
    de: [
      'Der Umsatz lag bei 462 Millionen Euro, 30 Prozent mehr als im Vorjahr.',
      'Die Produktion betrug 54.000 Tonnen, ein Plus von 8 Prozent.',
    ],
    pt: [
      'As vendas somaram 462 milhões de euros, alta de 30%.',
      'A produção foi de 54.000 toneladas, 8% a mais que em 2023.',
    ],
  },
  silences: {
    en: [
      'It rained 310 litres, against an average of 540, a fall of 43%.',
      'Some 66 came, down from 157 in 2023, a fall of 58%.',
      'The mine employs 900 people, 40% more than the quarry.',
      'The firm has 900 shops, and sales are up 12%.',
      'Sales were $462 million, up 30% in constant currency.',
    ],
    es: [
      'Cayeron 310 litros, frente a una media de 540, una caída del 43 %.',
      'La mina emplea a 900 personas, un 40 % más que la cantera.',
    ],
    fr: [
      'Il est tombé 310 litres, contre une moyenne de 540, soit une baisse de 43 %.',
      'La firme a 900 boutiques, et les ventes sont en hausse de 12 %.',
    ],
    de: [
      'Es fielen 310 Liter, gegenüber einem Mittel von 540, ein Rückgang um 43 Prozent.',
      'Das Bergwerk hat 900 Leute, 40 Prozent mehr als der Steinbruch.',
    ],
    pt: [
      'Caíram 310 litros, ante uma média de 540, uma queda de 43%.',
      'A mina emprega 900 pessoas, 40% mais que a pedreira.',
    ],
  },
};
