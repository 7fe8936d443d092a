/* Things on record that are no proper names, and that a text speaks of in small letters: a reader wants a line on them, too. */

const TERM_KINDS = new Set(['disease', 'drug', 'currency', 'cryptocurrency', 'statistic', 'technology']);

/** Whether things of that kind are called by words, not by names. */
export const isTermKind = (kind: string | null): boolean => kind !== null && TERM_KINDS.has(kind);

/** Kinds whose words are also the unit of an amount: "5 euros" speaks of no currency. */
export const isUnitKind = (kind: string | null): boolean => kind === 'currency' || kind === 'cryptocurrency';
