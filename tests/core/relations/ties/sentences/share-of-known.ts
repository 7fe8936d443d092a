import type { RuleSentences } from './rule-sentences.ts';

export const shareOfKnown: RuleSentences = {
  examples: {
    en: ['The jail has a capacity of 1,200 inmates. It held 400 inmates, about one-third of its capacity.'],
    es: ['La cárcel tiene una capacidad de 1.200 presos. Albergaba 400 presos, un tercio de su capacidad.'],
    fr: ['La prison a une capacité de 1 200 détenus. Elle hébergeait 400 détenus, un tiers de sa capacité.'],
    de: [
      'Das Gefängnis hat eine Kapazität von 1.200 Häftlingen. Es beherbergte 400 Häftlinge, ein Drittel seiner Kapazität.',
    ],
    pt: ['A prisão tem capacidade para 1.200 presos. Abrigava 400 presos, um terço de sua capacidade.'],
  },
  silences: {
    en: ['The jail has a capacity of 1,200 inmates. It held 400 inmates, and about one-third of its guards left.'],
    es: ['La cárcel tiene una capacidad de 1.200 presos. Albergaba 400 presos y un tercio de sus guardias se fue.'],
    fr: ['La prison a une capacité de 1 200 détenus. Un tiers de ses gardiens est parti.'],
    de: ['Das Gefängnis hat eine Kapazität von 1.200 Häftlingen. Ein Drittel der Wärter ging.'],
    pt: ['A prisão tem capacidade para 1.200 presos. Um terço dos guardas saiu.'],
  },
};
