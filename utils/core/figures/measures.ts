import { SHARED } from '../lang/en/measures.ts';

/** Every measure a figure may have, each once, in order. */
export const MEASURES: readonly string[] = [...new Set(SHARED.map(({ measure }) => measure))];
