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
  const run = newRun(lead, reading.lexicon.mostHundreds);
  const end = Math.min(ceiling, from + LONGEST);
  const apart = isBetween(reading, from);
  let to = from;
  let head: WordRun['head'] = null;
  while (to < end && run.before !== 'dozen') {
    const link = run.last ? linkAt(reading, to, end, run, run.last, apart) : JUXTAPOSED;
    if (!link) break;
    if (link.isAnd && run.before !== 'ten') head = { to, value: total(run), open: openOf(run) };
    // Digits, or a rest that has its own scales: "3 hundred and 21", "six crore and two hundred".
    if (link.rest) return { to: link.rest.to, value: total(run) + link.rest.value, open: 0, scaled: true, head };
    const word = wordBehind(reading, to, link, run);
    if (!word || !take(run, word)) break;
    to += link.length + 1;
  }
  return run.last && { to, value: total(run), open: openOf(run), scaled: run.scaled, head };
}

/** A run of number words as far as it is read. */
interface Run {
  /** The number below the last closed part. */
  current: number;
  last: NumberWord | null;
  /** Kind of the last word; `lead` after digits, null at the start. */
  before: NumberWordKind | 'lead' | null;
  /** What scales have closed. */
  readonly parts: Part[];
  /** Whether one of its words is a hundred or more. */
  scaled: boolean;
  readonly mostHundreds: number;
}

const newRun = (lead: number | null, mostHundreds: number): Run => ({
  current: lead ?? 0,
  last: null,
  before: lead === null ? null : 'lead',
  parts: [],
  scaled: false,
  mostHundreds,
});

function total({ parts, current }: Run): number {
  let sum = current;
  for (const { amount } of parts) sum += amount;
  return sum;
}

const smallest = (parts: readonly Part[]): number => parts.at(-1)?.scale ?? Number.POSITIVE_INFINITY;
const openOf = ({ before, parts }: Run): number =>
  before === 'scale' ? smallest(parts) : before === 'hundred' || before === 'hundreds' ? 100 : 0;

/** What stands between two words of a run: nothing, a dash, or "and". */
interface Link {
  /** In tokens. */
  readonly length: 0 | 1;
  readonly isAnd: boolean;
  /** A dash with space behind it joins a ten and a unit only. */
  readonly isSpacedDash: boolean;
  /** The rest of the number, where it does not go on word by word. */
  readonly rest: Rest | null;
}

interface Rest {
  readonly to: number;
  readonly value: number;
}

const JUXTAPOSED: Link = { length: 0, isAnd: false, isSpacedDash: false, rest: null };
const DASHED: Link = { length: 1, isAnd: false, isSpacedDash: false, rest: null };
const SPACED_DASH: Link = { length: 1, isAnd: false, isSpacedDash: true, rest: null };
const AND: Link = { length: 1, isAnd: true, isSpacedDash: false, rest: null };

/** The link at token `i`, behind a word; null where "and" ends the run. */
function linkAt(
  reading: Reading,
  i: number,
  end: number,
  { parts }: Run,
  last: NumberWord,
  apart: boolean,
): Link | null {
  if (isDash(reading, i)) return isJoined(reading, i + 1) ? DASHED : SPACED_DASH;
  if (!isIn(reading, i, reading.lexicon.and)) return JUXTAPOSED;
  const join = JOINS[last.kind]?.(reading, { at: i + 1, end, last, open: smallest(parts), apart });
  if (!join) return null;
  return join === 'word' ? AND : { ...AND, rest: join };
}

/** The number word behind a link; null where there is none, or where only a ten and a unit may stand so. */
function wordBehind(reading: Reading, at: number, link: Link, { before }: Run): NumberWord | null {
  const word = numberWordAt(reading, at + link.length);
  if (!word || !link.isSpacedDash) return word;
  return before === 'ten' && word.kind === 'unit' ? word : null;
}

/** Whether "between" stands before the run: then "and" parts two numbers. */
function isBetween(reading: Reading, from: number): boolean {
  for (let i = from - 1; i >= Math.max(0, from - 3); i--) if (isIn(reading, i, reading.lexicon.between)) return true;
  return false;
}

/** "And" behind a number word. */
interface And {
  /** The token behind it. */
  readonly at: number;
  readonly end: number;
  readonly last: NumberWord;
  /** The last scale, which what follows stays below. */
  readonly open: number;
  /** Whether "and" parts the two numbers of "between". */
  readonly apart: boolean;
}

/** What goes on behind "and": the next word as it is (`word`), or a rest read by itself; null where the run ends. */
type Join = (reading: Reading, and: And) => 'word' | Rest | null;

/** "a hundred and one", "quinientos y uno" */
const afterHundred: Join = (reading, { at, end, apart }) => {
  if (apart) return null;
  const next = numberWordAt(reading, at);
  if (!next) return smallNumber(reading, at, end);
  const isBelow = reading.lexicon.andAfterTens
    ? next.kind !== 'hundreds' && next.kind !== 'hundred' && next.kind !== 'scale'
    : !leadsToHundred(reading, at, end);
  return isBelow ? 'word' : null;
};

/** How "and" goes on after words of each kind; it ends the run after the rest. */
const JOINS: Readonly<Partial<Record<NumberWordKind, Join>>> = {
  // "cincuenta y dos", "soixante et onze"
  ten(reading, { at, last }) {
    const next = reading.lexicon.andAfterTens ? numberWordAt(reading, at) : null;
    return next?.kind === 'unit' || (next?.kind === 'teen' && last.value >= 20) ? 'word' : null;
  },
  hundred: afterHundred,
  hundreds: afterHundred,
  // "two million and fifty"
  scale(reading, { at, end, open, apart }) {
    if (apart) return null;
    if (!numberWordAt(reading, at)) return smallNumber(reading, at, end);
    const rest = readWords(reading, at, end, null);
    return rest && rest.value < open && rest.value > 0 && Number.isInteger(rest.value) ? rest : null;
  },
};

/** As far, in tokens, as the scale of what is below a hundred may stand. */
const SCALE_REACH = 4;

/** "A hundred and one thousand" goes on; "a hundred and two hundred" and "a hundred and a thousand" are two numbers each. */
function leadsToHundred(reading: Reading, at: number, end: number): boolean {
  for (let i = at; i <= at + SCALE_REACH; i++) {
    const word = i < end ? numberWordAt(reading, i) : null;
    if (!word) return false;
    if (word.kind === 'hundred') return true;
    if (word.kind === 'scale') return i === at;
    if (isDash(reading, i + 1) && isJoined(reading, i + 1)) i++;
  }
  return false;
}

/** Kinds that multiply, and so may follow a number in digits. */
const MULTIPLYING: ReadonlySet<NumberWordKind> = new Set(['hundred', 'scale', 'dozen']);

/** A product without the last digits of binary arithmetic. */
const times = (amount: number, value: number): number => Number(((amount || 1) * value).toPrecision(15));

/** What the number below the last closed part becomes with a word of each kind; null where the word cannot follow. */
const STEPS: Readonly<Record<NumberWordKind, (word: NumberWord, run: Run) => number | null>> = {
  unit({ value }, { current, last, before, parts }) {
    // French: "dix-sept" is ten and seven.
    if (before === 'teen') return last?.score && value >= 7 ? current + value : null;
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

/** Takes a word into the run; false where it cannot follow. */
function take(run: Run, word: NumberWord): boolean {
  if (run.before === 'lead' && !MULTIPLYING.has(word.kind)) return false;
  const current = STEPS[word.kind](word, run);
  if (current === null) return false;
  run.current = current;
  run.last = word;
  run.before = word.kind;
  run.scaled ||= MULTIPLYING.has(word.kind) || word.value >= 100;
  return true;
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
