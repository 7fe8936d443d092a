import { amount, list, message, words } from '../../messages/build.ts';
import type { TieOf } from '../../model/tie.ts';
import { type Check, type Checkable, defineCheck, type Finding } from '../check.ts';
import { pageSource } from '../support/page-source.ts';
import { tiesOf, valued } from '../support/ties-of.ts';

/** "Ten on Monday. Fifteen on Tuesday, which makes 25": a sum that the words tie to its parts; only where it comes out. */
export const makes: Check = defineCheck(
  'check/makes',
  (reading) => tiesOf(reading, 'sums-to').filter(({ total }) => total !== null),
  judge,
);

function judge({ parts, total }: TieOf<'sums-to'>, reading: Checkable): Finding[] {
  const sum = valued(reading, total);
  const read = parts.flatMap((part) => valued(reading, part) ?? []);
  const reckoned = read.reduce((all, { value }) => all + value, 0);
  if (!reading.article || !sum || total === null || read.length !== parts.length || reckoned !== sum.value) return [];
  return [
    {
      about: { figure: total },
      relation: 'matches',
      message: message(
        'note_total_matches',
        list(read.map(({ value, unit, kind }) => amount(value, kind === 'count' ? null : unit))),
        amount(reckoned, sum.kind === 'count' ? null : sum.unit),
        words(reading.article.text, sum),
      ),
      sources: [pageSource(reading.article)],
    },
  ];
}
