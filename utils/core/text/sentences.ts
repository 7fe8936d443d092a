import type { Block } from '../model/article.ts';
import type { Span } from '../model/span.ts';

/** Words whose full stop does not end a sentence, lower case without the stop. */
const ABBREVIATIONS = new Set(
  (
    'mr mrs ms dr prof sr jr st gen col lt sgt capt cmdr adm maj gov sen rep hon rev pres dept inc ltd co corp bros vs etc eg ie cf al approx est no nos vol pp fig ' +
    'jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat sun ' +
    'u.s u.k u.n e.u d.c a.m p.m ph.d i.e e.g calif fla mass conn wash ariz colo ave blvd rd mt ft ' +
    'sra dra srta núm pág av art dpto m mme mlle z.b bzw ca usw nr str hr fr bspw d.h u.a mio mrd'
  ).split(' '),
);

/** German writes ordinals with a full stop: "am 15. Januar", "im 19. Jahrhundert". */
const GERMAN_AFTER_ORDINAL =
  /^(?:Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Jahrhundert|Jahrestag|Geburtstag|Quartal)/;

const CLOSERS = '"\'”’»)]';

/**
 * Sentences of a text, none crossing a block. White space around them is left out. A full stop after an initial or a known
 * abbreviation, inside a number or an address, or before a small letter ends nothing.
 */
export function splitSentences(text: string, blocks: readonly Block[]): Span[] {
  const sentences: Span[] = [];
  for (const block of blocks) splitBlock(text, block.span, sentences);
  return sentences;
}

function splitBlock(text: string, [from, to]: Span, out: Span[]): void {
  let start = from;
  for (let i = from; i < to; i++) {
    const char = text[i]!;
    if (char === '\n') {
      push(text, start, i, out);
      start = i + 1;
      continue;
    }
    if (!'.!?…。！？'.includes(char)) continue;
    let end = i + 1;
    while (end < to && '.!?…'.includes(text[end]!)) end++;
    while (end < to && CLOSERS.includes(text[end]!)) end++;
    const wide = '。！？'.includes(char);
    if (!wide && end < to && !/\s/.test(text[end]!)) continue;
    if (!wide && /^\s+\p{Ll}/u.test(text.slice(end, Math.min(end + 3, to)))) continue;
    if (char === '.' && end === i + 1 && !stopEnds(text, start, i, to)) continue;
    push(text, start, end, out);
    start = end;
    i = end - 1;
  }
  push(text, start, to, out);
}

/** Whether the full stop at `stop` ends the sentence that began at `start`. */
function stopEnds(text: string, start: number, stop: number, to: number): boolean {
  let next = stop + 1;
  while (next < to && (text[next] === ' ' || text[next] === '\u00a0')) next++;
  if (next >= to) return true;
  if (/[\p{Ll},;:]/u.test(text[next]!)) return false;
  let from = stop;
  while (from > start && !/[\s("'“‘«\u2014-]/.test(text[from - 1]!)) from--;
  const word = text.slice(from, stop);
  if (/^\p{Lu}$/u.test(word) || /^(\p{Lu}\.)+\p{Lu}$/u.test(word)) {
    // "George W. Bush" goes on; "in the U.S. The" does not: only a common sentence opener ends after initials.
    return /^(The|A|An|It|He|She|They|We|I|But|And|In|On|At|This|That|These|Those|His|Her|Their|For|As|If|When|While|However|Since|After|Before|There)\b/.test(
      text.slice(next, next + 10),
    );
  }
  if (/^\d{1,2}$/.test(word) && (from === start || GERMAN_AFTER_ORDINAL.test(text.slice(next, next + 12))))
    return false;
  return !ABBREVIATIONS.has(word.toLowerCase());
}

function push(text: string, from: number, to: number, out: Span[]): void {
  while (from < to && /\s/.test(text[from]!)) from++;
  while (to > from && /\s/.test(text[to - 1]!)) to--;
  if (from < to) out.push([from, to]);
}
