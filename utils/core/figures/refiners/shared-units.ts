import type { Draft } from '../draft.ts';
import { wordSet } from '../phrases.ts';
import { isChar, isDash, isJoined, isWord, type Reading } from '../reading.ts';
import type { Refiner } from '../rules/rule.ts';

export const sharedUnits: Refiner = {
  id: 'refine/shared-unit',
  reason:
    'Numbers in a list share the unit that only the last one names: "20 and 30 km", "four-, five- and six-cylinder".',
  refine(reading, drafts) {
    const out = [...drafts];
    for (let i = out.length - 2; i >= 0; i--) {
      const a = out[i]!;
      const b = out[i + 1]!;
      if (
        a.unit !== null ||
        a.kind !== 'count' ||
        b.unit === null ||
        b.kind === 'score' ||
        a.floor !== b.floor ||
        !(isListed(reading, a.to, b.from) || isOutOf(reading, a, b))
      )
        continue;
      if (b.from < b.numeral.from && b.kind === 'money') {
        // "8 or $9": the sign is said once; what is bare before it is money too.
        if (!isOr(reading, a.to, b.from)) continue;
      }
      out[i] = { ...a, unit: b.unit, head: b.head, kind: b.kind, implied: [...a.implied, 'unit'] };
    }
    return out;
  },
};

const isOr = ({ tokens, lexicon }: Reading, from: number, to: number): boolean =>
  to - from === 1 && lexicon.or.has(tokens.hashes[from]!);

const OF_THE = wordSet('dos das des');
const THE = wordSet('the its their those these his her our los las les ses ces den der die dos das');

/** "80 of the 120 delegates": what is counted is said with the whole. */
function isOutOf({ lexicon, tokens }: Reading, a: Draft, b: Draft): boolean {
  if (
    a.value === null ||
    b.value === null ||
    a.value > b.value ||
    b.kind !== 'count' ||
    !(lexicon.of.has(tokens.hashes[a.to]!) || OF_THE.has(tokens.hashes[a.to]!))
  )
    return false;
  const at = THE.has(tokens.hashes[a.to + 1]!) ? a.to + 2 : a.to + 1;
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
    (reading.lexicon.and.has(reading.tokens.hashes[at]!) || reading.lexicon.or.has(reading.tokens.hashes[at]!))
  )
    at++;
  return at === to && at > from;
}
