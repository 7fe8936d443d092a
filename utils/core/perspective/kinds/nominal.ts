import type { MeasureId } from '../../measures/measures.ts';
import type { Family } from '../family.ts';
import { message, percent } from '../speak.ts';

/** What buys less when prices rise. */
const BUYS: ReadonlySet<MeasureId> = new Set(['wage', 'income', 'budget', 'spending']);
/** What is left of a rise where prices rose by so much: the example of the working, in percent. */
const PRICES = 2;

/** "Wages rose 4%": in money of the day, where the text does not say that prices are taken off. */
export const nominal: Family = {
  id: 'number-kind/nominal',
  ofHarm: false,
  see({ figure, value, property, sentence, is }) {
    if (figure.kind !== 'percent' || figure.unit !== 'percentage' || figure.change !== 'up') return null;
    if (property === null || !BUYS.has(property) || value <= PRICES || value > 50) return null;
    if (figure.scope.some((one) => one === 'real' || one === 'nominal' || one === 'adjusted')) return null;
    if (is.adjusted.test(sentence)) return null;
    const left = ((1 + value / 100) / (1 + PRICES / 100) - 1) * 100;
    return {
      message: message('perspective_kind_nominal'),
      working: [message('perspective_kind_nominal_of', percent(value), percent(PRICES), percent(left, 1))],
      facts: null,
      once: 'number-kind/nominal',
    };
  },
};
