import { isChar, isDash, isIn, isJoined, isWord } from '../../text/cursor.ts';
import type { Draft } from '../draft.ts';
import type { Reading } from '../reading.ts';
import type { Refiner } from '../rules/rule.ts';

export const sharedUnits: Refiner = {
  id: 'refine/shared-unit',
  reason:
    'Numbers in a list share the unit that only the last one names: "20 and 30 km", "four-, five- and six-cylinder".',
  refine(reading, drafts) {
    const out: Draft[] = [];
    let next: Draft | undefined;
    for (const draft of drafts.toReversed()) {
      next = next && shares(reading, draft, next) ? withUnitOf(draft, next) : draft;
      out.push(next);
    }
    return out.reverse();
  },
};

const withUnitOf = (a: Draft, { unit, head, kind }: Draft): Draft => ({
  ...a,
  unit,
  head,
  kind,
  implied: [...a.implied, 'unit'],
});

/** Whether a bare number counts what the figure behind it names. */
function shares(reading: Reading, a: Draft, b: Draft): boolean {
  if (a.unit !== null || a.kind !== 'count' || b.unit === null || b.kind === 'score' || a.floor !== b.floor)
    return false;
  // "8 or $9": the sign is said once; what is bare before it is money too.
  if (b.from < b.numeral.from && b.kind === 'money') return isOr(reading, a.to, b.from);
  return isListed(reading, a.to, b.from) || isOutOf(reading, a, b);
}

const isOr = (reading: Reading, from: number, to: number): boolean =>
  to - from === 1 && isIn(reading, from, reading.lexicon.or);

/** "80 of the 120 delegates": what is counted is said with the whole. */
function isOutOf(reading: Reading, a: Draft, b: Draft): boolean {
  const { lexicon } = reading;
  if (
    a.value === null ||
    b.value === null ||
    a.value > b.value ||
    b.kind !== 'count' ||
    !(isIn(reading, a.to, lexicon.of) || isIn(reading, a.to, lexicon.ofThe))
  )
    return false;
  const at = isIn(reading, a.to + 1, lexicon.determiners) ? a.to + 2 : a.to + 1;
  return at === b.from;
}

/** Nothing but a dash, a comma, "and" or "or" between. */
function isListed(reading: Reading, from: number, to: number): boolean {
  let at = from;
  if (isDash(reading, at) && isJoined(reading, at)) at++;
  if (isChar(reading, at, ',')) at++;
  if (
    at < to &&
    isWord(reading, at) &&
    (isIn(reading, at, reading.lexicon.and) || isIn(reading, at, reading.lexicon.or))
  )
    at++;
  return at === to && at > from;
}
