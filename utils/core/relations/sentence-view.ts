import type { DateMention } from '../model/date.ts';
import type { Mention } from '../model/entity.ts';
import type { Figure } from '../model/figure.ts';
import type { Span } from '../model/span.ts';
import type { Doc } from '../text/doc.ts';
import { inTurn } from '../text/in-span.ts';
import { tokenRange } from '../text/phrases.ts';

/** One sentence and what was read in it: tokens `[from, to)`, indexes of its figures, its mentions and dates. */
export interface SentenceView {
  readonly span: Span;
  readonly from: number;
  readonly to: number;
  readonly figures: readonly number[];
  readonly mentions: readonly Mention[];
  readonly dates: readonly DateMention[];
}

/** Sorts what was read into the sentences. All lists are in reading order; one pass. */
export function viewSentences(
  doc: Doc,
  figures: readonly Figure[],
  mentions: readonly Mention[],
  dates: readonly DateMention[],
): SentenceView[] {
  const takeFigures = inTurn(figures.map(({ span }, index) => ({ span, index })));
  const takeMentions = inTurn(mentions);
  const takeDates = inTurn(dates);
  return doc.sentences.map((span) => {
    const [from, to] = tokenRange(doc.tokens, span);
    return {
      span,
      from,
      to,
      figures: takeFigures(span).map(({ index }) => index),
      mentions: takeMentions(span),
      dates: takeDates(span),
    };
  });
}
