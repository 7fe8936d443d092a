import type { Span } from '../../model/span.ts';

/** No sentence is looked at further than this to either side, in UTF-16 units. */
const REACH = 400;

/** The sentence around a span, told by line breaks and full stops before a space: checks work on the analysis, which holds no tokens. */
export function sentenceOf(text: string, [start, end]: Span): Span {
  const before = text.slice(Math.max(0, start - REACH), start);
  const after = text.slice(end, end + REACH);
  const opened = Math.max(
    before.lastIndexOf('\n'),
    before.lastIndexOf('. '),
    before.lastIndexOf('? '),
    before.lastIndexOf('! '),
  );
  const closed = /[.!?](?=\s|$)|\n/.exec(after);
  return [start - before.length + opened + 1, end + (closed ? closed.index : after.length)];
}
