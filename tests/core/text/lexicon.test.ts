import { expect, test } from 'vitest';
import { phrases as list, listed, PhraseTable, values, words } from '../../../utils/core/text/lexicon.ts';
import { hashWord, tokenize } from '../../../utils/core/text/tokens.ts';

const reading = (text: string) => ({ text, tokens: tokenize(text) });

test('the longest phrase wins, from either end', () => {
  const phrases = new PhraseTable<string>().addAll(listed(['more, more than, no more than']), 'bound');
  const text = reading('no more than five');
  expect(phrases.startingAt(text, 0, 4)?.length).toBe(3);
  expect(phrases.endingAt(text, 3, 0)?.length).toBe(3);
  expect(phrases.endingAt(text, 3, 1)?.length).toBe(2);
  expect(phrases.startingAt(text, 0, 2)).toBeNull();
});

test('capitals matter where they are said to', () => {
  const phrases = new PhraseTable<string>().add('MW', 'megawatt', true).add('mW', 'milliwatt', true);
  expect(phrases.startingAt(reading('mW'), 0, 1)?.value).toBe('milliwatt');
  expect(phrases.startingAt(reading('mw'), 0, 1)).toBeNull();
});

test('words are parted by white space, and may hold other sets', () => {
  const spring = words`March april
    may`;
  const all = words`${spring} june`;
  expect([...all].toSorted()).toEqual(['march', 'april', 'may', 'june'].map(hashWord).toSorted());
  expect(spring.has(hashWord('june'))).toBe(false);
});

test('phrases are parted by commas and read with either apostrophe', () => {
  const bounds = list`jusqu'à, plus de`;
  expect(bounds.list).toEqual(["jusqu'à", 'plus de']);
  expect(bounds.startingAt(reading('jusqu’à 3'), 0, 4)?.length).toBe(3);
  expect(bounds.lengthAt(tokenize('Plus de 3'), 0, 3)).toBe(2);
});

test('values stand behind their words', () => {
  const parts = values`third thirds = 3, tenth = 10`;
  expect([parts.get(hashWord('thirds')), parts.get(hashWord('tenth')), parts.size]).toEqual([3, 10, 3]);
});
