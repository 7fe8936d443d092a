import type { Analysis } from '../../utils/core/model/analysis.ts';
import type { Span } from '../../utils/core/model/span.ts';

/** UTF-16 units beyond which no name is one. */
const LONGEST_NAME = 200;

/** What is wrong with an analysis whatever it was made of, one word for each kind of fault. */
export function findFaults(analysis: Analysis): string[] {
  const { article, sentences, mentions, figures, dates, claims, findings, notes, perspectives } = analysis;
  if (!article) return [];
  const { text } = article;
  const faults = new Set<string>();
  const check = (kind: string, [from, to]: Span) => {
    if (!(0 <= from && from < to && to <= text.length)) faults.add(`${kind}: outside the text`);
    const words = text.slice(from, to);
    if (/\n/.test(words)) faults.add(`${kind}: across a line break`);
    if (words.trim() !== words) faults.add(`${kind}: white space at an end`);
    return words;
  };
  for (const [from, to] of sentences) if (from > to) faults.add('sentence: ends before it begins');
  for (const { span } of mentions) {
    const words = check('name', span);
    if (!/\p{L}/u.test(words)) faults.add('name: without a letter');
    if (words.length > LONGEST_NAME) faults.add('name: of absurd length');
  }
  for (const { span } of figures) check('figure', span);
  for (const { span } of dates) check('date', span);
  for (const { span } of claims) check('claim', span);
  for (const { sources } of [...findings, ...notes]) if (!sources.length) faults.add('told without a source');
  for (const { working } of perspectives) if (!Array.isArray(working)) faults.add('perspective without its working');
  return [...faults];
}
