import type { RuleSentences } from './rule-sentences.ts';

export const fromTo: RuleSentences = {
  examples: {
    en: [
      'Revenue rose from 200 million euros to 400 million euros, an increase of 50 %.',
      'The bicycle costs $360, down from $450, a discount of 20%.',
      'Output rose 8% to 54,000 tonnes, from 50,000 a year before.',
      'Passenger numbers climbed 25% to 50,000, compared with 40,000 in 2023.',
      'Her lead shrank from 14 points in June to 5.',
      'The toll is 560, up from 500, an increase of 60.',
    ],
    es: [
      'Los ingresos subieron de 200 millones de euros a 400 millones de euros, un aumento del 50 %.',
      'La bicicleta cuesta 360 euros, frente a los 450 de antes, una rebaja del 20 %.',
      'Las ventas cayeron un 25 %, de 400 a 300.',
    ],
    fr: [
      'Le chiffre d’affaires est passé de 200 millions d’euros à 400 millions d’euros, soit une hausse de 50 %.',
      'La production a augmenté de 8 % à 54 000 tonnes, contre 50 000 un an plus tôt.',
      'Les ventes ont reculé de 25 %, de 400 à 300.',
    ],
    de: [
      'Der Umsatz stieg von 200 Millionen Euro auf 400 Millionen Euro, ein Plus von 50 Prozent.',
      'Die Zahl der Unfälle sank von 2.800 auf 2.400, ein Rückgang um 14 Prozent.',
      'Der Preis stieg von 200 auf 300 Euro und damit um 50 Prozent.',
      'Der Preis ist von 200 auf 300 Euro (+50 Prozent) gestiegen.',
      'Der Umsatz stieg um 12 Prozent von 500 auf 560 Millionen Euro.',
    ],
    pt: [
      'A receita subiu de 200 milhões de euros para 400 milhões de euros, um aumento de 50%.',
      'As vendas caíram 25%, de 400 para 300.',
      'A produção passou de 50.000 para 54.000 toneladas, alta de 8%.',
    ],
  },
  silences: {
    en: [
      'Prices range from $200 to $300 and have doubled.',
      'Children aged from 5 to 10 are up 12%.',
      'Support rose 5 points to 45%, from 20% of women.',
      'Costs fell 20%, to $80 million from a peak of $200 million.',
      'Tickets cost from 20 to 40 dollars, 12% less than last year.',
    ],
    es: ['Los precios oscilan entre 200 y 300 euros y han subido.'],
    fr: ['Les prix varient de 200 à 300 euros.'],
    de: ['Die Preise reichen von 200 bis 300 Euro.'],
    pt: ['Os preços variam de 200 a 300 euros.'],
  },
};
