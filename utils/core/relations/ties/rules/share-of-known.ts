import type { Tie } from '../../../model/tie.ts';
import { figuresOf, isAmount, sameMeasure, wordsOf } from '../fits.ts';
import { findAll, pattern } from '../pattern.ts';
import type { TieRule } from '../rule.ts';

/** A part and the share it is "of its capacity", whose number stands elsewhere. */
const PATTERNS = [
  'part:N w{3} ,|(|-|same same? filler{2} share:S of|the',
  'share:S of|the w{4} ,|(|-|same same? filler{2} part:N',
].map(pattern);

export const shareOfKnown: TieRule = {
  id: 'tie/share-of-known',
  reason:
    'A part and its share of a whole that is named by what it measures: the text gives the number of it elsewhere.',
  over: 'sentence',
  find: ({ items, figures }) =>
    findAll(PATTERNS, items).flatMap(({ named }): Tie[] => {
      const [part, share] = figuresOf(items, named, ['part', 'share']);
      const whole = figures[share]?.of ?? null;
      const [some, of, all] = [figures[part], figures[share], figures[whole ?? -1]];
      if (whole === null || whole === part || !isAmount(some) || !isAmount(all) || of?.change !== null) return [];
      if (!sameMeasure(some, all) || some.value > all.value * 1.5) return [];
      if (some.subject !== null && of.subject !== null && some.subject !== of.subject) return [];
      if (some.subject !== null && all.subject !== null && some.subject !== all.subject) return [];
      return [{ kind: 'share-of', rule: shareOfKnown.id, words: wordsOf(items, named), share, part, whole }];
    }),
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
