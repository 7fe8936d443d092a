import { describe, expect, test } from 'vitest';
import { NOUNS } from '../../../../utils/core/lang/en/nouns.ts';

const { isPlural, singular } = NOUNS;

describe('singular', () => {
  test.each([
    ['inmates', 'inmate'],
    ['properties', 'property'],
    ['bosses', 'boss'],
    ['churches', 'church'],
    ['boxes', 'box'],
    ['lives', 'life'],
    ['women', 'woman'],
    ['children', 'child'],
    ['people', 'people'],
    ['aircraft', 'aircraft'],
    ['crises', 'crisis'],
    ['buses', 'bus'],
    ['heroes', 'hero'],
    ['movies', 'movie'],
    ['horses', 'horse'],
    ['prizes', 'prize'],
    ['houses', 'house'],
    ['days', 'day'],
    ['series', 'series'],
    ['troops', 'troop'],
    ['firemen', 'fireman'],
    ['news', 'news'],
    ['boss', 'boss'],
    ['virus', 'virus'],
  ])('%s: %s', (plural, one) => {
    expect(singular(plural)).toBe(one);
  });

  test.each(['inmates', 'people', 'women', 'series'])('%s is plural', (word) => {
    expect(isPlural(word)).toBe(true);
  });
  test.each(['inmate', 'boss', 'news', 'virus', 'famous', 'crisis', 'as'])('%s is not', (word) => {
    expect(isPlural(word)).toBe(false);
  });
});
