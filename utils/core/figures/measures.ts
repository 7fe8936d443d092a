import type { Refiner } from './rules/rule.ts';

export const measures: Refiner = {
  id: 'refine/measure',
  reason: 'What is counted and the words that govern it say what is measured.',
  refine: (_reading, drafts) => drafts,
};
