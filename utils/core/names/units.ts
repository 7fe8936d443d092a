/*
 * What the tagger labels: tokens, with the few joined that no name is ever cut inside of. "U.S." and "J." are one unit each,
 * "O'Neill" too; a full stop after a lone initial at a sentence's end stays outside ("Malcolm X.").
 */
import type { Doc } from '../text/doc.ts';
import { lowerUnit, tokenAt, WORD } from '../text/tokens.ts';
import type { Units } from './unit-arrays.ts';
import { caseOf } from './unit-case.ts';

const FNV_PRIME = 0x01000193;
const DOT = 46;
const APOSTROPHE = 39;
const CURLY = 0x2019;
const LETTER_O = 79;

export function readUnits({ text, tokens, sentences }: Doc): Units {
  const starts = new Uint32Array(tokens.count);
  const ends = new Uint32Array(tokens.count);
  const hashes = new Uint32Array(tokens.count);
  const tokenStarts = new Uint32Array(tokens.count);
  const tokenEnds = new Uint32Array(tokens.count);
  const cases = new Uint8Array(tokens.count);
  const firsts = new Uint32Array(sentences.length + 1);
  let count = 0;
  for (let s = 0; s < sentences.length; s++) {
    const [from, to] = sentences[s]!;
    firsts[s] = count;
    for (let t = tokenAt(tokens, from); t < tokens.count && tokens.starts[t]! < to; ) {
      const last = lastToken(text, tokens, t, to);
      let hash = tokens.hashes[t]!;
      // Continues the token hash over the joined units: FNV-1a folds one unit after the other.
      for (let j = t + 1; j <= last; j++) hash = foldToken(hash, text, tokens.starts[j]!, tokens.ends[j]!);
      starts[count] = tokens.starts[t]!;
      tokenStarts[count] = t;
      tokenEnds[count] = last + 1;
      ends[count] = tokens.ends[last]!;
      hashes[count] = hash;
      cases[count] = caseOf(text, starts[count]!, ends[count]!, count > 0 && ends[count - 1] === starts[count]);
      count++;
      t = last + 1;
    }
  }
  firsts[sentences.length] = count;
  return {
    count,
    starts: starts.subarray(0, count),
    ends: ends.subarray(0, count),
    hashes: hashes.subarray(0, count),
    tokenStarts: tokenStarts.subarray(0, count),
    tokenEnds: tokenEnds.subarray(0, count),
    cases: cases.subarray(0, count),
    sentences: firsts,
  };
}

/** Last token of the unit that begins with token `t`: `t` itself but where a lone letter begins more. */
function lastToken(text: string, tokens: Doc['tokens'], t: number, to: number): number {
  if (tokens.kinds[t] !== WORD || tokens.ends[t]! - tokens.starts[t]! !== 1) return t;
  const initials = endOfInitials(text, tokens, t, to);
  return initials > t ? initials : endOfIrishName(text, tokens, t, to);
}

/** Last token of the initials that begin at `t`: "U.S.", "J.", "e.g."; `t` itself where there is no stop. */
function endOfInitials(text: string, tokens: Doc['tokens'], t: number, to: number): number {
  let last = t;
  let letters = 0;
  for (let i = t; i + 1 < tokens.count; i += 2) {
    if (tokens.kinds[i] !== WORD || tokens.ends[i]! - tokens.starts[i]! !== 1) break;
    if (i > t && tokens.starts[i] !== tokens.ends[i - 1]) break;
    if (
      text.charCodeAt(tokens.ends[i]!) !== DOT ||
      tokens.starts[i + 1] !== tokens.ends[i] ||
      tokens.ends[i + 1]! > to
    ) {
      // "U.S" without its last stop.
      if (letters > 0) last = i;
      break;
    }
    letters++;
    last = i + 1;
  }
  return letters === 1 && tokens.ends[last] === to ? t : last;
}

function endOfIrishName(text: string, tokens: Doc['tokens'], t: number, to: number): number {
  if (text.charCodeAt(tokens.starts[t]!) !== LETTER_O || t + 2 >= tokens.count) return t;
  const mark = text.charCodeAt(tokens.ends[t]!);
  const joined =
    (mark === APOSTROPHE || mark === CURLY) &&
    tokens.starts[t + 2] === tokens.ends[t]! + 1 &&
    tokens.kinds[t + 2] === WORD &&
    tokens.ends[t + 2]! <= to &&
    tokens.ends[t + 2]! - tokens.starts[t + 2]! > 2;
  return joined ? t + 2 : t;
}

function foldToken(hash: number, text: string, start: number, end: number): number {
  let folded = hash;
  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i);
    folded = Math.imul(folded ^ (unit === CURLY ? APOSTROPHE : lowerUnit(unit)), FNV_PRIME);
  }
  return folded >>> 0;
}
