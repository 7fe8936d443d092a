import type { RuleSentences } from './rule-sentences.ts';

export const sharesOfAll: RuleSentences = {
  examples: {
    en: ['Tin makes up 70% of the ore, zinc 20% and lead 10%.', 'Orla has 91.5% of users, Kite 6.1% and Fern 2.4%.'],
    es: ['El estaño supone el 70 % del mineral, el zinc el 20 % y el plomo el 10 %.'],
    fr: ['L’étain représente 70 % du minerai, le zinc 20 % et le plomb 10 %.'],
    de: ['Zinn macht 70 Prozent des Erzes aus, Zink 20 Prozent und Blei 10 Prozent.'],
    pt: ['O estanho representa 70% do minério, o zinco 20% e o chumbo 10%.'],
  },
  silences: {
    en: ['Tin makes up 70% of the ore and zinc 20%.', 'Sales rose 70% in May, 20% in June and 10% in July.'],
    es: ['El estaño supone el 70 % del mineral y el zinc el 20 %.'],
    fr: ['L’étain représente 70 % du minerai et le zinc 20 %.'],
    de: ['Zinn macht 70 Prozent des Erzes aus und Zink 20 Prozent.'],
    pt: ['O estanho representa 70% do minério e o zinco 20%.'],
  },
};
