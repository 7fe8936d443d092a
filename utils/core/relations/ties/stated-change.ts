import type { Way } from '../../model/tie.ts';
import type { Item } from './items.ts';
import type { Pair } from './pairs.ts';
import { matchAt, pattern } from './pattern.ts';
import type { Passage } from './rule.ts';
import { isPoints } from './unit-words.ts';

/** By how much a text says that something changed: the figure, and which way. */
export interface StatedChange {
  readonly change: number;
  readonly way: Way;
  /** Its item. */
  readonly at: number;
}

/** In front of a pair, ending where it begins: "rose 15%, from", "a 20% cut took the price from". */
const BEFORE = ['change:P|S|X|N w{3} Y? ,?', 'change:P|S|X|N rise|fall w*'].map(pattern);
/** Behind it. */
const AFTER = [
  // ", an increase of 50%", ", ein Plus von 20 Prozent", "soit une hausse de 50 %"
  'w{3} Y? w{2} ,|(|- same? filler{2} way:rise|fall by? filler? change:P|S|X|N',
  // ", a 12% increase", ", das sind 50 Prozent mehr", ", un 50 % más"
  'w{3} Y? w{2} ,|(|- same? filler{2} change:P|S|X|N filler? way:rise|fall|more|less',
  // ", up 15%", "(minus 14 Prozent)", ", down 6 points"
  'w{3} Y? w{2} ,|(|- same? way:up|down by? filler? change:P|S|X|N',
  // ", or 15%", "und damit um 50 Prozent"
  'w{3} Y? ,|(|-? same filler{2} by? change:P|S|X|N',
  // "(+50 %)", "(50%)"
  'w{3} Y? ( +|-|−? change:P|S|X )',
  // "von 200 auf 300 um 50 Prozent gestiegen"
  'w{2} ,? by:by change:P|S|X|N',
].map(pattern);

/** The change that the words right before or right behind a pair say; null where they say none, or another's. */
export function statedChange(passage: Passage, pair: Pair): StatedChange | null {
  if (isReckonedOtherwise(passage.items, pair)) return null;
  return changeBehind(passage, pair) ?? changeInFront(passage, pair);
}

/** "Rose 12% a year, from 500 to 900", "in real terms": not the change between the two. */
function isReckonedOtherwise(items: readonly Item[], { items: [first, last] }: Pair): boolean {
  return items.some((item, at) => item.signs.has('adjusted') && (at < first || at >= last));
}

function changeBehind(passage: Passage, { items: [, end], from, to }: Pair): StatedChange | null {
  const { items, figures } = passage;
  for (const elements of AFTER) {
    const match = matchAt(elements, items, end);
    const at = match?.named.get('change');
    if (!match || at === undefined) continue;
    const by = items[match.named.get('by') ?? -1];
    // "De 500 a 600 de 12 %" says nothing of them.
    if (by?.signs.has('of') || items[at + 1]?.signs.has('of')) continue;
    const way = wayOf(items[match.named.get('way') ?? -1]) ?? figures[items[at]?.figure ?? -1]?.change ?? null;
    const stated = { change: items[at]?.figure ?? -1, way, at };
    if (isChangeOf(passage, stated.change, from.figure, to.figure)) return stated;
  }
  return null;
}

function changeInFront(passage: Passage, { items: [start], from, to }: Pair): StatedChange | null {
  const { items, figures } = passage;
  for (let at = start - 1; at >= Math.max(0, start - 8); at--) {
    if (items[at]?.figure === undefined || (items[at]?.figure ?? -1) < 0) continue;
    if (!BEFORE.some((elements) => matchAt(elements, items, at, start))) return null;
    const change = items[at]?.figure ?? -1;
    const way =
      wayOf(items[at + 1], ['rise', 'fall', 'more', 'less']) ?? figures[change]?.change ?? wayInFront(items, at);
    if (way === null || (at + 1 < start && items[at + 1]?.signs.has('of'))) return null;
    return isChangeOf(passage, change, from.figure, to.figure) ? { change, way, at } : null;
  }
  return null;
}

const UPWARD = ['rise', 'up', 'more'];
const DOWNWARD = ['fall', 'down', 'less'];

/** Which way an item says, by the given classes of words or all. */
function wayOf(item: Item | undefined, classes: readonly string[] = [...UPWARD, ...DOWNWARD]): Way {
  const says = (all: readonly string[]) => all.some((sign) => classes.includes(sign) && item?.signs.has(sign));
  const [up, down] = [says(UPWARD), says(DOWNWARD)];
  return up === down ? null : up ? 'up' : 'down';
}

/** The way that the nearest word of change before an item says, no mark between. */
export function wayInFront(items: readonly Item[], at: number, reach = 5): Way {
  for (let before = at - 1; before >= Math.max(0, at - reach); before--) {
    if (!items[before]?.signs.has('w')) return null;
    const way = wayOf(items[before], ['rise', 'up', 'fall', 'down']);
    if (way) return way;
  }
  return null;
}

/** Whether a figure can be the change between two: a share of the first, points between percentages, an amount of the same unit. */
function isChangeOf({ figures, lexicon }: Passage, at: number, first: number, second: number): boolean {
  const [change, from] = [figures[at], figures[first]];
  if (!change || !from || change.value === null || at === first || at === second) return false;
  if (change.of !== null && change.of !== first && change.of !== second) return false;
  if (change.kind === 'fraction' || (change.kind === 'percent' && change.unit === 'percentage')) return true;
  if (from.kind === 'percent' || isPoints(from, lexicon)) return isPoints(change, lexicon);
  return change.kind === from.kind && (change.unit === from.unit || change.unit === null);
}
