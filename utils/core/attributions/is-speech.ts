import { lengthOf } from '../model/span.ts';
import type { Doc } from '../text/doc.ts';
import { tokenRange } from '../text/phrases.ts';
import type { Quotation } from '../text/quotations.ts';
import { NUMBER, WORD } from '../text/tokens.ts';

/** Whether a quotation is somebody's words rather than a term or a title: four words and numbers and more, not all of them capitalised. */
export function isSpeech({ text, tokens }: Doc, { span }: Quotation): boolean {
  if (lengthOf(span) < 12) return false;
  const [from, to] = tokenRange(tokens, span);
  let words = 0;
  let small = 0;
  for (let at = from; at < to && (words < 4 || small < 2); at++) {
    if (tokens.kinds[at] !== WORD && tokens.kinds[at] !== NUMBER) continue;
    words++;
    const first = text[tokens.starts[at]!]!;
    if (first === first.toLowerCase()) small++;
  }
  return words >= 4 && small >= 2;
}
