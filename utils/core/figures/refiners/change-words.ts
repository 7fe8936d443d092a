import { wordSet } from '../phrases.ts';
import { isWord, type Reading, written } from '../reading.ts';

/** Verbs whose "up" or "down" is a part of themselves: "make up 20% of", "set up", "track down". */
const PARTICLE_VERBS = wordSet(
  'make makes made making set sets end ends ended give gives gave given take takes took taken pick picked come comes came coming line lined sign signed show shows showed ' +
    'pile piled split turn turned track tracked hunt hunted break broke shut shuts closed close put puts back backs backed sum sums add adds',
);
const PARTICLES = wordSet('up down');

/** The way a word of change at token `i` says, or null: "up" after "make" says none. */
export function changeAt(reading: Reading, i: number, floor: number): 'up' | 'down' | null {
  const { lexicon, tokens } = reading;
  const change = lexicon.changes.get(tokens.hashes[i]!);
  if (!change) return null;
  return PARTICLES.has(tokens.hashes[i]!) && i > floor && PARTICLE_VERBS.has(tokens.hashes[i - 1]!) ? null : change;
}

/** As far as a verb may stand from its "by" or its "from": "raised its benchmark rate by". */
const FAR = 7;

/** The change said somewhere before a token, no mark between: for figures that "by" or "from ... to" already ties to a verb. */
export function changeFarBefore(reading: Reading, at: number, floor: number): 'up' | 'down' | null {
  for (let i = at - 1; i >= Math.max(floor, at - FAR) && isWord(reading, i); i--) {
    const change = changeAt(reading, i, floor);
    if (change) return change;
  }
  return null;
}

/** Whether a verb of change stands in the few words before a token. */
export function changeBefore(reading: Reading, at: number, floor: number): boolean {
  for (let i = at - 1; i >= Math.max(floor, at - 4); i--) if (changeAt(reading, i, floor)) return true;
  return false;
}

/** "raised £3 million" collects it and "up to" bounds it: no change, though the words can say one. */
export function saysNoChange(reading: Reading, i: number, from: number): boolean {
  const word = written(reading, i).toLowerCase();
  if ((word === 'raised' || word === 'raising' || word === 'lifted' || word === 'lifting') && i + 1 === from)
    return true;
  return word === 'up' && i + 1 < from && written(reading, i + 1).toLowerCase() === 'to';
}
