import { phrases } from '../../text/phrases.ts';

/** Superlatives by which end of the ranking they name. */
export const MOST = phrases(
  'largest, biggest, highest, tallest, longest, richest, oldest, fastest, greatest, busiest, deadliest, worst, deepest, heaviest, wealthiest, most populous, most populated, most expensive, most crowded, most visited, most widely spoken, most valuable, most corrupt, most violent, most dangerous, most powerful, strongest, costliest, hottest, warmest, wettest, leading',
);
export const LEAST = phrases(
  'smallest, lowest, shortest, poorest, youngest, cheapest, slowest, fewest, least populous, least corrupt, least expensive, coldest, driest, weakest, safest',
);
/** In front of a superlative: one of several. */
export const AMONG = phrases('among the, one of the, amongst the, among, some of the');
/** In front of a superlative: not the first. */
export const ORDINAL = phrases('second, third, fourth, fifth, sixth, seventh, eighth, ninth, tenth, next');
/** Where the ranking holds. */
export const IN = phrases('in, of, on, across, within, in the whole of, anywhere in, throughout');
export const WORLD = phrases(
  'worldwide, in the world, on earth, of the world, globally, on the planet, in the whole world, anywhere in the world',
);
/** Ends the noun of a superlative. */
export const STOPS = phrases(
  'fewer, more, less, is, are, was, were, has, had, have, and, but, or, that, which, who, with, for, to, by, from, at, ever, since, after, before, as, when, where, while, than, held, holds, built, according, said, says, will, can, would, could, it, he, she, they, if, because',
);
