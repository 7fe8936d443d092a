import { amount, list, message, words } from '../../messages/build.ts';
import type { Figure } from '../../model/figure.ts';
import { type Check, type Checkable, defineCheck, type Finding } from '../check.ts';
import { between } from '../support/between.ts';
import { allowed, overlap, written } from '../support/interval.ts';
import { pageSource } from '../support/page-source.ts';
import { sameUnit } from '../support/same-unit.ts';

interface Case {
  readonly parts: readonly number[];
  readonly total: number;
}

/** Between parts of a sum: the noun it counts, then a comma, "and" or both. */
const JOINS = /^(\s+[\p{L}-]+){0,3}(\s*,\s*(and|y|et|und|e)?|\s+(and|y|et|und|e))\s+(another\s+|otr[oa]s\s+)?$/iu;
/** From the last part to the sum behind it. */
const MAKES =
  /^(\s+[\p{L}-]+){0,3}\s*[,—–(:]\s*(for |making |bringing the total to |or )?(a (combined )?total of |a combined |in (all|total)[,:]? |un total de |en total,? |au total,? |soit un total de |insgesamt |zusammen |um total de |no total,? |ao todo,? )?$/iu;
/** Right after a sum that stands behind its parts. */
const IN_ALL =
  /^(\s+[\p{L}-]+){0,2}\s+(in (all|total)|altogether|all told|combined|en total|au total|insgesamt|zusammen|no total|ao todo)\b/iu;
/** From a sum to its first part. */
const NAMELY = /^(\s+[\p{L}-]+){0,3}(\s+(in (all|total)|altogether))?\s*(:|—|–|\()\s*$/u;

/** "12 men, 7 women and 3 children, 22 in all": adds up what the text lists and holds it against the sum it gives. */
export const total: Check = defineCheck('check/total', plan, judge);

function plan({ article, figures }: Checkable): Case[] {
  if (!article) return [];
  const cases: Case[] = [];
  for (let first = 0; first < figures.length; first++) {
    let last = first;
    while (last + 1 < figures.length && joined(article.text, figures, last)) last++;
    if (last === first) continue;
    const parts = Array.from({ length: last - first + 1 }, (_, i) => first + i);
    const sum = [last + 1, first - 1].find((at) => isSum(article.text, figures, parts, at));
    if (
      sum !== undefined &&
      parts.every((at) => addable(figures[at]!, figures[sum]!)) &&
      adds(article.text, figures, parts, sum)
    )
      cases.push({ parts, total: sum });
    first = last;
  }
  return cases;
}

function joined(text: string, figures: readonly Figure[], at: number): boolean {
  const [a, b] = [figures[at]!, figures[at + 1]!];
  return addable(a, b) && JOINS.test(between(text, a, b)) && !IN_ALL.test(text.slice(b.span[1], b.span[1] + 40));
}

function isSum(text: string, figures: readonly Figure[], parts: readonly number[], at: number): boolean {
  const sum = figures[at];
  if (!sum) return false;
  if (at > parts[0]!) {
    const lead = between(text, figures[parts.at(-1)!]!, sum);
    const said =
      /total|combined|insgesamt|zusammen|ao todo/i.test(lead) || IN_ALL.test(text.slice(sum.span[1], sum.span[1] + 40));
    return said && MAKES.test(lead);
  }
  return (
    NAMELY.test(between(text, sum, figures[parts[0]!]!)) && !/includ/i.test(between(text, sum, figures[parts[0]!]!))
  );
}

/** Plain amounts of the same kind, as written; hedged or bounded ones do not add up to anything exact. */
const addable = (a: Figure, b: Figure): boolean =>
  [a, b].every(
    ({ kind, value, change, bound, of }) =>
      (kind === 'count' || kind === 'money') && value !== null && change === null && bound === '=' && of === null,
  ) &&
  a.kind === b.kind &&
  (a.kind === 'money' ? sameUnit(a.unit, b.unit) : true);

/** Whether parts and sum may be what they look like: no codes ("00, 01"), a sum that no part exceeds, and before a list something counted in it. */
function adds(text: string, figures: readonly Figure[], parts: readonly number[], sum: number): boolean {
  const counted = parts.map((at) => figures[at]!);
  if (counted.some(({ span, value }) => /^0\d/.test(text.slice(...span)) || value! > figures[sum]!.value!))
    return false;
  const bracketed = sum < parts[0]! && between(text, figures[sum]!, counted[0]!).includes('(');
  return !bracketed || counted.some(({ unit, kind }) => unit !== null || kind === 'money');
}

function judge({ parts, total: at }: Case, { article, figures }: Checkable): Finding[] {
  const sum = figures[at]!;
  const says = allowed(sum);
  if (!article || !says) return [];
  const ranges = parts.map((part) => written(figures[part]!)!);
  const result = parts.reduce((all, part) => all + figures[part]!.value!, 0);
  const exact = result === sum.value;
  const reckoned = {
    low: ranges.reduce((all, { low }) => all + low, 0),
    high: ranges.reduce((all, { high }) => all + high, 0),
  };
  // Small numbers are counted, not rounded: they add up or they do not.
  const fits = exact || (result >= 1000 && overlap(reckoned, says));
  return [
    {
      about: { figure: at },
      relation: fits ? 'matches' : 'differs',
      message: message(
        fits ? 'note_total_matches' : 'note_total_differs',
        list(parts.map((part) => amount(figures[part]!.value!, figures[part]!.unit))),
        amount(result, sum.unit),
        words(article.text, sum),
      ),
      sources: [pageSource(article)],
    },
  ];
}
