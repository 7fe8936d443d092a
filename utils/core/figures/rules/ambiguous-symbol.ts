import { senseAt } from '../units/ambiguous.ts';
import { rateAt } from '../units/find-rate.ts';
import type { Rule } from './rule.ts';

export const ambiguousSymbol: Rule = {
  id: 'figure/ambiguous-symbol',
  reason:
    'A symbol of several units follows the number; the words around say which it is: "20 kt" of a bomb or of a ship.',
  read(reading, { to, floor, ceiling, form }) {
    if (form === 'part') return null;
    const sense = senseAt(reading, to, floor, ceiling);
    if (!sense) return null;
    const rate = rateAt(reading, to + 1, ceiling);
    return { kind: sense.kind, to: rate?.to ?? to + 1, unit: rate ? `${sense.unit} per ${rate.per}` : sense.unit };
  },
};
