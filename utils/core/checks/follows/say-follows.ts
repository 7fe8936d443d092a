import { said } from '../../messages/build.ts';
import type { Bound } from '../../model/figure.ts';
import type { Message, MessageArg } from '../../model/note.ts';
import type { Checkable, Finding } from '../check.ts';
import { pageSource } from '../support/page-source.ts';

/** One quiet line about a figure, from the article's own numbers. */
export const sayFollows = ({ article }: Checkable, figure: number, message: Message): Finding[] =>
  article ? [{ about: { figure }, relation: 'context', message, sources: [pageSource(article)] }] : [];

/** To so many digits, as what was reckoned is said. */
export const roundTo = (value: number, digits = 3): number => Number(value.toPrecision(digits));

/** How sure what is reckoned from two is: as unsure as the less sure one; null where one is a least and the other a most. */
export function strongest(a: Bound, b: Bound): Bound | null {
  if (a === b || b === '=') return a;
  if (a === '=') return b;
  // About so many of more than a number: either way.
  return null;
}

/** A result with the hedge that its parts have. */
export const bounded = (result: MessageArg, bound: Bound): MessageArg =>
  bound === '='
    ? result
    : said(bound === '>' ? 'perspective_at_least' : bound === '<' ? 'perspective_at_most' : 'note_value_about', result);
