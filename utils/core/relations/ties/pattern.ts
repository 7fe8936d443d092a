import type { Item } from './items.ts';
import type { Sign } from './tie-lexicon.ts';

interface Element {
  readonly name: string | null;
  readonly signs: readonly Sign[];
  readonly least: number;
  readonly most: number;
}

/** A run of signs, compiled: see {@link pattern}. */
export type Pattern = readonly Element[];

/** How many steps "*" may take at most: no noun phrase between a figure and its tie is longer. */
const STAR = 5;

/**
 * Compiles a pattern: elements separated by spaces, each one or more signs with "|" between them, named with "name:" where its item
 * is wanted; "?" for none or one, "*" for none to five, "{2}" for none to two. `part:N w* of the? whole:N`. A star takes as few as it can.
 */
export function pattern(source: string): Pattern {
  return source.split(' ').map((element) => {
    const [, name = null, signs = '', times = ''] = /^(?:([a-z]+):)?(.+?)(\?|\*|\{\d\})?$/.exec(element) ?? [];
    const most = times === '?' ? 1 : times === '*' ? STAR : times ? Number(times[1]) : 1;
    return { name, signs: signs.split('|'), least: times ? 0 : 1, most };
  });
}

/** Where a pattern was met: items `[from, to)` and what it named. */
export interface Match {
  readonly from: number;
  readonly to: number;
  readonly named: ReadonlyMap<string, number>;
}

/** The first way a pattern can be read from item `from` on; null where it cannot. `end`: the item it must end before, if any. */
export function matchAt(
  elements: Pattern,
  items: readonly Item[],
  from: number,
  end: number | null = null,
): Match | null {
  const named = new Map<string, number>();
  const to = step(elements, 0, items, from, named, end);
  return to < 0 ? null : { from, to, named };
}

const isSign = (item: Item | undefined, signs: readonly Sign[]): boolean =>
  item !== undefined && signs.some((sign) => item.signs.has(sign));

/** Index behind the last item read, or -1. Gaps are at most five items, so the ways to read a pattern are few. */
function step(
  elements: Pattern,
  at: number,
  items: readonly Item[],
  item: number,
  named: Map<string, number>,
  end: number | null,
): number {
  const element = elements[at];
  if (!element) return end === null || item === end ? item : -1;
  for (let taken = 0; ; taken++) {
    if (taken >= element.least) {
      const to = step(elements, at + 1, items, item + taken, named, end);
      if (to >= 0) return to;
    }
    if (taken === element.most || !isSign(items[item + taken], element.signs)) return -1;
    if (element.name !== null) named.set(element.name, item + taken);
  }
}

/** Every place where one of the patterns is met, in reading order; at each place the first pattern that fits. */
export function findAll(patterns: readonly Pattern[], items: readonly Item[]): Match[] {
  return items.flatMap((_, from) => {
    for (const elements of patterns) {
      const match = matchAt(elements, items, from);
      if (match) return [match];
    }
    return [];
  });
}
