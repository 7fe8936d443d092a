import type { Candidate } from '../candidate.ts';
import type { Family } from '../family.ts';
import { message, number, text } from '../speak.ts';

/** Fewer people are counted as they are. */
const FEWEST = 1000;

/** "Up to 40% of jobs", "as many as a million people": the most there can be, not what there is. */
export const upTo: Family = {
  id: 'number-kind/up-to',
  ofHarm: false,
  see(candidate) {
    const { figure, sentence, is } = candidate;
    if (!figure.scope.includes('up-to') || figure.change !== null || is.fine.test(sentence)) return null;
    if (!isOfMany(candidate)) return null;
    return {
      message: message('perspective_kind_up_to'),
      working: [message('perspective_kind_between', number(0), text(candidate.words))],
      facts: null,
      once: 'number-kind/up-to',
    };
  },
};

/** A share of people or things, and no range of two; or a large count of people. Limits by law and of machines say what they say. */
function isOfMany({ figure, value, before, after, is }: Candidate): boolean {
  if (figure.kind === 'percent') return value < 100 && !/\d/.test(before) && is.ofMany.test(after);
  return figure.kind === 'count' && value >= FEWEST && is.peopleNouns.has(figure.unit?.toLowerCase() ?? '');
}
