import type { Family } from '../family.ts';
import { amount, exact, message, percent, roundedAmount } from '../speak.ts';

/** A share of few is counted on fingers. */
const LEAST = 100;

/** A share of an amount the text gives: "36% of the 40,000 places" is about 14,000. */
export const partOfStated: Family = {
  id: 'perspective/part-of-stated',
  ofHarm: false,
  see({ figure, value, whole, before, after, is }) {
    if (!whole || figure.change !== null || figure.implied.includes('of') || whole.value === null) return null;
    const share = figure.kind === 'percent' ? value / 100 : figure.kind === 'fraction' ? value : null;
    if (share === null || share >= 1 || !['count', 'money'].includes(whole.kind) || whole.bound !== '=') return null;
    if (!is.of.test(after) || is.numbered.test(before.slice(-60))) return null;
    const part = share * whole.value;
    if (part < LEAST || share * whole.value > whole.value) return null;
    return {
      message: message('perspective_part_of_stated', roundedAmount(part, whole.unit, figure.bound)),
      working: [
        message(
          'perspective_working_product',
          amount(whole.value, whole.unit),
          percent(share * 100),
          exact(Number(part.toPrecision(3))),
        ),
      ],
      facts: null,
    };
  },
};
