import type { DateMention } from '../model/date.ts';
import type { Figure } from '../model/figure.ts';
import type { Doc } from '../text/doc.ts';
import { within } from '../text/in-span.ts';
import { isPhrase, phraseEndingAt, phrases } from '../text/phrases.ts';
import { PUNCTUATION, tokenAt } from '../text/tokens.ts';
import type { SentenceView } from './sentence-view.ts';

/** Before a date that opens or closes a stretch of time rather than names when something was so. */
const STRETCHES = phrases(
  'até ao, até à, hasta el, hasta la, bis zum, bis zur, jusqu au, jusqu à, desde el, desde la, depuis le, depuis la, seit dem, seit der, para o, para el, para la, pour le, im vergleich zum, since, until, till, before, after, from, between, through, starting, beginning, desde, hasta, antes de, después de, entre, depuis, jusqu, avant, après, seit, bis, vor, nach, ab, até, após, antes',
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
  doc: Doc,
  view: SentenceView,
  figure: Figure,
  neighbours: { readonly before: Figure | undefined; readonly after: Figure | undefined },
): string | null {
  const limit = Math.min(view.span[1], figure.span[1] + AFTER, neighbours.after?.span[0] ?? view.span[1]);
  const following = within(view.dates, figure.span[1], limit)[0];
  if (
    following &&
    isPoint(doc, view, following) &&
    sameClause(doc, figure.span[1], following.span[0]) &&
    !(neighbours.after && joinsAt(doc, figure.span[1], following.span[0]))
  ) {
    return comparesAt(doc, figure.span[1], following.span[0]) ? null : isoOf(following);
  }
  const leading = within(view.dates, Math.max(view.span[0], figure.span[0] - BEFORE), figure.span[0]).at(-1);
  if (!leading || !isPoint(doc, view, leading) || comparesAt(doc, leading.span[0] - COMPARED_WITHIN, leading.span[0]))
    return null;
  // "As of June, it held 900" dates the figure; "which was founded in 1993, has 27" does not.
  const fronted = tokenAt(doc.tokens, leading.span[0]) - view.from <= FRONTED_WITHIN;
  if (!fronted && !sameClause(doc, leading.span[1], figure.span[0])) return null;
  // "12,000 in August 2023 and 14,000 ...": a date right after another figure is that figure's own.
  const { before } = neighbours;
  if (
    before &&
    leading.span[0] >= before.span[1] &&
    sameClause(doc, before.span[1], leading.span[0]) &&
    !joinsAt(doc, before.span[1], leading.span[0])
  )
    return null;
  return isoOf(leading);
}

/** Words that set a figure against another time: "9% more than a year ago", "weniger als im Vorjahr", "compared with 2019". */
const COMPARING = phrases(
  'than, what, compared, versus, twice, que, qu, comparado, comparada, comparación, frente, rapport, comparé, als, vergleich, gegenüber, relação, comparação',
);
/** How far before a date in front of its figure such a word may stand, in UTF-16 units. */
const COMPARED_WITHIN = 25;

function comparesAt({ tokens }: Doc, from: number, to: number): boolean {
  for (let at = tokenAt(tokens, Math.max(0, from)); at < tokens.count && tokens.ends[at]! <= to; at++)
    if (tokens.kinds[at] !== PUNCTUATION && isPhrase(tokens, at, COMPARING)) return true;
  return false;
}

const AND = phrases('and, y, e, et, und, but, pero, mas, mais, aber');

/** "Built for 500 and on Monday it held 720": behind the "and" another clause begins. */
function joinsAt({ tokens }: Doc, from: number, to: number): boolean {
  for (let at = tokenAt(tokens, from); at < tokens.count && tokens.ends[at]! <= to; at++)
    if (isPhrase(tokens, at, AND)) return true;
  return false;
}

function isPoint({ tokens }: Doc, view: SentenceView, { span }: DateMention): boolean {
  const first = tokenAt(tokens, span[0]);
  return (
    phraseEndingAt(tokens, first - 1, view.from, STRETCHES) < 0 &&
    phraseEndingAt(tokens, first, view.from, STRETCHES) < 0
  );
}

/** Whether only words lie between: no comma, dash or bracket. */
function sameClause({ tokens }: Doc, from: number, to: number): boolean {
  for (let at = tokenAt(tokens, from); at < tokens.count && tokens.starts[at]! < to; at++) {
    if (tokens.kinds[at] === PUNCTUATION) return false;
  }
  return true;
}

/** Day, month or year, whichever the expression names; a part of a year ("early 2023") counts as its year. */
function isoOf({ timex, start, end }: DateMention): string | null {
  if (start === null) return null;
  // A week or a weekend is as exact as its month.
  if (/^\d{4}-W/.test(timex) && end && start.slice(0, 7) === end.slice(0, 7)) return start.slice(0, 7);
  const match = /^\d{4}(-\d{2}(-\d{2})?)?/.exec(timex);
  if (match && !/^\d{4}-?[WQHS]/.test(timex)) return match[0];
  return match ? match[0].slice(0, 4) : start;
}
