import type { Message } from '../../model/note.ts';
import type { Checkable, Finding } from '../check.ts';
import { pageSource } from '../support/page-source.ts';

/** One quiet line about a figure, from the article's own numbers. */
export const sayFollows = ({ article }: Checkable, figure: number, message: Message): Finding[] =>
  article ? [{ about: { figure }, relation: 'context', message, sources: [pageSource(article)] }] : [];

/** To so many digits, as what was reckoned is said. */
export const roundTo = (value: number, digits = 3): number => Number(value.toPrecision(digits));
