import { type Cursor, endAt, hashAt, isApostrophe, isNumber, startAt } from '../text/cursor.ts';
import type { Doc } from '../text/doc.ts';
import { isDigitUnit, isLetterUnit, lowerUnit, NUMBER, PUNCTUATION, type Tokens, WORD } from '../text/tokens.ts';
import type { Lexicon, Phrase } from './lexicon.ts';
import { NO_WORD, ROLE, type Word } from './word.ts';

const BREAK = 4;

/**
 * What the rules read: the tokens of a text with their meanings, phrases taken as one item, and a break where a line ends, so
 * that no date runs over it. Parallel arrays; asking beyond the ends is allowed and finds nothing.
 */
export class Items {
  readonly text: string;
  readonly lexicon: Lexicon;
  count = 0;
  readonly #starts: Uint32Array;
  readonly #ends: Uint32Array;
  readonly #kinds: Uint8Array;
  readonly #words: Uint16Array;
  /** Value of a number of up to eight ASCII digits; -1 for all else. */
  readonly #values: Int32Array;
  readonly #roles: Uint16Array;

  constructor({ text, tokens }: Pick<Doc, 'text' | 'tokens'>, lexicon: Lexicon) {
    this.text = text;
    this.lexicon = lexicon;
    const room = tokens.count * 2 + 1;
    this.#starts = new Uint32Array(room);
    this.#ends = new Uint32Array(room);
    this.#kinds = new Uint8Array(room);
    this.#words = new Uint16Array(room);
    this.#values = new Int32Array(room).fill(-1);
    this.#roles = new Uint16Array(room);
    for (let t = 0; t < tokens.count; ) t = this.#take(tokens, t);
  }

  /** Takes in a token, or the phrase that begins there; the token after it. */
  #take(tokens: Tokens, t: number): number {
    const cursor: Cursor = { text: this.text, tokens };
    const start = startAt(cursor, t);
    if (t > 0 && hasNewline(this.text, endAt(cursor, t - 1), start)) this.#push(start, start, BREAK, 0, -1, 0);
    const entry = this.lexicon.entry(hashAt(cursor, t));
    const phrase = entry ? phraseAt(cursor, t, this.lexicon.phrases(entry)) : null;
    const word = phrase?.word ?? this.lexicon.alone(entry);
    const last = phrase ? t + phrase.rest.length : t;
    this.#add(cursor, t, endAt(cursor, last), word);
    return last + 1;
  }

  #add(cursor: Cursor, t: number, end: number, word: number): void {
    const start = startAt(cursor, t);
    const kind = cursor.tokens.kinds[t] ?? PUNCTUATION;
    if (kind === NUMBER && word === 0) {
      const value = digitsValue(this.text, start, end);
      this.#push(start, end, kind, 0, value, value < 0 ? 0 : ROLE.number);
    } else {
      const apostrophe = isApostrophe(cursor, t) ? ROLE.apostrophe : 0;
      this.#push(start, end, kind === NUMBER ? WORD : kind, word, -1, this.lexicon.rolesOf(word) | apostrophe);
    }
  }

  #push(start: number, end: number, kind: number, word: number, value: number, roles: number): void {
    const k = this.count++;
    this.#starts[k] = start;
    this.#ends[k] = end;
    this.#kinds[k] = kind;
    this.#words[k] = word;
    this.#values[k] = value;
    this.#roles[k] = roles;
  }

  start(k: number): number {
    return this.#starts[k] ?? this.text.length;
  }
  end(k: number): number {
    return this.#ends[k] ?? this.text.length;
  }
  /** {@link ROLE} bits; 0 beyond the ends. */
  roles(k: number): number {
    return k < this.count ? (this.#roles[k] ?? 0) : 0;
  }
  word(k: number): Word {
    return k < this.count ? this.lexicon.word(this.#words[k] ?? 0) : NO_WORD;
  }
  /** Whether the word has one of the {@link LINK} bits. */
  has(k: number, bits: number): boolean {
    return (this.word(k).links & bits) !== 0;
  }
  /** Whether the word has one of the {@link MARK} bits. */
  marked(k: number, bits: number): boolean {
    return (this.word(k).marks & bits) !== 0;
  }
  isNumber(k: number): boolean {
    return k < this.count && this.#kinds[k] === NUMBER;
  }
  isWord(k: number): boolean {
    return k >= 0 && k < this.count && this.#kinds[k] === WORD;
  }
  /** A word the lexicon does not hold. */
  isUnknown(k: number): boolean {
    return this.isWord(k) && this.#words[k] === 0;
  }
  isBreak(k: number): boolean {
    return k < 0 || k >= this.count || this.#kinds[k] === BREAK;
  }
  /** Value of a number, -1 where it is none that can be part of a date. */
  value(k: number): number {
    return k < this.count ? (this.#values[k] ?? -1) : -1;
  }
  digits(k: number): number {
    return this.isNumber(k) ? this.end(k) - this.start(k) : 0;
  }
  /** The character of a mark; empty for words, numbers and breaks. */
  mark(k: number): string {
    return k >= 0 && k < this.count && this.#kinds[k] === PUNCTUATION ? this.text.charAt(this.start(k)) : '';
  }
  /** Whether item `k` begins where the one before it ends. */
  glued(k: number): boolean {
    return (
      k > 0 &&
      k < this.count &&
      this.#starts[k] === this.#ends[k - 1] &&
      this.#kinds[k] !== BREAK &&
      this.#kinds[k - 1] !== BREAK
    );
  }
  /** Whether nothing of a word or number touches the item from the right. */
  endsFree(k: number): boolean {
    const unit = this.text.charCodeAt(this.end(k));
    return !(isLetterUnit(unit) || isDigitUnit(unit));
  }
  /** Whether a word has the ending of a past tense, in languages that have one. */
  isPastForm(k: number): boolean {
    const { pastEnding } = this.lexicon;
    return pastEnding !== '' && this.text.startsWith(pastEnding, this.end(k) - pastEnding.length);
  }
  /** "lowest", "worst": the ending of a superlative, in languages that have one. */
  isSuperlative(k: number): boolean {
    const { superlativeEnding } = this.lexicon;
    return (
      superlativeEnding !== '' &&
      this.isUnknown(k) &&
      this.text.startsWith(superlativeEnding, this.end(k) - superlativeEnding.length)
    );
  }
  /** Which way a word looks: -1 back, 1 ahead, 0 neither. "will be finished" looks ahead for all its ending. */
  tense(k: number): -1 | 0 | 1 {
    const { tense, month } = this.word(k);
    if (tense === null) return this.#tenseOfEnding(k);
    if (tense < 0 && this.#leadsAhead(k)) return 1;
    return month !== null && this.isCapital(k) ? 0 : tense > 0 ? 1 : -1;
  }
  /** "Was to visit" looks ahead from then; "would be made" for all its participle. */
  #leadsAhead(k: number): boolean {
    if (/^(?:was|were)$/i.test(this.written(k)) && /^to$/i.test(this.written(k + 1))) return true;
    return /^be$/i.test(this.written(k - 1));
  }
  #tenseOfEnding(k: number): -1 | 0 | 1 {
    if (!this.isUnknown(k)) return 0;
    if (this.isPastForm(k)) return this.word(k - 1).tense === 1 ? 1 : -1;
    return this.isFutureForm(k) ? 1 : 0;
  }
  /** Whether a word of five letters or more has the ending of a future tense, in languages that have one. */
  isFutureForm(k: number): boolean {
    const { futureEndings } = this.lexicon;
    if (this.end(k) - this.start(k) < 5) return false;
    return futureEndings.some((ending) => this.text.startsWith(ending, this.end(k) - ending.length));
  }
  isCapital(k: number): boolean {
    const unit = this.text.charCodeAt(this.start(k));
    return lowerUnit(unit) !== unit;
  }
  /** The item as it is written. */
  written(k: number): string {
    return this.text.slice(this.start(k), this.end(k));
  }
}

/** The longest phrase whose words follow token `t` on the same line; one that ends in a number is none where the number goes on ("9/11/2001"). */
function phraseAt(cursor: Cursor, t: number, phrases: readonly Phrase[]): Phrase | null {
  for (const phrase of phrases) {
    const { rest } = phrase;
    let same = 0;
    while (same < rest.length && hashAt(cursor, t + 1 + same) === rest[same]) same++;
    if (same < rest.length) continue;
    const last = t + same;
    if (!hasNewline(cursor.text, startAt(cursor, t), endAt(cursor, last)) && !numberGoesOn(cursor, last)) return phrase;
  }
  return null;
}

const numberGoesOn = (cursor: Cursor, last: number): boolean =>
  isNumber(cursor, last) && /[-/.\d]/.test(cursor.text.charAt(endAt(cursor, last))) && isNumber(cursor, last + 2);

function hasNewline(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (text.charCodeAt(i) === 10) return true;
  return false;
}

function digitsValue(text: string, start: number, end: number): number {
  if (end - start > 8) return -1;
  let value = 0;
  for (let i = start; i < end; i++) {
    const digit = text.charCodeAt(i) - 48;
    if (digit < 0 || digit > 9) return -1;
    value = value * 10 + digit;
  }
  return value;
}
