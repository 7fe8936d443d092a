import { isChar, isIn, isWord } from '../../text/cursor.ts';
import type { Draft } from '../draft.ts';
import type { Reading } from '../reading.ts';
import type { Refiner } from '../rules/rule.ts';
import { changeAt, changeFarBefore, saysNoChange } from './change-words.ts';

export const changes: Refiner = {
  id: 'refine/change',
  reason: 'A verb of rising or falling before a figure, or "higher" or "lower" after it, says which way it went.',
  refine(reading, drafts) {
    const out: Draft[] = [];
    drafts.forEach((draft, i) => {
      const change = changeOf(reading, draft, out[i - 1], drafts[i + 1]);
      out.push(change ? { ...draft, change } : draft);
    });
    return out;
  },
};

const LEVEL = new Set(['count', 'money', 'percent', 'measure', 'ratio', 'fraction']);
type Change = 'up' | 'down' | null;
/** Words that may stand between the verb and its figure. */
const MOST_SKIPPED = 3;

function changeOf(reading: Reading, draft: Draft, before: Draft | undefined, after: Draft | undefined): Change {
  if (!LEVEL.has(draft.kind) || isFirstEnd(reading, draft, after)) return null;
  return saidBefore(reading, draft, before) ?? afterwards(reading, draft);
}

/** "stieg von 200 auf 400", "pasó de 8 a 10": the level it came from is no change. */
function isFirstEnd(reading: Reading, draft: Draft, after: Draft | undefined): boolean {
  const { from, to, before } = reading.lexicon;
  // "chuté de 25 % à 300 millions" gives a change and the level it came to.
  if (draft.kind === 'percent' && after?.kind !== 'percent') return false;
  if (after?.floor !== draft.floor || !isIn(reading, draft.from - 1, from) || !isIn(reading, draft.to, to))
    return false;
  const hedge = before.startingAt(reading, draft.to + 1, after.from);
  return draft.to + 1 + (hedge?.length ?? 0) === after.from;
}

/** Walks back over hedges, articles and "by" to a word of change. */
function saidBefore(reading: Reading, draft: Draft, before: Draft | undefined): Change {
  for (let i = overHedge(reading, draft), skipped = 0; i >= draft.floor && skipped < MOST_SKIPPED; i--, skipped++) {
    const said = saidAt(reading, i, draft, before);
    if (said !== undefined) return said;
    if (!isWord(reading, i) || !isSkipped(reading, i)) return null;
  }
  return null;
}

/** What the word at `i` says of the figure's change; undefined where it says nothing and what is before it may. */
function saidAt(reading: Reading, i: number, draft: Draft, before: Draft | undefined): Change | undefined {
  const { of, changeNouns, by, to } = reading.lexicon;
  const change = changeAt(reading, i, draft.floor);
  if (change) return saysNoChange(reading, i, draft.from) ? null : change;
  // "una caída del 9 %": the noun right before its "of".
  if (isIn(reading, i, of) && isIn(reading, i - 1, changeNouns)) return changeAt(reading, i - 1, draft.floor);
  // "raised its rate by 75 points"
  if (isIn(reading, i, by)) return changeFarBefore(reading, i, draft.floor);
  return before?.to === i && isIn(reading, i, to) ? levelReached(reading, before, draft.floor) : undefined;
}

const isSkipped = (reading: Reading, i: number): boolean =>
  isIn(reading, i, reading.lexicon.to) ||
  isIn(reading, i, reading.lexicon.skippable) ||
  isIn(reading, i, reading.lexicon.articles);

/** The token before a figure and its hedge: "rose by nearly", "up more than". */
function overHedge(reading: Reading, { from, floor }: Draft): number {
  const { before, up, down } = reading.lexicon;
  const hedge = before.endingAt(reading, from, floor);
  if (!hedge) return from - 1;
  const isChange = hedge.length === 1 && (isIn(reading, from - 1, up) || isIn(reading, from - 1, down));
  return isChange ? from - 1 : from - 1 - hedge.length;
}

/** "rose 8% to 99 yuan", "will rise from $7 to $15": the level goes the way the change went. */
function levelReached(reading: Reading, before: Draft, floor: number): Change {
  const isFrom = isIn(reading, before.from - 1, reading.lexicon.from);
  return isFrom ? changeFarBefore(reading, before.from - 1, floor) : before.change;
}

/** "0.7 percent lower", "18 Prozent teurer", "un tercio menos que", "um 18 Prozent gestiegen". */
function afterwards(reading: Reading, draft: Draft): 'up' | 'down' | null {
  const { to, floor, ceiling, kind } = draft;
  if ((kind !== 'percent' && kind !== 'fraction') || to >= ceiling || isChar(reading, to, ',')) return null;
  const { by, higher, lower, partsCompare } = reading.lexicon;
  const said = isIn(reading, overHedge(reading, draft), by) ? changeAt(reading, to, floor) : null;
  if (said) return said;
  if (kind === 'fraction' && !partsCompare) return null;
  return isIn(reading, to, higher) ? 'up' : isIn(reading, to, lower) ? 'down' : null;
}
