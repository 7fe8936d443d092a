import { measureRow } from '../../measures/measures.ts';
import type { Candidate } from '../candidate.ts';
import type { Family } from '../family.ts';
import { type SimpleFraction, simpleFraction } from '../simple-fraction.ts';
import { hedged, message, number, percent, said } from '../speak.ts';

/** So many in ten is what the percentage itself says to everybody. */
const PLAIN = 10;

/** A percentage of people, or of things counted one by one, as so many of so many: most readers picture "2 in 5" better than 40%. */
export const oneIn: Family = {
  id: 'perspective/one-in',
  ofHarm: false,
  inQuotes: true,
  most: 3,
  see(candidate) {
    const { figure, value } = candidate;
    if (!isShareOfMany(candidate) || saysItself(candidate) || isCloseVote(value)) return null;
    const fraction = simpleFraction(value / 100);
    if (fraction?.whole === PLAIN) return null;
    if (!fraction || !isNearEnough(fraction, candidate)) return null;
    const share = (fraction.part / fraction.whole) * 100;
    const isExact = isOf(fraction, value);
    const shown = said('perspective_so_many_in', number(fraction.part), number(fraction.whole));
    return {
      message: message('perspective_one_in', isExact && figure.bound === '=' ? shown : hedged(shown, figure.bound)),
      working: [
        message('perspective_working_quotient', number(fraction.part), number(fraction.whole), percent(share, 1)),
      ],
      facts: null,
    };
  },
};

const isOf = ({ part, whole }: SimpleFraction, value: number): boolean => Math.abs((part / whole) * 100 - value) < 1e-9;

/** "More than 40%" is more than 2 in 5, but "more than 38%" is not. */
const isNearEnough = (fraction: SimpleFraction, { figure, value }: Candidate): boolean =>
  isOf(fraction, value) || figure.bound === '=' || figure.bound === '~';

/** A share of what stands behind it, in the plural; no change, no rate, no rank. */
function isShareOfMany({ figure, before, after, property, is }: Candidate): boolean {
  if (figure.kind !== 'percent' || figure.unit !== 'percentage' || figure.change !== null) return false;
  if (figure.scope.includes('additional') || is.ranked.test(before) || is.ofGdp.test(after)) return false;
  if (property === 'turnout') return !is.by.test(before);
  const noun = is.ofMany.exec(after);
  if (noun) return !is.masses.has(noun[1]?.toLowerCase() ?? '');
  // Without a noun the verb alone tells that many are meant: of a rate or of money it may tell anything.
  const isOfShares = property === null || measureRow(property).counts === 'share';
  return isOfShares && is.theyDo.test(after) && !is.by.test(before);
}

/** The text has the like, or whose share it is, by other words. */
const saysItself = ({ sentence, is }: Candidate): boolean =>
  is.saysOneIn.test(sentence) || /\d [\p{L}]+ 100[.,\s]?000(?!\d)/u.test(sentence);

/** Near a half a point decides who has the majority: "1 in 2" would hide it. */
const isCloseVote = (percentage: number): boolean => percentage !== 50 && Math.abs(percentage - 50) < 5;
