import type { RuleSentences } from './rule-sentences.ts';

export const gap: RuleSentences = {
  examples: {
    en: ['Some 94% of women vote, compared with 83% of men.', 'A poll has Ruth Alder ahead by 39% to 32%.'],
    es: ['El 94 % de las mujeres vota, frente al 83 % de los hombres.'],
    fr: ['Chez les femmes, 94 % votent, contre 83 % des hommes.'],
    de: ['Von den Frauen wählen 94 Prozent, gegenüber 83 Prozent der Männer.'],
    pt: ['Votam 94% das mulheres, ante 83% dos homens.'],
  },
  silences: {
    en: [
      'Rates range from 5% to 9%.',
      'The rate fell from 9% to 5%.',
      'Some 94% of women vote and 83% of men have a car.',
      'She leads by 7 points, 39% to 32%.',
    ],
    es: ['El tipo bajó del 9 % al 5 %, frente al 4 % de 2020.'],
    fr: ['Le taux est passé de 9 % à 5 %.'],
    de: ['Der Satz fiel von 9 auf 5 Prozent.'],
    pt: ['A taxa caiu de 9% para 5%.'],
  },
};
