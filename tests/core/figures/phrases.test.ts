import { expect, test } from 'vitest';
import { lexiconOf } from '../../../utils/core/figures/lexicon.ts';
import { Phrases } from '../../../utils/core/figures/phrases.ts';
import { tokenize } from '../../../utils/core/text/tokens.ts';

const reading = (text: string) => ({ text, tokens: tokenize(text), lexicon: lexiconOf('en'), alone: false });

test('the longest phrase wins, from either end', () => {
  const phrases = new Phrases<string>().addAll('more, more than, no more than', 'bound');
  const text = reading('no more than five');
  expect(phrases.startingAt(text, 0, 4)?.length).toBe(3);
  expect(phrases.endingAt(text, 3, 0)?.length).toBe(3);
  expect(phrases.endingAt(text, 3, 1)?.length).toBe(2);
  expect(phrases.startingAt(text, 0, 2)).toBeNull();
});

test('capitals matter where they are said to', () => {
  const phrases = new Phrases<string>().add('MW', 'megawatt', true).add('mW', 'milliwatt', true);
  expect(phrases.startingAt(reading('mW'), 0, 1)?.value).toBe('milliwatt');
  expect(phrases.startingAt(reading('mw'), 0, 1)).toBeNull();
});
