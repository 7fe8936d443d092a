import { money } from '../currency.ts';
import type { Family } from '../family.ts';
import { outputBeside } from '../output.ts';
import { message, placeArg, rounded, roundedShare, workQuotient, workShare } from '../speak.ts';

/** Fewer people's yearly output pictures nothing. */
const FEWEST = 5000;
/** From this part of all that a country produces on, the part is told. */
const SHARE = 0.002;
const MOST = 0.5;

/** A sum beside what the people of the country produce in a year: so many people's part of it, or so much of all of it. */
export const yearsOutput: Family = {
  id: 'perspective/years-output',
  ofHarm: false,
  inQuotes: true,
  most: 2,
  see(candidate, knowledge) {
    const output = outputBeside(candidate, knowledge);
    if (!output) return null;
    const { country, byPublisher, dollars, product, each, facts, lines } = output;
    const { bound } = candidate.figure;
    const date = { kind: 'date', date: facts[0].asOf ?? '' } as const;
    const share = dollars.value / product;
    if (share > MOST) return null;
    if (share >= SHARE) {
      return {
        message: message('perspective_gdp_share', roundedShare(share, bound), placeArg(country), date),
        working: [lines[0], ...dollars.working, workShare(money(dollars.value, 'USD'), money(product, 'USD'), share)],
        facts: [facts[0], ...dollars.facts],
      };
    }
    const heads = dollars.value / each;
    // How many people make as much says little of a sum that may be anybody's.
    if (heads < FEWEST || byPublisher) return null;
    return {
      message: message('perspective_years_output', rounded(heads, bound), placeArg(country), date),
      working: [...lines, ...dollars.working, workQuotient(money(dollars.value, 'USD'), money(each, 'USD'), heads)],
      facts: [...facts, ...dollars.facts],
    };
  },
};
