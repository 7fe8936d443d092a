import { countedNoun } from '../nouns/counted-noun.ts';
import { nounsOf } from '../nouns/nouns.ts';
import { wordSet } from '../phrases.ts';
import { isCapital, isChar, isJoined, isWord, type Reading, written } from '../reading.ts';

/** What a quantity is said by: "per hour", "a barrel", "/kg". */
export interface Rate {
  readonly to: number;
  /** "hour", "barrel", "square metre". */
  readonly per: string;
}

/** Things that an article may stand before to say a rate, beside units of time: "$52 a barrel", never "$52 a friend lent". */
const SOLD_BY = new Set(
  'dozen barrel gallon litre liter share person head piece ounce ton tonne pound kilo kilogram unit bottle ticket seat vote game match head household student pupil patient passenger mile acre hectare bushel pint dose unit copy plate bag box pop time'.split(
    ' ',
  ),
);

const WHEN = wordSet(
  'earlier ago later before previously prior hence antes atrás depois después auparavant tôt anterior previo prévio précédent',
);

/** The rate that begins at token `at`, if any. */
export function rateAt(reading: Reading, at: number, ceiling: number): Rate | null {
  if (at + 1 >= ceiling) return null;
  // "$900m a year earlier" says when.
  if (at + 2 < ceiling && WHEN.has(reading.tokens.hashes[at + 2]!)) return null;
  const { lexicon, tokens } = reading;
  const slash = isChar(reading, at, '/') && isJoined(reading, at + 1);
  if (!slash && !lexicon.per.has(tokens.hashes[at]!)) return null;
  const word = written(reading, at).toLowerCase();
  const firm = slash || word.length > 2;
  const unit = lexicon.units.startingAt(reading, at + 1, ceiling);
  if (
    unit &&
    (firm || unit.value.dimension === 'time' || SOLD_BY.has(unit.value.name)) &&
    unitEnds(reading, at + 1 + unit.length)
  )
    if (!isCapital(reading, at + 1)) return { to: at + 1 + unit.length, per: unit.value.name };
  if (!firm) {
    const thing = at + 1 < ceiling && isWord(reading, at + 1) ? written(reading, at + 1).toLowerCase() : '';
    return SOLD_BY.has(thing) ? { to: at + 2, per: thing } : null;
  }
  if (slash) return null;
  if (lexicon.numbers.has(tokens.hashes[at + 1]!)) return null;
  const noun = countedNoun(reading, at + 1, Math.min(ceiling, at + 2), 'one');
  return noun && { to: noun.to, per: nounsOf(lexicon.lang).singular(noun.unit) };
}

const unitEnds = (reading: Reading, to: number): boolean => !(isJoined(reading, to) && isWord(reading, to));
