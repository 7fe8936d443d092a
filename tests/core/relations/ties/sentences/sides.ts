import type { RuleSentences } from './rule-sentences.ts';

export const sides: RuleSentences = {
  examples: {
    en: [
      'Some 47% supported the levy, with 29% opposed and 24% unsure.',
      'She was liked by 47% of members and disliked by 29%.',
    ],
    es: ['El 47 % apoya la tasa y el 29 % la rechaza.'],
    fr: ['Ils sont 47 % favorables à la taxe et 29 % y sont opposés.'],
    de: ['47 Prozent der Befragten sind dafür, 29 Prozent sind dagegen.'],
    pt: ['Entre os sócios, 47% aprovam a taxa e 29% desaprovam.'],
  },
  silences: {
    en: [
      'Turnout was 47% in the north and 29% in the south.',
      'The levy was cut by 3%, and 29% of members opposed it.',
      'Some 47% supported the levy and 29% supported the fee.',
    ],
    es: ['El 47 % apoya la tasa y el 29 % apoya la cuota.'],
    fr: ['Ils sont 47 % dans le nord et 29 % dans le sud.'],
    de: ['47 Prozent sind dafür, 29 Prozent wissen es nicht.'],
    pt: ['No norte são 47% e no sul 29%.'],
  },
};
