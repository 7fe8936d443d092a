import { phrases } from '../../text/phrases.ts';
import { anyOf, type RankForms, superlatives } from '../rank-forms.ts';

const MOST =
  'largest, biggest, highest, tallest, longest, richest, oldest, fastest, greatest, busiest, deadliest, worst, deepest, heaviest, wealthiest, most populous, most populated, most expensive, most crowded, most visited, most widely spoken, most valuable, most corrupt, most violent, most dangerous, most powerful, strongest, costliest, hottest, warmest, wettest, leading';
const LEAST =
  'smallest, lowest, shortest, poorest, youngest, cheapest, slowest, fewest, least populous, least corrupt, least expensive, coldest, driest, weakest, safest';
const BEFORE = Object.fromEntries([...MOST.split(', '), ...LEAST.split(', ')].map((word) => [word, word]));

export const ranks: RankForms = {
  superlatives: superlatives(BEFORE),
  afterNoun: [],
  any: anyOf(BEFORE),
  articles: phrases('the'),
  among: phrases('among the, one of the, amongst the, among, some of the'),
  ordinals: phrases('second, third, fourth, fifth, sixth, seventh, eighth, ninth, tenth, next'),
  within: phrases(
    'in, of, on, across, within, in the, of the, across the, within the, in the whole of, anywhere in, throughout, on the',
  ),
  world: phrases(
    'worldwide, in the world, on earth, of the world, globally, on the planet, in the whole world, anywhere in the world',
  ),
  worldOwner: phrases('world'),
  stops: phrases(
    'fewer, more, less, is, are, was, were, has, had, have, and, but, or, that, which, who, with, for, to, by, from, at, ever, since, after, before, as, when, where, while, than, held, holds, built, according, said, says, will, can, would, could, it, he, she, they, if, because',
  ),
  generic: phrases(
    'number, level, day, night, week, month, year, time, rate, figure, total, share, part, result, score, point, value, price, fighting, losses, numbers, levels, figures',
  ),
  nouns: {},
  pluralEndings: ['', 's'],
  nounWords: 4,
  genitivePlaces: false,
};
