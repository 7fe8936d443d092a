import { isCapital, isChar, isIn, isJoined, isNumber, isWord, written } from '../../text/cursor.ts';
import { countedNoun } from '../nouns/counted-noun.ts';
import type { Reading } from '../reading.ts';

/** What a quantity is said by: "per hour", "a barrel", "/kg". */
export interface Rate {
  readonly to: number;
  /** "hour", "barrel", "square metre". */
  readonly per: string;
}

/** The rate that begins at token `at`, if any. */
export function rateAt(reading: Reading, at: number, ceiling: number): Rate | null {
  if (at + 1 >= ceiling) return null;
  // "$900m a year earlier" says when.
  if (at + 2 < ceiling && isIn(reading, at + 2, reading.lexicon.rateWhen)) return null;
  const { lexicon } = reading;
  const slash = isChar(reading, at, '/') && isJoined(reading, at + 1);
  const firm = slash || isIn(reading, at, lexicon.per);
  if (!firm && !isIn(reading, at, lexicon.perArticle)) return null;
  const unit = lexicon.units.startingAt(reading, at + 1, ceiling);
  if (
    unit &&
    (firm || unit.value.dimension === 'time' || lexicon.soldBy.has(unit.value.name)) &&
    unitEnds(reading, at + 1 + unit.length)
  )
    if (
      (lexicon.nounsAreCapitalised || !isCapital(reading, at + 1)) &&
      (firm || !isNumber(reading, at + 1 + unit.length))
    )
      // "600 Millionen Yen im Jahr 2024" says when, not for how long.
      return { to: at + 1 + unit.length, per: unit.value.name };
  if (!firm) {
    const thing = at + 1 < ceiling && isWord(reading, at + 1) ? written(reading, at + 1).toLowerCase() : '';
    return lexicon.soldBy.has(thing) ? { to: at + 2, per: thing } : null;
  }
  if (slash) return null;
  if (isIn(reading, at + 1, lexicon.numbers)) return null;
  const noun = countedNoun(reading, at + 1, Math.min(ceiling, at + 2), 'one');
  return noun && { to: noun.to, per: lexicon.nouns?.singular(noun.unit) ?? noun.unit };
}

const unitEnds = (reading: Reading, to: number): boolean => !(isJoined(reading, to) && isWord(reading, to));
