import type { DateMention } from '../../model/date.ts';
import type { Figure } from '../../model/figure.ts';
import { within } from '../../text/in-span.ts';
import { phraseEndingAt, phrases } from '../../text/phrases.ts';
import type { Prose } from '../../text/prose.ts';
import { PUNCTUATION, tokenAt } from '../../text/tokens.ts';
import type { SentenceView } from './sentence-view.ts';

/** Before a date that opens or closes a stretch of time rather than names when something was so. */
const STRETCHES = phrases(
  'since, until, till, before, after, from, between, through, starting, beginning, desde, hasta, antes de, después de, entre, depuis, jusqu, avant, après, seit, bis, vor, nach, ab, até, após, antes',
);

/** How far after a figure its date may stand, in UTF-16 units; and before it. */
const AFTER = 60;
const BEFORE = 400;

/** Tokens a date in front of its sentence may have before it. */
const FRONTED_WITHIN = 4;

/**
 * When a figure was so: the date right after it in its clause, else the one nearest before it in the sentence with no other
 * figure's own date between. ISO day, month or year as exactly as the date is written; null where no date belongs to it.
 */
export function findAsOf(
  prose: Prose,
  view: SentenceView,
  figure: Figure,
  neighbours: { readonly before: Figure | undefined; readonly after: Figure | undefined },
): string | null {
  const limit = Math.min(view.span[1], figure.span[1] + AFTER, neighbours.after?.span[0] ?? view.span[1]);
  const following = within(view.dates, figure.span[1], limit)[0];
  if (following && isPoint(prose, view, following) && sameClause(prose, figure.span[1], following.span[0])) {
    return isoOf(following);
  }
  const leading = within(view.dates, Math.max(view.span[0], figure.span[0] - BEFORE), figure.span[0]).at(-1);
  if (!leading || !isPoint(prose, view, leading)) return null;
  // "As of June, it held 900" dates the figure; "which was founded in 1993, has 27" does not.
  const fronted = tokenAt(prose.tokens, leading.span[0]) - view.from <= FRONTED_WITHIN;
  if (!fronted && !sameClause(prose, leading.span[1], figure.span[0])) return null;
  // "12,000 in August 2023 and 14,000 ...": a date right after another figure is that figure's own.
  const { before } = neighbours;
  if (before && leading.span[0] >= before.span[1] && sameClause(prose, before.span[1], leading.span[0])) return null;
  return isoOf(leading);
}

function isPoint({ tokens }: Prose, view: SentenceView, { span }: DateMention): boolean {
  const first = tokenAt(tokens, span[0]);
  return (
    phraseEndingAt(tokens, first - 1, view.from, STRETCHES) < 0 &&
    phraseEndingAt(tokens, first, view.from, STRETCHES) < 0
  );
}

/** Whether only words lie between: no comma, dash or bracket. */
function sameClause({ tokens }: Prose, from: number, to: number): boolean {
  for (let at = tokenAt(tokens, from); at < tokens.count && tokens.starts[at]! < to; at++) {
    if (tokens.kinds[at] === PUNCTUATION) return false;
  }
  return true;
}

/** Day, month or year, whichever the expression names; a part of a year ("early 2023") counts as its year. */
function isoOf({ timex, start }: DateMention): string | null {
  if (start === null) return null;
  const match = /^\d{4}(-\d{2}(-\d{2})?)?/.exec(timex);
  if (match && !/^\d{4}-?[WQHS]/.test(timex)) return match[0];
  return match ? match[0].slice(0, 4) : start;
}
