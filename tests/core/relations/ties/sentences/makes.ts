import type { RuleSentences } from './rule-sentences.ts';

export const makes: RuleSentences = {
  examples: {
    en: [
      'In May we took on 80 drivers. From July 1 we will add a further 40, and that makes 120.',
      'Ten were hurt on Monday. On Tuesday there were 15, which makes 25.',
    ],
    es: ['El lunes hubo 10 heridos. El martes hubo 15, lo que hace 25.'],
    fr: ['Lundi il y a eu 10 blessés. Mardi il y en a eu 15, ce qui fait 25.'],
    de: ['Am Montag kamen 10 Gäste. Am Dienstag kamen 15, das macht 25.'],
    pt: ['Na segunda houve 10 feridos. Na terça houve 15, o que dá 25.'],
  },
  silences: {
    en: [
      'Ten were hurt on Monday. On Tuesday 15 more were, which makes 30.',
      'Of 30 stalls, 12 sold food and 9 sold books.',
    ],
    es: ['El lunes hubo 10 heridos. El martes hubo 15, lo que hace 30.'],
    fr: ['Lundi il y a eu 10 blessés. Mardi il y en a eu 15, ce qui fait 30.'],
    de: ['Am Montag kamen 10 Gäste. Am Dienstag kamen 15, das macht 30.'],
    pt: ['Na segunda houve 10 feridos. Na terça houve 15, o que dá 30.'],
  },
};
