import type { RuleSentences } from './rule-sentences.ts';

export const shareWithBase: RuleSentences = {
  examples: {
    en: ['About 40% of the 6,500 nurses stayed at home.', 'Some 12% of 3,400 pupils were ill.'],
    es: ['El 40 % de las 6.500 enfermeras se quedó en casa.'],
    fr: ['Quelque 40 % des 6 500 infirmières sont restées chez elles.'],
    de: ['Etwa 40 Prozent der 6.500 Pflegekräfte blieben zu Hause.'],
    pt: ['Cerca de 40% das 6.500 enfermeiras ficaram em casa.'],
  },
  silences: {
    en: ['Prices rose 5% from 100 to 105 euros.', 'Some 40% of nurses in 65 clinics stayed at home.'],
    es: ['Los precios subieron un 5 % de 100 a 105 euros.'],
    fr: ['Les prix ont augmenté de 5 %, de 100 à 105 euros.'],
    de: ['Der Preis stieg um 5 Prozent von 100 auf 105 Euro.'],
    pt: ['Os preços subiram 5% de 100 para 105 euros.'],
  },
};
