import type { Figure } from '../../model/figure.ts';
import type { TieEnd } from '../../model/tie.ts';
import { isTime } from './fits.ts';
import type { Item } from './items.ts';
import { findAll, type Match, pattern } from './pattern.ts';

/** Two values of one thing as a sentence tells them, and the items they take up. */
export interface Pair {
  readonly from: TieEnd;
  readonly to: TieEnd;
  readonly items: readonly [from: number, to: number];
}

const PATTERNS = [
  // "from 400 to 460", "from 14 points in June to 5"
  'from the? from:N|P|X w{3} Y? to the? to:N|P|X',
  // "from 40 to 50 million", read as one range
  'from range:R',
  // "to 460 from 400", "to 54,000 tonnes, from 50,000"
  'to the? to:N|P|X w{3} Y? ,? (? up|down? back:from the? from:N|P|X',
  // "costs $360, down from $450", "560, up from 500"
  'to:N|P|X w{3} Y? ,|(|- up|down|fall|rise w{1} back:from the? from:N|P|X',
  // "50,000, compared with 40,000 in 2023", "$90 (was $160)"
  'to:N|P|X w{3} Y? ,? against the? from:N|P|X',
  'to:N|P|X w{3} ( was|from|against the? from:N|P|X',
].map(pattern);

/** Wider apart than this the two values were hardly read with the same scale. */
const WIDEST = 50;
/** How far around a pair a word of change may stand, in items. */
const NEAR = 9;
const MOVED = ['up', 'down', 'rise', 'fall', 'moved', 'multiple'];

/** Every two values between which a sentence says that something moved. */
export function findPairs(items: readonly Item[], figures: readonly Figure[]): Pair[] {
  return findAll(PATTERNS, items).flatMap((match) => {
    const pair = pairOf(match, items, figures);
    return pair && hasMoved(items, pair, figures) ? [pair] : [];
  });
}

function pairOf({ named, from, to }: Match, items: readonly Item[], figures: readonly Figure[]): Pair | null {
  const figure = (name: string): number => items[named.get(name) ?? -1]?.figure ?? -1;
  const range = figures[figure('range')];
  if (range)
    return isSoundRange(range)
      ? { from: { figure: figure('range'), at: 'low' }, to: { figure: figure('range'), at: 'high' }, items: [from, to] }
      : null;
  // "300 von 400", "300 de 400": a part of a whole.
  if (items[named.get('back') ?? -1]?.signs.has('of')) return null;
  const [earlier, later] = [figures[figure('from')], figures[figure('to')]];
  if (!earlier || !later || !areEnds(earlier, later)) return null;
  // "Los 450 de antes" are those of an earlier time, "20% of women" others.
  const isOf = (name: string): boolean => {
    const after = (named.get(name) ?? -1) + 1;
    const next = items[after + 1]?.signs;
    const isTime = next?.has('later') || (figure('from') > figure('to') && next?.has('Y'));
    return items[after]?.signs.has('of') === true && !isTime;
  };
  // "To 45%, from 20% of women": shares of other things.
  if (isOf('from') && !isOf('to')) return null;
  return {
    from: { figure: figure('from'), at: 'value' },
    to: { figure: figure('to'), at: 'value' },
    items: [from, to],
  };
}

const isSoundRange = ({ low, high, kind, unit }: Figure): boolean =>
  low !== null &&
  high !== null &&
  low > 0 &&
  high <= low * WIDEST &&
  kind !== 'duration' &&
  !isTime({ kind, unit } as Figure);

function areEnds(from: Figure, to: Figure): boolean {
  if (from.value === null || to.value === null || from.value <= 0 || to.value <= 0) return false;
  if (Math.max(from.value, to.value) > WIDEST * Math.min(from.value, to.value)) return false;
  const isBare = ({ kind, unit }: Figure): boolean => kind === 'count' && unit === null;
  if (from.kind !== to.kind && !isBare(to) && !isBare(from)) return false;
  return from.unit === to.unit || isBare(to) || isBare(from);
}

/** Whether the sentence says that it moved, and not that it lies between the two. */
function hasMoved(
  items: readonly Item[],
  { items: [first, last], from, to }: Pair,
  figures: readonly Figure[],
): boolean {
  for (let at = first - 1; at >= Math.max(0, first - NEAR); at--) {
    if (isStop(items[at])) break;
    if (items[at]?.signs.has('range')) return false;
  }
  if (figures[from.figure]?.change || figures[to.figure]?.change) return true;
  for (let at = Math.max(0, first - NEAR); at < Math.min(items.length, last + NEAR); at++)
    if (MOVED.some((sign) => items[at]?.signs.has(sign))) return true;
  return false;
}

const isStop = (item: Item | undefined): boolean =>
  item === undefined || item.signs.has('.') || item.signs.has(';') || item.signs.has('?');
