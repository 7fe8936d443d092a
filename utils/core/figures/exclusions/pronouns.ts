import { countedNoun } from '../nouns/counted-noun.ts';
import { wordSet } from '../phrases.ts';
import { isDash, isJoined, isWord, written } from '../reading.ts';
import type { Exclusion } from '../rules/rule.ts';

const NO_NUMBER_AFTER = wordSet(
  'another day thing side hand time way reason moment point of place man woman else more less',
);
const NO_NUMBER_BEFORE = wordSet(
  'no any some every each this that the which another day it last next first big good new old right wrong only all her his my our your their else',
);

export const one: Exclusion = {
  id: 'not/one-as-a-pronoun',
  reason: '"One" counts only where what it counts follows it; "one of the", "no one" and "one day" count nothing.',
  excludes(reading, { from, to, floor, ceiling }) {
    const { lexicon, tokens } = reading;
    if (to - from !== 1 || !lexicon.ones.has(tokens.hashes[from]!)) return false;
    if (reading.alone) return false;
    if (from > floor && NO_NUMBER_BEFORE.has(tokens.hashes[from - 1]!)) return true;
    if (to >= ceiling) return true;
    if (lexicon.numbers.has(tokens.hashes[to]!)) return true;
    if (isDash(reading, to) && isJoined(reading, to)) return !lexicon.units.startingAt(reading, to + 1, ceiling);
    if (!isWord(reading, to) || (NO_NUMBER_AFTER.has(tokens.hashes[to]!) && lexicon.lang === 'en')) return true;
    if (lexicon.units.startingAt(reading, to, ceiling) || lexicon.currencyNames.startingAt(reading, to, ceiling))
      return false;
    if (lexicon.percents.startingAt(reading, to, ceiling)) return false;
    return (
      lexicon.lang === 'en' && (countedNoun(reading, to, ceiling, 'one') === null || written(reading, to).length < 2)
    );
  },
};

export const vague: Exclusion = {
  id: 'not/vague-number',
  reason: '"Several hundred", "a few dozen" say no number.',
  excludes(reading, { from, floor, form }) {
    return (
      form === 'words' &&
      from > floor &&
      VAGUE.has(reading.tokens.hashes[from - 1]!) &&
      !reading.lexicon.ones.has(reading.tokens.hashes[from]!)
    );
  },
};

const VAGUE = wordSet('several few many some-odd multiple various');
