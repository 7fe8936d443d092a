import type { SpeechWords } from '../lang/speech-words.ts';
import type { Mention } from '../model/entity.ts';
import type { Span } from '../model/span.ts';
import type { Doc } from '../text/doc.ts';
import { tightestAround } from '../text/in-span.ts';
import type { Quotation } from '../text/quotations.ts';

/** One sentence as the attribution rules read it: tokens `[from, to)`, its mentions, what of it stands in quotation marks. */
export interface Sentence {
  readonly doc: Doc;
  readonly words: SpeechWords;
  readonly span: Span;
  readonly from: number;
  readonly to: number;
  /** Names and descriptions outside quotations: nobody speaks out of another's words. */
  readonly mentions: readonly Mention[];
  /** Quotations long enough to be somebody's speech that begin here. */
  readonly quotes: readonly Quotation[];
  /** Every such quotation of the text: one may go on over several sentences. */
  readonly speeches: readonly Quotation[];
}

/** Whether token `at` stands inside somebody's words. */
export const isQuoted = ({ doc: { tokens }, speeches }: Sentence, at: number): boolean =>
  tightestAround(speeches, [tokens.starts[at]!, tokens.ends[at]!]) !== null;
