import type { Family } from '../family.ts';
import { exact, hedged, message, percent, workShare } from '../speak.ts';

/** Of fewer than these anybody sees the share; of a hundred it is said. */
const FEWEST = 20;
const HUNDRED = 100;
/** So few of so many are a rate. */
const LEAST = 0.005;
/** "147 of 519": no mark out of ten, no date. */
const OUT_OF = /^(\d{1,6})\D*[^\d/.,]\s?(\d{2,7})$/u;

/** A part and its whole given as two numbers, "147 of 519", as a percentage. */
export const partInPercent: Family = {
  id: 'perspective/part-in-percent',
  ofHarm: false,
  most: 2,
  see({ figure, value, words }) {
    if (figure.kind !== 'fraction' || figure.change !== null) return null;
    const [, part, whole] = (OUT_OF.exec(words.replace(/(\d)[.,\s\u202f\u00a0](?=\d{3}(?!\d))/gu, '$1')) ?? []).map(
      Number,
    );
    if (!part || !whole || whole < FEWEST || whole === HUNDRED || part < 2 || part * 2 === whole) return null;
    if (Math.abs(part / whole - value) > 1e-6 || value < LEAST) return null;
    const share = percent(value * 100, value < 0.1 ? 1 : 0);
    return {
      message: message('perspective_one_in', figure.bound === '=' ? share : hedged(share, figure.bound)),
      working: [workShare(exact(part), exact(whole), value)],
      facts: null,
    };
  },
};
