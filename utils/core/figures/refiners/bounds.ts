import type { Bound } from '../../model/figure.ts';
import type { Draft } from '../draft.ts';
import { isChar, isDash, isJoined, type Reading } from '../reading.ts';
import type { Refiner } from '../rules/rule.ts';

export const bounds: Refiner = {
  id: 'refine/bound',
  reason: 'Words before or after a figure say whether it is exact, about, at least or at most.',
  refine: (reading, drafts) => drafts.map((draft) => (draft.bound === '=' ? bounded(reading, draft) : draft)),
};

function bounded(reading: Reading, draft: Draft): Draft {
  const found = boundBefore(reading, draft) ?? boundAfter(reading, draft);
  return found ? { ...draft, bound: found } : draft;
}

/** Looks through words that hedges allow between themselves and the figure: "more than just 20", "about the 300". */
function boundBefore(reading: Reading, { from, floor }: Draft): Bound | null {
  const { lexicon, tokens } = reading;
  let end = from;
  if (end - 1 > floor && isDash(reading, end - 1) && isJoined(reading, end - 1)) end--;
  for (let skipped = 0; skipped < 3 && end > floor; skipped++) {
    const found = lexicon.before.endingAt(reading, end, floor);
    if (found) return found.value;
    if (!lexicon.skippable.has(tokens.hashes[end - 1]!) && !isChar(reading, end - 1, '(')) return null;
    end--;
  }
  return null;
}

function boundAfter(reading: Reading, { to, ceiling, numeral }: Draft): Bound | null {
  const { lexicon } = reading;
  const after =
    lexicon.after.startingAt(reading, to, ceiling) ??
    (numeral.to < to ? lexicon.after.startingAt(reading, numeral.to, to) : null);
  return after?.value ?? null;
}
