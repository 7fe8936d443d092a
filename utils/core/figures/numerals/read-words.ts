import { isDash, isJoined, isNumber, isWord, type Reading, written } from '../reading.ts';
import type { NumberWord } from '../words/words.ts';

/** A run of number words. `open`: the size that may still be added to it with "and" (100 after "two hundred"). */
export interface WordRun {
  readonly to: number;
  readonly value: number;
  readonly open: number;
  readonly scaled: boolean;
  /** Value before the last part added with "and", and that part: "one hundred" and "three". */
  readonly head: number | null;
  readonly tail: number;
}

interface Part {
  readonly amount: number;
  readonly scale: number;
}

/** Longest run: "nine hundred ninety-nine trillion ..." stays below it; a page of number words costs no more than its length. */
const LONGEST = 40;

/** What a word says as a number, looking into words that a language writes together. */
export function numberWordAt(reading: Reading, i: number): NumberWord | null {
  const { numbers, compound, longestWord } = reading.lexicon;
  if (!isWord(reading, i)) return null;
  const known = numbers.get(reading.tokens.hashes[i]!);
  if (known) return known;
  if (!compound) return null;
  const length = reading.tokens.ends[i]! - reading.tokens.starts[i]!;
  if (length < 6 || length > longestWord) return null;
  const value = compound(written(reading, i).toLowerCase());
  return value === null ? null : { kind: 'whole', value };
}

/**
 * Reads number words from token `from` on: tens, hundreds and scales in falling order, joined by white space, hyphens or
 * "and". `lead` is a number in digits that stands before them ("3 hundred"), null where there is none.
 */
export function readWords(reading: Reading, from: number, ceiling: number, lead: number | null): WordRun | null {
  const { and, andAfterTens } = reading.lexicon;
  const parts: Part[] = [];
  let current = lead ?? 0;
  let any = lead !== null;
  let last: NumberWord['kind'] | 'lead' | null = lead === null ? null : 'lead';
  let to = from;
  let scaled = false;
  let head: number | null = null;
  let tail = 0;
  const end = Math.min(ceiling, from + LONGEST);
  const smallest = () => parts.at(-1)?.scale ?? Number.POSITIVE_INFINITY;

  for (let i = from; i < end; ) {
    let at = i;
    if (any && isDash(reading, at) && last !== 'lead') at++;
    let joint = false;
    if (any && at === i && and.has(reading.tokens.hashes[at]!)) {
      joint = true;
      at++;
    }
    if (joint) {
      const limit = last === 'hundred' || last === 'hundreds' ? 100 : last === 'scale' ? smallest() : 0;
      const room = limit || (andAfterTens && last === 'ten' ? 100 : 0);
      if (!room) break;
      const small = smallNumber(reading, at, end);
      const rest = small ?? (limit ? readWords(reading, at, end, null) : null);
      const bound = last === 'ten' ? (current % 100 === 60 || current % 100 === 80 ? 20 : 10) : room;
      if (!rest || rest.value >= bound || rest.value === 0) break;
      head = total(parts, current);
      tail = rest.value;
      current += rest.value;
      to = rest.to;
      scaled ||= rest.scaled;
      last = 'whole';
      // "dos mil trescientos y cuatro mil" does not happen; a scale after the added part ends the run.
      if (!andAfterTens) break;
      i = to;
      last = current % 10 ? 'unit' : 'ten';
      head = null;
      continue;
    }
    const word = numberWordAt(reading, at);
    if (!word) break;
    if (at !== i && !isJoined(reading, i) && !(last === 'ten' && word.kind === 'unit')) break;
    const next = step(word, current, last, smallest(), parts);
    if (!next) break;
    current = next.current;
    scaled ||= word.kind === 'scale' || word.kind === 'hundred' || word.kind === 'dozen';
    any = true;
    last = word.kind;
    to = at + 1;
    i = to;
    if (word.kind === 'dozen') break;
  }
  if (!any || to === from) return null;
  const value = total(parts, current);
  const open = last === 'scale' ? smallest() : last === 'hundred' || last === 'hundreds' ? 100 : 0;
  return { to, value, open, scaled, head, tail };
}

const total = (parts: readonly Part[], current: number): number => parts.reduce((n, { amount }) => n + amount, current);

/** Adds one word to the run; null where it cannot follow. `parts` is the run's own list of closed parts. */
function step(
  word: NumberWord,
  current: number,
  last: NumberWord['kind'] | 'lead' | null,
  smallest: number,
  parts: Part[],
): { current: number } | null {
  const { kind, value } = word;
  if (last === 'lead' && kind !== 'hundred' && kind !== 'scale' && kind !== 'dozen') return null;
  switch (kind) {
    case 'unit':
      if (last === 'unit' || last === 'teen' || last === 'whole' || current % 10) return null;
      return value < smallest ? { current: current + value } : null;
    case 'teen': {
      // French counts on from sixty and eighty: "soixante-dix", "quatre-vingt-onze".
      const twenty = last === 'ten' && (current % 100 === 60 || current % 100 === 80);
      return (current % 100 === 0 || twenty) && last !== 'unit' ? { current: current + value } : null;
    }
    case 'ten':
      if (value === 20 && last === 'unit' && current % 10 === 4 && word.score) return { current: current - 4 + 80 };
      return current % 100 === 0 && value < smallest ? { current: current + value } : null;
    case 'hundreds':
      return current % 1000 === 0 && last !== 'unit' ? { current: current + value } : null;
    case 'hundred': {
      if (last !== 'lead' && (current >= 100 || last === 'hundred')) return null;
      const amount = (current || 1) * 100;
      return amount < smallest ? { current: amount } : null;
    }
    case 'whole':
      return current === 0 && value < smallest ? { current: value } : null;
    case 'dozen':
      return { current: (current || 1) * value };
    case 'scale': {
      let amount = current;
      if (amount && amount >= value && last !== 'lead' && value === 1000) return null;
      while (parts.length && parts.at(-1)!.scale < value) amount += parts.pop()!.amount;
      if (parts.length && parts.at(-1)!.scale === value) return null;
      parts.push({ amount: (amount || 1) * value, scale: value });
      return { current: 0 };
    }
  }
}

/** A number below a hundred in digits, as in "3 hundred and 21". */
function smallNumber(reading: Reading, i: number, ceiling: number): WordRun | null {
  if (i >= ceiling || !isNumber(reading, i)) return null;
  const text = written(reading, i);
  if (text.length > 3 || isJoined(reading, i + 1)) return null;
  const value = Number(text);
  if (numberWordAt(reading, i + 1)) return null;
  return Number.isNaN(value) ? null : { to: i + 1, value, open: 0, scaled: false, head: null, tail: 0 };
}
