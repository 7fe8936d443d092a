import type { Mention } from '../model/entity.ts';
import type { Span } from '../model/span.ts';
import type { Doc } from '../text/doc.ts';
import type { Quotation } from '../text/quotations.ts';
import type { SpeechWords } from './speech-words.ts';

/** One sentence as the attribution rules read it: tokens `[from, to)`, its mentions, what of it stands in quotation marks. */
export interface Sentence {
  readonly doc: Doc;
  readonly words: SpeechWords;
  readonly span: Span;
  readonly from: number;
  readonly to: number;
  readonly mentions: readonly Mention[];
  /** Quotations long enough to be somebody's speech. */
  readonly quotes: readonly Quotation[];
}
