import type { Draft } from '../draft.ts';
import { wordSet } from '../phrases.ts';
import { isWord, type Reading } from '../reading.ts';
import type { Refiner } from '../rules/rule.ts';

const AGAINST = wordSet('from than against versus vs compared desde frente contra gegenüber que');
const WHO = wordSet('who whom');
/** As far back as the word that sets two figures against each other may stand. */
const WINDOW = 3;

export const inheritedUnits: Refiner = {
  id: 'refine/inherited-unit',
  reason:
    'A bare number set against an earlier figure counts the same: "3.9 million sets, up from 2.4 million"; one that "who" follows counts people.',
  refine(reading, drafts) {
    const out: Draft[] = [];
    for (const draft of drafts) {
      const last = out.at(-1);
      if (draft.unit !== null || draft.kind !== 'count') out.push(draft);
      else if (
        last &&
        last.unit !== null &&
        last.floor === draft.floor &&
        last.kind === 'count' &&
        isSetAgainst(reading, last, draft)
      )
        out.push({ ...draft, unit: last.unit, head: last.head, implied: [...draft.implied, 'unit'] });
      else if (draft.to < draft.ceiling && WHO.has(reading.tokens.hashes[draft.to]!))
        out.push({ ...draft, unit: 'people', head: 'people', implied: [...draft.implied, 'unit'] });
      else out.push(draft);
    }
    return out;
  },
};

function isSetAgainst(reading: Reading, last: Draft, { from }: Draft): boolean {
  for (let i = from - 1; i >= Math.max(last.to, from - WINDOW); i--) {
    if (AGAINST.has(reading.tokens.hashes[i]!)) return true;
    if (!isWord(reading, i)) return false;
  }
  return false;
}
