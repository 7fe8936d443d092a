import { isChar } from '../../text/cursor.ts';
import type { Draft } from '../draft.ts';
import type { Reading } from '../reading.ts';
import type { Refiner } from '../rules/rule.ts';

export const conversions: Refiner = {
  id: 'refine/conversion',
  reason:
    'A figure in brackets right after another of its kind says the same again: "8 miles (13 km)"; its bound is the same.',
  refine(reading, drafts) {
    const out: Draft[] = [];
    for (const draft of drafts) {
      const last = out.at(-1);
      out.push(
        last && draft.bound === '=' && last.bound !== '=' && converts(reading, last, draft)
          ? { ...draft, bound: last.bound }
          : draft,
      );
    }
    return out;
  },
};

const converts = (reading: Reading, a: Draft, b: Draft): boolean =>
  b.from === a.to + 1 &&
  isChar(reading, a.to, '(') &&
  a.kind === b.kind &&
  a.unit !== b.unit &&
  a.unit !== null &&
  b.unit !== null;
