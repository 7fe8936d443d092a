import type { NumberWord, NumberWordKind } from '../../lang/number-words.ts';
import { isDash, isIn, isJoined, isNumber, isWord, lengthAt, valueAt, written } from '../../text/cursor.ts';
import type { Reading } from '../reading.ts';

/** Where a run of number words stands: the token after it, its value, and the scale its last word leaves open ("two million": 1e6). */
export interface WordRun {
  readonly to: number;
  readonly value: number;
  readonly open: number;
  readonly scaled: boolean;
  /** The run as it stood before an "and" after a hundred or a scale: what "one hundred and three quarters" needs. */
  readonly head: { readonly to: number; readonly value: number; readonly open: number } | null;
}

interface Part {
  readonly amount: number;
  readonly scale: number;
}

/** Longest run: "nine hundred ninety-nine trillion ..." stays below it; a page of number words costs no more than its length. */
const LONGEST = 40;
const SHORTEST_COMPOUND = 6;
const LONGEST_COMPOUND = 80;

/** What a word says as a number, looking into words that a language writes together. */
export function numberWordAt(reading: Reading, i: number): NumberWord | null {
  const { numbers, compound } = reading.lexicon;
  if (!isWord(reading, i)) return null;
  const known = valueAt(reading, i, numbers);
  if (known) return known;
  if (!compound) return null;
  const length = lengthAt(reading, i);
  if (length < SHORTEST_COMPOUND || length > LONGEST_COMPOUND) return null;
  const value = compound(written(reading, i).toLowerCase());
  return value === null ? null : { kind: 'whole', value };
}

/**
 * Reads number words from token `from` on: hundreds, tens and scales in falling order, joined by white space, hyphens or
 * "and". `lead` is a number in digits that stands before them ("3 hundred"), null where there is none.
 */
export function readWords(reading: Reading, from: number, ceiling: number, lead: number | null): WordRun | null {
  const { lexicon } = reading;
  const parts: Part[] = [];
  let current = lead ?? 0;
  let last: NumberWord | 'lead' | null = lead === null ? null : 'lead';
  let to = from;
  let scaled = false;
  let head: WordRun['head'] = null;
  const apart = between(reading, from);
  const end = Math.min(ceiling, from + LONGEST);

  for (let i = from; i < end; ) {
    let at = i;
    const before = i > from ? last : null;
    if (before && isDash(reading, at)) at++;
    else if (before && before !== 'lead' && isIn(reading, at, lexicon.and)) {
      at++;
      const join = joins(reading, at, end, before, smallest(parts), apart);
      if (!join) break;
      if (before.kind !== 'ten') head = { to: i, value: total(parts, current), open: openOf(before, parts) };
      if (join !== 'word') {
        // Digits, or a rest that has its own scales: "3 hundred and 21", "six crore and two hundred".
        return { to: join.to, value: total(parts, current) + join.value, open: 0, scaled: true, head };
      }
    }
    const word = numberWordAt(reading, at);
    if (!word) break;
    const spaced = at !== i && !isJoined(reading, at) && isDash(reading, i);
    if (spaced && !(before && before !== 'lead' && before.kind === 'ten' && word.kind === 'unit')) break;
    const kind = last === 'lead' || last === null ? last : last.kind;
    const next = step(word, { current, last, before: kind, parts, mostHundreds: lexicon.mostHundreds });
    if (next === null) break;
    current = next;
    scaled ||= word.kind === 'scale' || word.kind === 'hundred' || word.kind === 'dozen' || word.value >= 100;
    last = word;
    to = at + 1;
    i = to;
    if (word.kind === 'dozen') break;
  }
  if (to === from || last === null || last === 'lead') return null;
  return { to, value: total(parts, current), open: openOf(last, parts), scaled, head };
}

const total = (parts: readonly Part[], current: number): number => parts.reduce((n, { amount }) => n + amount, current);
const smallest = (parts: readonly Part[]): number => parts.at(-1)?.scale ?? Number.POSITIVE_INFINITY;
const openOf = ({ kind }: NumberWord, parts: readonly Part[]): number =>
  kind === 'scale' ? smallest(parts) : kind === 'hundred' || kind === 'hundreds' ? 100 : 0;

/** Whether "between" stands before the run: then "and" parts two numbers. */
function between(reading: Reading, from: number): boolean {
  for (let i = from - 1; i >= Math.max(0, from - 3); i--) if (isIn(reading, i, reading.lexicon.between)) return true;
  return false;
}

/** Whether what follows "and" goes on with the run: the next word as it is (`word`), or a rest read by itself. */
function joins(
  reading: Reading,
  at: number,
  ceiling: number,
  last: NumberWord,
  open: number,
  apart: boolean,
): 'word' | { to: number; value: number } | null {
  const { andAfterTens } = reading.lexicon;
  const next = numberWordAt(reading, at);
  if (last.kind === 'ten')
    return andAfterTens && next && (next.kind === 'unit' || (next.kind === 'teen' && last.value >= 20)) ? 'word' : null;
  if (apart) return null;
  if (last.kind === 'hundred' || last.kind === 'hundreds') {
    if (!next) return smallNumber(reading, at, ceiling);
    if (andAfterTens)
      return next.kind === 'hundreds' || next.kind === 'hundred' || next.kind === 'scale' ? null : 'word';
    // "a hundred and one thousand" goes on; "a hundred and two hundred" are two numbers.
    let after = at;
    for (
      let word: NumberWord | null = next;
      word && word.kind !== 'hundred' && word.kind !== 'scale' && after < at + 4;
    ) {
      after++;
      if (isDash(reading, after) && isJoined(reading, after)) after++;
      word = after < ceiling ? numberWordAt(reading, after) : null;
      if (word?.kind === 'hundred') return null;
    }
    return after > at ? 'word' : null;
  }
  if (last.kind !== 'scale') return null;
  if (!next) return smallNumber(reading, at, ceiling);
  const rest = readWords(reading, at, ceiling, null);
  return rest && rest.value < open && rest.value > 0 && Number.isInteger(rest.value)
    ? { to: rest.to, value: rest.value }
    : null;
}

/** A run before its next word. */
interface Run {
  /** The number below the last closed part. */
  readonly current: number;
  readonly last: NumberWord | 'lead' | null;
  /** Kind of the last word; `lead` after digits, null at the start. */
  readonly before: NumberWordKind | 'lead' | null;
  /** The run's own list, which scales close. */
  readonly parts: Part[];
  readonly mostHundreds: number;
}

/** Kinds that may follow a number in digits. */
const AFTER_LEAD: ReadonlySet<NumberWordKind> = new Set(['hundred', 'scale', 'dozen']);

/** A product without the last digits of binary arithmetic. */
const times = (amount: number, value: number): number => Number(((amount || 1) * value).toPrecision(15));

/** What the number below the last closed part becomes with a word of each kind; null where the word cannot follow. */
const STEPS: Readonly<Record<NumberWordKind, (word: NumberWord, run: Run) => number | null>> = {
  unit({ value }, { current, last, before, parts }) {
    // French: "dix-sept" is ten and seven.
    if (before === 'teen') return last !== 'lead' && last?.score && value >= 7 ? current + value : null;
    if (before === 'unit' || before === 'whole' || current % 10) return null;
    return value < smallest(parts) ? current + value : null;
  },
  teen({ value }, { current, before }) {
    // French counts on from sixty and eighty: "soixante-dix", "quatre-vingt-onze".
    const onwards = (before === 'ten' || before === 'unit') && (current % 100 === 60 || current % 100 === 80);
    return onwards || (current % 100 === 0 && before !== 'unit') ? current + value : null;
  },
  ten({ value, score }, { current, before, parts }) {
    if (value === 20 && score && before === 'unit' && current % 10 === 4) return current - 4 + 80;
    return current % 100 === 0 && before !== 'unit' && value < smallest(parts) ? current + value : null;
  },
  hundreds: ({ value }, { current, before }) => (current % 1000 === 0 && before !== 'unit' ? current + value : null),
  hundred(_, { current, before, parts, mostHundreds }) {
    if (before !== 'lead' && (current >= mostHundreds || before === 'hundred')) return null;
    const amount = times(current, 100);
    return amount < smallest(parts) ? amount : null;
  },
  whole({ value }, { current, before, parts }) {
    const room = value < 100 ? current % 100 === 0 && before !== 'unit' : current === 0;
    return room && value < smallest(parts) ? current + value : null;
  },
  dozen: ({ value }, { current }) => (current || 1) * value,
  scale({ value }, { current, parts }) {
    let amount = current;
    for (let last = parts.at(-1); last && last.scale < value; last = parts.at(-1)) {
      amount += last.amount;
      parts.pop();
    }
    if (parts.at(-1)?.scale === value) return null;
    parts.push({ amount: times(amount, value), scale: value });
    return 0;
  },
};

function step(word: NumberWord, run: Run): number | null {
  return run.before === 'lead' && !AFTER_LEAD.has(word.kind) ? null : STEPS[word.kind](word, run);
}

/** A number below a thousand in digits, as in "3 hundred and 21". */
function smallNumber(reading: Reading, i: number, ceiling: number): { to: number; value: number } | null {
  if (i >= ceiling || !isNumber(reading, i) || lengthAt(reading, i) > 3) return null;
  const free =
    i + 1 >= ceiling ||
    !(isJoined(reading, i + 1) || numberWordAt(reading, i + 1) || isIn(reading, i + 1, reading.lexicon.scales));
  return free || (isJoined(reading, i + 1) && !isWord(reading, i + 1) && !isNumber(reading, i + 2))
    ? { to: i + 1, value: Number(written(reading, i)) }
    : null;
}
