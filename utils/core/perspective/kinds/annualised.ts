import type { Family } from '../family.ts';
import { toFigures } from '../round.ts';
import { exact, hedged, message, percent } from '../speak.ts';

const MOST = 40;

/** "Grew at an annual rate of 4.2% in the quarter": what the quarter itself came to. */
export const annualised: Family = {
  id: 'number-kind/annualised',
  ofHarm: false,
  see({ figure, value, sentence, is }) {
    if (figure.kind !== 'percent' || figure.unit !== 'percentage' || value > MOST) return null;
    if (!is.annualised.test(sentence) || !is.quarter.test(sentence)) return null;
    const sign = figure.change === 'down' ? -1 : 1;
    const quarter = Math.abs((1 + (sign * value) / 100) ** 0.25 - 1) * 100;
    return {
      message: message('perspective_kind_annualised', hedged(percent(toFigures(quarter, 2), 1), '~')),
      working: [message('perspective_kind_quarter_root', exact(value), percent(toFigures(quarter, 2), 1))],
      facts: null,
      once: 'number-kind/annualised',
    };
  },
};
