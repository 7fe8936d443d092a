import type { Family } from '../family.ts';
import { simpleFraction } from '../simple-fraction.ts';
import { hedged, message, number, percent, said } from '../speak.ts';
import { OF_PEOPLE, SAYS_SHARE } from '../words/people-words.ts';

/** A percentage of people as so many of so many: most readers picture "2 in 5" better than 40%. */
export const oneIn: Family = {
  id: 'perspective/one-in',
  ofHarm: false,
  inQuotes: true,
  see({ figure, value, sentence, before, after }) {
    if (figure.kind !== 'percent' || figure.unit !== 'percentage' || figure.change !== null) return null;
    if (!OF_PEOPLE.test(after) || SAYS_IT.test(sentence) || SAYS_SHARE.test(sentence.replace(OF_POPULATION, '')))
      return null;
    if (TOP.test(before) || isCloseVote(value)) return null;
    const fraction = simpleFraction(value / 100);
    if (!fraction) return null;
    const share = (fraction.part / fraction.whole) * 100;
    const isExact = Math.abs(share - value) < 1e-9;
    // "More than 40%" is more than 2 in 5, but "more than 38%" is not.
    if (!isExact && figure.bound !== '=' && figure.bound !== '~') return null;
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

/** Near a half a point decides who has the majority: "1 in 2" would hide it. */
const isCloseVote = (percentage: number): boolean => percentage !== 50 && Math.abs(percentage - 50) < 5;

/** "The richest 10 percent" are ranked, not counted. */
const TOP =
  /(?<!\p{L})(top|bottom|richest|poorest|wealthiest|upper|lower|más ricos?|más pobres?|plus (riches|pauvres)|reichsten|ärmsten|obersten|untersten|mais (ricos|pobres))\s*$/iu;

/** The text has the like itself. */
const SAYS_IT =
  /\b(one|two|three|four|nine|\d+) (in|out of) (every )?(two|three|four|five|six|seven|eight|nine|ten|\d+)\b|\b(uno|una|dos|tres) de cada\b|\b(un|une|deux) sur\b|\b(jede[rs]?|jeder) (zweite|dritte|vierte|fünfte|zehnte)|\b(um|uma|dois|duas) em cada\b/iu;
const OF_POPULATION =
  /of (the|its|their|all) ([\p{L}’']+ )?(population|people|inhabitants|residents)|de (la|su|toda la) población|de (la|sa) population|der (gesamt)?bevölkerung|da (sua )?população/giu;
