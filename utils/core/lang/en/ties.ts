import type { TieWords } from '../tie-words.ts';

/** English words that tie figures together. */
export const TIES: TieWords = {
  of: "of, out of, of the nation's, of the country's, of the city's",
  from: 'from, from about, from just, from around, from nearly, from the',
  to: 'to',
  the: 'the, its, their, his, her, our, all, all the, these, those, a total of, a, an',
  and: 'and, plus, as well as, &',
  or: 'or',
  same: 'or, i.e., ie, that is, that means, which is, which means, which was, which represents, representing, equal to, equivalent to, which equals, amounting to, meaning, accounting for, which works out at, works out at, worth, which works out to, works out to, working out at, that works out to, the equivalent of',
  up: 'up, higher, rise, rises, plus, doubled, tripled, climbing, jumping, doubling, tripling, quadrupled, trebled, rebounded',
  down: 'down, lower, minus, discounted, reduced, marked down, halved, halving, knocked down, narrowed, narrowing, discount',
  rise: 'increase, rise, jump, gain, growth, surge, climb, uptick, hike, boost, leap, spike, improvement, markup, swing, advance',
  fall: 'decrease, drop, fall, decline, cut, loss, slump, reduction, plunge, discount, saving, savings, dip, slide, price cut, tumble, contraction, markdown, off',
  by: 'by, of, by some',
  moved:
    'went, go, goes, going, gone, changed, moved, moves, shifted, widened, narrowed, expanded, lengthened, shortened, brought, taking, took, revised, amended',
  against:
    'compared with, compared to, against, versus, vs, vs., as against, in comparison with, as compared with, as compared to, up on, down on',
  was: 'was, were, previously, from a previous, instead of, originally, orig., was previously, usually, normally',
  each: 'each, apiece, a piece, per head, per person, a head, a person, on average, per unit, every, per home, per capita',
  average:
    'an average of, averaging, on average, average of, an average price of, for an average of, at an average of, the average is, the average was',
  total:
    'a total of, for a total of, in all, in total, totalling, totaling, a combined total of, a combined, for a combined total of, making a total of, bringing the total to, total, the total is, the total was, altogether, a grand total of',
  inAll: 'in all, in total, altogether, all told, combined, total, overall',
  makes:
    'that makes, which makes, making, makes, make, that made, which made, this makes, giving, which gives, bringing the total to, bringing the number to, which brings the total to, taking the total to, for a total of, adding up to, add up to, adds up to, which adds up to, to make, we now have, making it, which is',
  range:
    'range, ranges, ranging, ranged, vary, varies, varied, varying, between, anywhere, spanning, span, aged, ages, bands, depending, tickets from, starting',
  later:
    'before, after, then, later, earlier, previously, once, since, until, by the time, following, prior, the year before, the previous year, a year before, a year earlier, last year, and then, subsequently, next',
  adjusted:
    'real terms, in real terms, constant currency, constant currencies, currency-neutral, like-for-like, organic, organically, adjusted, annualised, annualized, annual basis, a year, each year, every year, per year, a month, a week, a quarter, annually, yearly, on average, compound, seasonally, excluding, except, stripping out, year on year, underlying, per annum, a day, per capita, per head',
  other:
    'another, an additional, additional, an extra, extra, a further, further, remaining, the remaining, the other, the first, the last, first, next, up to, some of, most of, at least some, the rest',
  more: 'more, higher, up, extra, larger, bigger, increase, rise, jump, gain, growth, surge, climb, hike, boost, pay rise, raise',
  less: 'less, fewer, lower, down, smaller, cheaper, off, decrease, drop, fall, decline, cut, loss, slump, reduction, plunge, discount, saving, savings, dip, slide, price cut',
  but: 'but, while, whereas, although, though, however, whilst, when, where, who, which, that, because, even as, if',
  unreal:
    'if, unless, could, would, might, may, should, will, plans, planned, planning, aims, aiming, expected, forecast, forecasts, projected, proposed, target, goal, hopes, hoped, not, never, denied, denies, false, imagine, suppose, wants, propose, proposes, whether',
  margin:
    'won by, a margin of, margin of, by a margin of, a majority of, majority of, a difference of, a gap of, a lead of, lead of, an advantage of, difference of, gap of, margin, difference',
  pronoun: 'it, them, those, this, that',
  paid: 'spent, spend, spends, paid, pay, pays, cost, costs, raised, raises, raise, invested, invest, earned, donated, sold, fetched, bought, collected, owes, shared, share, received, borrowed',
  forThese: 'on, for, to, among, between, by, from, across',
  share:
    'has, have, had, holds, hold, held, owns, own, won, takes, took, got, makes up, make up, made up, accounts for, accounted for, receives, received, is, are, were, was, polled, scored, said',
  within:
    'over the last, over the past, over the next, over the coming, over the course of, in the last, in the past, in the next, during the last, during the past, within, within the last, within the past, within the next, spread over, in just, in only, in the space of',
  among: 'among, of, in a population of, out of, for, per, from, in',
  rate: 'a rate of, rate of, the rate is, at a rate of, a homicide rate of, a murder rate of, a death rate of, an incidence of',
  filler:
    'only, just, a, an, some, further, the, total, modest, sharp, whopping, massive, mere, record, full, roughly, about, steep, huge, big, small, slight, around, of, in, net, single, one-year, annual, year-on-year',
  including: 'including, include, includes, among them, of them, of whom',
  ofThem: 'of which, of whom, of them, of those, among them',
  than: 'than',
  levelAt:
    'at, to close at, to end at, to finish at, to settle at, to trade at, to stand at, to reach, to a record, and closed at, to end the day at',
  group:
    'families, family, households, household, couples, couple, companies, company, firms, firm, towns, town, cities, city',
  head: 'head, person, unit',
  people: 'people, persons, person',
  todaysMoney:
    "in today's money, in today's dollars, in today's prices, in today's terms, in current dollars, in current prices, adjusted for inflation, when adjusted for inflation, if adjusted for inflation, adjusting for inflation, after adjusting for inflation, inflation-adjusted, after inflation",
  equivalent: 'equivalent to, the equivalent of, equivalent of, equal to, about the same as, the same as',
  today: 'today, now',
  pro: 'support, supported, supports, in favour, in favor, for it, approve, approved, approves, back, backed, backing, favour, favor, favoured, favored, liked, like, yes, agreed, agree, trusted, trust, satisfied, positive, favourable, favorable, voted for, voted in favour, voted in favor',
  contra:
    'oppose, opposed, opposes, against, against it, disapprove, disapproved, disapproves, rejected, reject, disliked, dislike, no, disagreed, disagree, distrusted, distrust, dissatisfied, negative, unfavourable, unfavorable, voted against',
  points: 'point, points, percentage point, percentage points',
  multiples: { doubled: 2, doubling: 2, tripled: 3, trebled: 3, tripling: 3, quadrupled: 4, halved: 0.5, halving: 0.5 },
};
