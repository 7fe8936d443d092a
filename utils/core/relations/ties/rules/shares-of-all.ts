import type { TieRule } from '../rule.ts';

/** Shares as written add up to the whole within what each may be rounded by. */
const ROUNDING = 0.051;

export const sharesOfAll: TieRule = {
  id: 'tie/shares-of-all',
  reason: 'Three shares or more of one sentence, and no other, that make 100 to the last place: nothing is left out.',
  over: 'sentence',
  find: ({ items, figures }) => {
    const shares = items.flatMap(({ signs, figure, span }) => (signs.has('P') ? [{ figure, span }] : []));
    const read = shares.flatMap(({ figure }) => figures[figure] ?? []);
    if (read.length < 3 || items.some(({ signs }) => signs.has('X') || signs.has('R'))) return [];
    if (read.some(({ change, bound, unit }) => change !== null || bound !== '=' || unit !== 'percentage')) return [];
    const sum = read.reduce((all, { value }) => all + (value ?? 0), 0);
    if (Math.abs(sum - 100) > ROUNDING) return [];
    const words = [shares[0]?.span[0] ?? 0, shares.at(-1)?.span[1] ?? 0] as const;
    return [{ kind: 'sums-to', rule: sharesOfAll.id, words, parts: shares.map(({ figure }) => figure), total: null }];
  },
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
