import type { Family } from '../family.ts';
import { exact, message, roundedTime, timeOf } from '../speak.ts';

interface Longer {
  readonly unit: 'hour' | 'year';
  readonly size: number;
  /** From how many on the longer unit is easier to picture. */
  readonly from: number;
}

const LONGER: Readonly<Record<string, Longer>> = {
  minute: { unit: 'hour', size: 60, from: 150 },
  day: { unit: 'year', size: 365.25, from: 500 },
  week: { unit: 'year', size: 52.18, from: 60 },
  month: { unit: 'year', size: 12, from: 30 },
};

/** A long time counted in short units, in longer ones: "30 months" is about 2.5 years. Hours are left alone: of work and of flight they are counted as hours. */
export const longerTime: Family = {
  id: 'perspective/longer-time',
  ofHarm: false,
  inQuotes: true,
  see({ figure, value }) {
    const longer = figure.kind === 'duration' ? LONGER[figure.unit ?? ''] : undefined;
    if (!longer || value < longer.from || Number.isInteger(value / longer.size)) return null;
    const time = value / longer.size;
    return {
      message: message('perspective_other_unit', roundedTime(time, longer.unit, figure.bound)),
      working: [message('perspective_working_quotient', exact(value), exact(longer.size), timeOf(time, longer.unit))],
      facts: null,
    };
  },
};
