import type { DateMention } from '../../model/date.ts';
import type { Mention } from '../../model/entity.ts';
import type { Figure } from '../../model/figure.ts';
import type { Span } from '../../model/span.ts';
import { tokenRange } from '../../text/phrases.ts';
import { type Tokens, WORD } from '../../text/tokens.ts';
import { phraseAt, type Sign, type TieLexicon } from './tie-lexicon.ts';
import { isPoints } from './unit-words.ts';

/**
 * One step of a sentence as patterns read it: a figure with its hedge, a date, a name, a word or known phrase, a mark.
 * Signs: `N` an amount, `P` percent, `S` a share (percent or fraction), `X` points, `D` a duration, `R` a range, `F` any figure;
 * `Y` a date or a length of time, `w` any word or name, `n` a name; an apostrophe is `'` and a word, other marks are themselves, a dash that stands free is `-`, a sentence's end `.`.
 */
export interface Item {
  readonly signs: ReadonlySet<Sign>;
  readonly span: Span;
  /** Index of the figure; -1 where it is none. */
  readonly figure: number;
  /** Hash of the first token: which verb it is. */
  readonly hash: number;
}

/** What was read in a sentence: its figures by index, names and dates. */
export interface Reading {
  readonly text: string;
  readonly tokens: Tokens;
  readonly figures: readonly Figure[];
  readonly lexicon: TieLexicon;
}

interface Sentence {
  readonly span: Span;
  readonly figures: readonly number[];
  readonly mentions: readonly Mention[];
  readonly dates: readonly DateMention[];
}

/** What the noun of a figure may be besides. */
const NOUNS: readonly Sign[] = ['group', 'people'];

/** What patterns do not read word by word: figures, dates and names. */
type Fixed = Omit<Item, 'hash'>;

const WORD_SIGNS: ReadonlySet<Sign> = new Set(['w']);
const NAME_SIGNS: ReadonlySet<Sign> = new Set(['w', 'n']);
const APOSTROPHE_SIGNS: ReadonlySet<Sign> = new Set(['w', "'"]);
const FIGURE_SIGNS: ReadonlySet<Sign> = new Set(['F']);
const DATE_SIGNS: ReadonlySet<Sign> = new Set(['Y']);
const END_SIGNS: ReadonlySet<Sign> = new Set(['.']);
const NOTHING: ReadonlySet<Sign> = new Set();
/** Quotation marks part nothing: a figure and its share stand on either side of them. */
const QUOTES = /["“”„«»‹›]/;
const DASHES = /[-–—]/;

/** The steps of one sentence, hedges folded into their figures. */
export function itemsOf(reading: Reading, sentence: Sentence): Item[] {
  const { tokens, text } = reading;
  const [from, to] = tokenRange(tokens, sentence.span);
  const fixed = fixedItems(reading, sentence);
  const items: Item[] = [];
  let next = 0;
  /** The next figure, looked for from one place to the other: a sentence may hold thousands. */
  let ahead = 0;
  for (let at = from; at < to; ) {
    const start = tokens.starts[at] ?? 0;
    while (next < fixed.length && (fixed[next]?.span[1] ?? 0) <= start) next++;
    const one = fixed[next];
    if (one && one.span[0] <= start) {
      if (one.figure >= 0) dropHedges(items);
      const first = at;
      while (at < to && (tokens.starts[at] ?? 0) < one.span[1]) at++;
      const signs = one.figure < 0 ? one.signs : signsInPlace(reading, one.signs, at);
      items.push({ ...one, signs, hash: tokens.hashes[first] ?? 0 });
      next++;
      continue;
    }
    ahead = Math.max(ahead, next);
    while (ahead < fixed.length && (fixed[ahead]?.figure ?? 0) < 0) ahead++;
    const phrase = phraseBefore(reading, at, to, fixed[next], fixed[ahead]);
    const length = phrase?.length ?? 1;
    const signs = phrase ? withWord(phrase.signs) : signsOfToken(tokens, text, at);
    const end = tokens.ends[at + length - 1] ?? start;
    if (signs !== NOTHING) items.push({ signs, span: [start, end], figure: -1, hash: tokens.hashes[at] ?? 0 });
    at += length;
  }
  if (!items.at(-1)?.signs.has('.'))
    items.push({ signs: END_SIGNS, span: [sentence.span[1], sentence.span[1]], figure: -1, hash: 0 });
  return items;
}

/** What a figure is where it stands, its last token before `next`: with what its noun says, and no amount where it is a part of a name ("787-9"). */
function signsInPlace({ tokens, lexicon, text }: Reading, signs: ReadonlySet<Sign>, next: number): ReadonlySet<Sign> {
  const end = tokens.ends[next - 1] ?? 0;
  if (/^[-‑]\d/.test(text.slice(end, end + 2))) return FIGURE_SIGNS;
  const noun = phraseAt(lexicon, tokens, next - 1, next);
  return noun ? new Set([...signs, ...NOUNS.filter((sign) => noun.signs.has(sign))]) : signs;
}

/** The phrase that begins at a token: it ends before the next figure, and before the next date or name unless it holds all of it ("in today's money"). */
function phraseBefore(
  { lexicon, tokens }: Reading,
  at: number,
  to: number,
  one: Fixed | undefined,
  figure: Fixed | undefined,
) {
  const upTo = (next: Fixed | undefined): number =>
    next ? Math.min(to, Math.max(tokenRange(tokens, [next.span[0], next.span[0]])[0], at + 1)) : to;
  const figureAt = upTo(figure);
  const over = phraseAt(lexicon, tokens, at, figureAt);
  // "Une hausse de plus ou moins 50 %": a longer hedge begins within "de plus".
  const isHedged = over !== null && phraseAt(lexicon, tokens, at + over.length, figureAt)?.signs.has('hedge') === true;
  for (let within = 1; over && !isHedged && within < over.length; within++) {
    const hedge = phraseAt(lexicon, tokens, at + within, figureAt);
    if (hedge?.signs.has('hedge') && at + within + hedge.length === figureAt && hedge.length > over.length - within)
      return phraseAt(lexicon, tokens, at, at + within);
  }
  const end = tokens.ends[at + (over?.length ?? 1) - 1] ?? 0;
  return !over || !one || end <= one.span[0] || end >= one.span[1] ? over : phraseAt(lexicon, tokens, at, upTo(one));
}

/** Figures first, then dates and names that no figure touches; in reading order, none over another. */
function fixedItems({ figures, lexicon }: Reading, { figures: inside, dates, mentions }: Sentence): Fixed[] {
  const all: Fixed[] = inside.flatMap((figure) => {
    const read = figures[figure];
    return read ? [{ signs: signsOfFigure(read, lexicon), span: read.span, figure }] : [];
  });
  const taken = all.map(({ span }) => span);
  const isFree = ([start, end]: Span) => !taken.some(([from, to]) => start < to && from < end);
  for (const { span } of dates)
    if (isFree(span)) {
      all.push({ signs: DATE_SIGNS, span, figure: -1 });
      taken.push(span);
    }
  for (const { span, form } of mentions)
    if (form === 'name' && isFree(span)) all.push({ signs: NAME_SIGNS, span, figure: -1 });
  return all.sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1]);
}

function signsOfFigure(figure: Figure, lexicon: TieLexicon): ReadonlySet<Sign> {
  const { kind, value, low, high } = figure;
  const signs = new Set<Sign>(['F']);
  if (low === null || high === null) return signs;
  if (value === null) return kind === 'score' ? signs : signs.add('R');
  if (isPoints(figure, lexicon)) return signs.add('X');
  if (kind === 'percent') return signs.add('P').add('S');
  if (kind === 'fraction') return signs.add('S');
  if (kind === 'count' || kind === 'money' || kind === 'measure') return signs.add('N');
  if (kind === 'duration') return signs.add('D').add('Y');
  if (kind === 'ratio') return signs.add('Q');
  return signs;
}

/** What a hedge may be besides: then it stays for patterns to read ("hasta 3,4 millones", "gegen 500.000"). */
const STRUCTURAL: readonly Sign[] = ['against', 'average', 'to', 'from'];

/** Hedges right before a figure are its own. */
function dropHedges(items: Item[]): void {
  for (let last = items.at(-1); last?.signs.has('hedge'); last = items.at(-1)) {
    if (STRUCTURAL.some((sign) => last?.signs.has(sign))) return;
    items.pop();
  }
}

/** Words that begin another statement are no mere words between two figures. */
const PARTING: readonly Sign[] = ['but', 'and', 'or', 'later'];
const worded = new WeakMap<ReadonlySet<Sign>, ReadonlySet<Sign>>();

function withWord(signs: ReadonlySet<Sign>): ReadonlySet<Sign> {
  if (PARTING.some((sign) => signs.has(sign))) return signs;
  let all = worded.get(signs);
  if (!all) {
    all = new Set([...signs, 'w']);
    worded.set(signs, all);
  }
  return all;
}

function signsOfToken({ starts, ends, kinds }: Tokens, text: string, at: number): ReadonlySet<Sign> {
  const start = starts[at] ?? 0;
  const char = text[start] ?? '';
  if (kinds[at] === WORD) return WORD_SIGNS;
  if (QUOTES.test(char)) return NOTHING;
  if (char === "'" || char === '’') return APOSTROPHE_SIGNS;
  const joins = char === '-' && ends[at - 1] === start && starts[at + 1] === ends[at];
  if (DASHES.test(char)) return joins ? WORD_SIGNS : markSigns('-');
  return markSigns(char);
}

const marks = new Map<string, ReadonlySet<Sign>>();
function markSigns(char: string): ReadonlySet<Sign> {
  let signs = marks.get(char);
  if (!signs) {
    signs = new Set([char]);
    marks.set(char, signs);
  }
  return signs;
}
