import type { DateMention } from '../../model/date.ts';
import type { Mention } from '../../model/entity.ts';
import type { Figure } from '../../model/figure.ts';
import type { Span } from '../../model/span.ts';
import { tokenRange } from '../../text/phrases.ts';
import type { Prose } from '../../text/prose.ts';

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
  prose: Prose,
  figures: readonly Figure[],
  mentions: readonly Mention[],
  dates: readonly DateMention[],
): SentenceView[] {
  const takeFigures = taker(figures.map(({ span }, index) => ({ span, index })));
  const takeMentions = taker(mentions);
  const takeDates = taker(dates);
  return prose.sentences.map((span) => {
    const [from, to] = tokenRange(prose.tokens, span);
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

/** Hands out, for spans in reading order, the items that begin inside each. */
function taker<T extends { readonly span: Span }>(items: readonly T[]): (span: Span) => T[] {
  let at = 0;
  return ([start, end]) => {
    while (at < items.length && items[at]!.span[0] < start) at++;
    const first = at;
    while (at < items.length && items[at]!.span[0] < end) at++;
    return items.slice(first, at);
  };
}

/** The items that lie wholly within `[start, end)`, found by binary search: a sentence may be a whole book. */
export function within<T extends { readonly span: Span }>(items: readonly T[], start: number, end: number): T[] {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (items[middle]!.span[0] < start) low = middle + 1;
    else high = middle;
  }
  const found: T[] = [];
  for (let i = low; i < items.length && items[i]!.span[0] < end; i++)
    if (items[i]!.span[1] <= end) found.push(items[i]!);
  return found;
}
