import type { RuleSentences } from './rule-sentences.ts';

export const rateOf: RuleSentences = {
  examples: {
    en: [
      'There were 1,200 deaths among 3 million people, or 40 per 100,000.',
      'Norland recorded 1,200 homicides in 2023, a rate of 24 per 100,000 people.',
    ],
    es: ['Hubo 1.200 homicidios en 2023, una tasa de 24 por cada 100.000 habitantes.'],
    fr: ['Il y a eu 1 200 homicides en 2023, soit 24 pour 100 000 habitants.'],
    de: ['Es gab 2023 1.200 Morde, 24 je 100.000 Einwohner.'],
    pt: ['Houve 1.200 homicídios em 2023, uma taxa de 24 por 100.000 habitantes.'],
  },
  silences: {
    en: [
      'There were 1,200 deaths among 3 million people in 12 towns, or 90 per 100,000.',
      'Norland recorded 1,200 homicides in 2023; its rate of suicide is 2 per 100,000 people.',
    ],
    es: ['Hubo 1.200 homicidios y 900 robos, una tasa de 2 por cada 100.000 habitantes.'],
    fr: ['Il y a eu 1 200 homicides et 900 vols, soit 2 pour 100 000 habitants.'],
    de: ['Es gab 1.200 Morde und 900 Diebstähle, 2 je 100.000 Einwohner.'],
    pt: ['Houve 1.200 homicídios e 900 roubos, uma taxa de 2 por 100.000 habitantes.'],
  },
};
