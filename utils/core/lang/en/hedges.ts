import type { Hedges } from '../hedges.ts';

/** What a word before or after a number says of it: about so many, more, or fewer. The one list of them. */
export const HEDGES: Hedges = {
  before: {
    '~':
      'a little over, a little under, a bit more than, a bit less than, slightly more than, slightly less than, slightly over, slightly under, little more than, barely, just shy of, shy of, just short of, a shade over, a shade under, fractionally over, fractionally under, ' +
      'about, around, roughly, approximately, approx, approx., nearly, almost, circa, ca., c., close to, near, nearly, just about, ' +
      'in the region of, in the neighborhood of, in the neighbourhood of, somewhere around, something like, some, an estimated, ' +
      'estimated, estimated at, an average of, averaging, on average, just under, just below, just over, just above, close on, ~, ≈, ' +
      'not quite, more or less, perhaps, maybe, likely, virtually, practically, upward of around',
    '>':
      'more than, over, above, at least, upwards of, upward of, exceeding, exceeds, exceeded, exceed, surpassing, surpasses, surpass, ' +
      'surpassed, topping, topped, no fewer than, no less than, not less than, not fewer than, as many as no fewer than, ' +
      'greater than, larger than, bigger than, higher than, longer than, older than, in excess of, well over, well above, minimum of, a minimum of, ' +
      'starting at, starting from, as little as, >, ≥, > =, beyond, better than, greater or equal to, greater than or equal to, more than or equal to, ' +
      'bigger or equal than, larger or equal than, greater or equal than, more or equal than, no smaller than, no lower than, equal to or more than, north of, ' +
      'taller than, heavier than, wider than, faster than, past the',
    '<':
      'less than, under, below, fewer than, up to, at most, as many as, as much as, no more than, not more than, no greater than, smaller than, ' +
      'lower than, shorter than, younger than, maximum of, a maximum of, no larger than, no bigger than, no higher than, not exceeding, ' +
      'not over, within, <, ≤, < =, less or equal than, less than or equal to, smaller or equal than, smaller than or equal to, fewer than or equal to, ' +
      'lower than or equal to, as high as, well under, well below, capped at, a cap of, or less than, sub, sub -, south of, no longer than, cheaper than, slower than, lighter than',
  },
  noBound:
    'twice as many as, times as many as, half as many as, twice as much as, times as much as, half as much as, take over, takes over, took over, taken over, taking over, hand over, handed over, handing over, turn over, turned over, run over, ran over, spread over, all over, voted over, topped up to, won over, crossed over, moved over, fell under, comes under, came under, put under, buried under, live under, living under',
  after: {
    '~': 'or so, or thereabouts, - ish, ish, odd, - odd',
    '>':
      'or more, or above, or over, or older, or greater, or higher, or larger, or bigger, or longer, and over, and above, and older, and up, and more, +, ' +
      'or greater than, or more than, or better, plus, - plus, or larger than, or higher than, or bigger than',
    '<': 'or less, or fewer, or under, or below, or younger, or lower, and under, and below, and younger, or smaller, max, maximum, or less than, at most, or smaller than, or lower than',
  },
};
