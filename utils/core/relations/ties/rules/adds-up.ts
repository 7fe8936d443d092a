import type { Figure } from '../../../model/figure.ts';
import type { Tie } from '../../../model/tie.ts';
import { figuresOf, isAmount, sameMeasure, wordsOf } from '../fits.ts';
import type { Item } from '../items.ts';
import { findAll, type Match, matchAt, pattern } from '../pattern.ts';
import type { TieRule } from '../rule.ts';

/** Between parts of a sum: what each counts, then a comma, "and" or both. */
const NEXT = ['w{3} ,? and other? part:N', 'w{3} , other? part:N'].map(pattern);
/** From the last part to the sum behind it. */
const MAKES = [
  'w{3} ,|-|:|(? forThese? makes? same? total|inAll :|,? total|inAll? sum:N',
  'w{3} ,|-|:|( forThese? makes? same? the? sum:N w{2} total|inAll',
].map(pattern);
/** A sum and the parts behind it. */
const NAMELY = ['sum:N w{3} total|inAll? open:(|:|- first:N'].map(pattern);

export const addsUp: TieRule = {
  id: 'tie/adds-up',
  reason: 'Amounts listed side by side and a sum that the words call one: nothing else is between them.',
  over: 'sentence',
  find: ({ items, figures }) => {
    const found: Tie[] = [];
    for (let at = 0; at < items.length; at++) {
      const parts = partsFrom(items, figures, at);
      if (parts.length < 2) continue;
      const last = parts.at(-1) ?? at;
      const behind = firstMatch(items, last + 1);
      const before = findAll(NAMELY, items.slice(0, at + 1)).find(({ named }) => named.get('first') === at);
      const match = behind ?? (before && isNamely(items, figures, before) ? before : null);
      const sum = match?.named.get('sum');
      if (match && sum !== undefined) found.push(...sumOf(items, figures, parts, sum, match === before));
      at = last;
    }
    return found;
  },
};

/** Items of the amounts that are listed from one on. */
function partsFrom(items: readonly Item[], figures: readonly Figure[], first: number): number[] {
  const parts = [first];
  if (!isPart(figures[items[first]?.figure ?? -1])) return [];
  for (;;) {
    const last = parts.at(-1) ?? first;
    const next = NEXT.map((elements) => matchAt(elements, items, last + 1)).find((match) => match !== null);
    const at = next?.named.get('part');
    if (at === undefined || !isPart(figures[items[at]?.figure ?? -1]) || isCalledSum(items, last, at)) return parts;
    parts.push(at);
  }
}

/** Plain amounts as written: hedged ones do not add up to anything exact, nor do codes ("00, 01"). */
const isPart = (figure: Figure | undefined): boolean =>
  isAmount(figure) && figure.kind !== 'measure' && figure.change === null && figure.bound === '=' && figure.of === null;

/** Whether the words beside the next amount call it the sum: it is no part. */
function isCalledSum(items: readonly Item[], last: number, at: number): boolean {
  const says = (item: Item | undefined) => item?.signs.has('total') || item?.signs.has('inAll');
  for (let between = last + 1; between < at; between++) if (says(items[between])) return true;
  return says(items[at + 1]) === true || (items[at + 1]?.signs.has('w') === true && says(items[at + 2]) === true);
}

const firstMatch = (items: readonly Item[], at: number): Match | null =>
  MAKES.map((elements) => matchAt(elements, items, at)).find((match) => match !== null) ?? null;

/** A bracket behind a sum holds its parts only where they say what they count, and no "including". */
function isNamely(items: readonly Item[], figures: readonly Figure[], { named, from, to }: Match): boolean {
  if (items.slice(from, to).some(({ signs }) => signs.has('including'))) return false;
  const [first] = figuresOf(items, named, ['first']);
  return items[named.get('open') ?? -1]?.signs.has('(') !== true || figures[first]?.unit !== null;
}

function sumOf(
  items: readonly Item[],
  figures: readonly Figure[],
  at: readonly number[],
  sum: number,
  isNamed: boolean,
): Tie[] {
  const total = items[sum]?.figure ?? -1;
  const all = figures[total];
  const parts = at.map((part) => items[part]?.figure ?? -1);
  if (!isAmount(all) || !isPart(all) || parts.includes(total)) return [];
  const counts = isNamed || parts.some((part) => sameThing(figures[part], all)) || items[sum]?.signs.has('people');
  const fits = counts && parts.every((part) => isPartOf(figures[part], all));
  const words = wordsOf(items, new Map([...at, sum].map((item) => [`${item}`, item])));
  return fits ? [{ kind: 'sums-to', rule: addsUp.id, words, parts, total }] : [];
}

/** No part is larger than its sum, nor of another currency. */
const isPartOf = (part: Figure | undefined, sum: Figure & { value: number }): boolean =>
  isAmount(part) &&
  part.kind === sum.kind &&
  part.value <= sum.value &&
  (part.kind === 'count' || sameMeasure(part, sum));

/** A sum counts what one of its parts counts, or does not say what: "60 singers and 12 concerts, 72 letters" is none. */
const sameThing = (part: Figure | undefined, sum: Figure): boolean =>
  sum.kind === 'money' || sum.unit === null || (part !== undefined && part.unit !== null && sameMeasure(part, sum));
