import type { Exclusion } from '../rules/rule.ts';

export const confidenceLevel: Exclusion = {
  id: 'not/confidence-level',
  reason: 'The level of a confidence interval says how sure a range is and shares out nothing: "95% CI".',
  excludes(reading, { to, ceiling }) {
    const { percents, confidence } = reading.lexicon;
    const percent = percents.startingAt(reading, to, ceiling);
    return percent !== null && confidence.startingAt(reading, to + percent.length, ceiling) !== null;
  },
};
