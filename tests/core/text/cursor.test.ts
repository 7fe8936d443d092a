import { expect, test } from 'vitest';
import {
  endAt,
  hashAt,
  isAcronym,
  isCapital,
  isChar,
  isJoined,
  isJoint,
  isNumber,
  isWord,
  lengthAt,
  startAt,
  written,
} from '../../../utils/core/text/cursor.ts';
import { tokenize } from '../../../utils/core/text/tokens.ts';

const cursor = (text: string) => ({ text, tokens: tokenize(text) });

test.each([-2, -1, 3, 99])('outside the text, at token %i, nothing stands', (i) => {
  const here = cursor('One-two');
  expect(written(here, i)).toBe('');
  expect(hashAt(here, i)).toBe(0);
  expect(lengthAt(here, i)).toBe(0);
  expect([isWord, isNumber, isJoined, isCapital, isAcronym, isJoint].some((ask) => ask(here, i))).toBe(false);
  expect(isChar(here, i, '-')).toBe(false);
  expect([startAt(here, i), endAt(here, i)]).toEqual(i < 0 ? [0, 0] : [7, 7]);
});

test('a joint is a dash with no space on either side', () => {
  expect(isJoint(cursor('one-two'), 1)).toBe(true);
  expect(isJoint(cursor('one - two'), 1)).toBe(false);
});
