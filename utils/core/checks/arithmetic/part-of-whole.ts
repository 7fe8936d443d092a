import { amount, message, percent } from '../../messages/build.ts';
import type { TieOf } from '../../model/tie.ts';
import { type Check, type Checkable, defineCheck, type Finding } from '../check.ts';
import { asWorded } from '../support/as-worded.ts';
import { pageSource } from '../support/page-source.ts';
import { combine, compare, convert, dividedBy, given, scaledBy, stated } from '../support/rounding.ts';
import { tiesOf, valued } from '../support/ties-of.ts';

/** "14,500 of 40,000, about one-third": divides the part by the whole and holds the result against the share as worded. */
export const partOfWhole: Check = defineCheck('check/part-of-whole', (reading) => tiesOf(reading, 'share-of'), judge);

function judge({ share, part, whole }: TieOf<'share-of'>, reading: Checkable): Finding[] {
  const [says, some, all] = [valued(reading, share), valued(reading, part), valued(reading, whole)];
  if (!reading.article || !says || !some || !all || all.value <= 0) return [];
  const reckoned = combine(given(some.value, some), given(all.value, all), dividedBy);
  const scale = scaledBy(says.kind === 'percent' ? 100 : 1);
  const relation = compare(convert(reckoned, scale), stated(says.value, says));
  if (!relation) return [];
  return [
    {
      about: { figure: share },
      relation,
      message: message(
        relation === 'matches' ? 'note_part_of_whole_matches' : 'note_part_of_whole_differs',
        amount(some.value, some.kind === 'money' ? some.unit : null),
        amount(all.value, all.kind === 'money' ? all.unit : null),
        percent((some.value / all.value) * 100),
        asWorded(reading, says),
      ),
      sources: [pageSource(reading.article)],
    },
  ];
}
