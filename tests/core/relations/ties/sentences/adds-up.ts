import type { RuleSentences } from './rule-sentences.ts';

export const addsUp: RuleSentences = {
  examples: {
    en: [
      'There were 12 men, 7 women and 3 children, 22 in all.',
      'They spent $4 million on roads and $3 million on schools, a total of $7 million.',
      'The club has 22 players in all: 12 men, 7 women and 3 children.',
    ],
    es: ['Había 12 hombres y 7 mujeres, un total de 19.', 'Había 12 hombres y 7 mujeres, 19 en total.'],
    fr: ['Il y avait 12 hommes et 7 femmes, soit un total de 19.', 'Il y avait 12 hommes et 7 femmes, 19 au total.'],
    de: ['Es waren 12 Männer und 7 Frauen, insgesamt 19.', 'Es waren 12 Männer und 7 Frauen, zusammen 19.'],
    pt: ['Havia 12 homens e 7 mulheres, um total de 19.', 'Havia 12 homens e 7 mulheres, 19 ao todo.'],
  },
  silences: {
    en: [
      'The choir has 60 singers and 12 boxes, 72 letters in all.',
      'There were 40 people, including 12 men and 7 women.',
      'There were 12 men and 7 women. In all, 40 came.',
      'There were 12 men and 7 women, up from 40 last year.',
    ],
    es: ['Había 12 hombres y 7 mujeres. En total vinieron 40.'],
    fr: ['Il y avait 12 hommes et 7 femmes. Au total, 40 sont venus.'],
    de: ['Es waren 12 Männer und 7 Frauen. Insgesamt kamen 40.'],
    pt: ['Havia 12 homens e 7 mulheres. Ao todo vieram 40.'],
  },
};
