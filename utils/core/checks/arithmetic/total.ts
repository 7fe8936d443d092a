import { amount, list, message } from '../../messages/build.ts';
import type { TieOf } from '../../model/tie.ts';
import { type Check, type Checkable, defineCheck, type Finding } from '../check.ts';
import { asWorded } from '../support/as-worded.ts';
import { allowed, type Interval, overlap, written } from '../support/interval.ts';
import { pageSource } from '../support/page-source.ts';
import { tiesOf, valued } from '../support/ties-of.ts';

/** Small numbers are counted, not rounded: they add up or they do not. */
const COUNTED = 1000;

/** "12 men, 7 women and 3 children, 22 in all": adds up what the text lists and holds it against the sum it gives. */
export const total: Check = defineCheck('check/total', (reading) => tiesOf(reading, 'sums-to'), judge);

function judge({ parts, total: at }: TieOf<'sums-to'>, reading: Checkable): Finding[] {
  const sum = valued(reading, at);
  const read = parts.flatMap((part) => valued(reading, part) ?? []);
  const says = sum && allowed(sum);
  if (!reading.article || at === null || !sum || !says || read.length !== parts.length) return [];
  const result = read.reduce((all, { value }) => all + value, 0);
  const reckoned = read.reduce(
    (all: Interval, part) => {
      const own = written(part) ?? { low: part.value, high: part.value };
      return { low: all.low + own.low, high: all.high + own.high };
    },
    { low: 0, high: 0 },
  );
  const fits = result === sum.value || (result >= COUNTED && overlap(reckoned, says));
  const unitOf = ({ kind, unit }: typeof sum) => (kind === 'count' ? null : unit);
  return [
    {
      about: { figure: at },
      relation: fits ? 'matches' : 'differs',
      message: message(
        fits ? 'note_total_matches' : 'note_total_differs',
        list(read.map((part) => amount(part.value, unitOf(part)))),
        amount(Number(result.toPrecision(12)), unitOf(sum)),
        asWorded(reading, sum),
      ),
      sources: [pageSource(reading.article)],
    },
  ];
}
