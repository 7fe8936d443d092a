import { amount, message, number, text } from '../../messages/build.ts';
import type { Bound } from '../../model/figure.ts';
import type { TieOf } from '../../model/tie.ts';
import { type Check, type Checkable, defineCheck, type Finding } from '../check.ts';
import { pageSource } from '../support/page-source.ts';
import { combine, compare, dividedBy, given, type Room } from '../support/rounding.ts';
import { endOf, tiesOf } from '../support/ties-of.ts';

/** "Doubled from 200 to 400": divides the ends and holds them against the verb. */
export const multiple: Check = defineCheck('check/multiple', (reading) => tiesOf(reading, 'times'), judge);

/** What a bare "doubled" covers: 1.8 to 2.2 times, and with a hedge as much beyond on its side; beyond `far` it is another multiple. */
const ROUND = { near: 0.1, far: 0.22 };
const BEYOND = { near: 0.25, far: 0.45 };
/** "Nearly doubled" is said of 1.75 times, hardly of 1.5. */
const SHORT = { near: 0.15, far: 0.35 };

function judge(tie: TieOf<'times'>, reading: Checkable): Finding[] {
  const [from, to] = [endOf(reading, tie.from, tie.to), endOf(reading, tie.to, tie.from)];
  if (!reading.article || !from || !to || from.value <= 0) return [];
  const reckoned = combine(given(to.value, to), given(from.value, from), dividedBy);
  const relation = compare(reckoned, verbRoom(tie.times, tie.bound));
  if (!relation) return [];
  return [
    {
      about: { figure: tie.to.figure },
      relation,
      message: message(
        relation === 'matches' ? 'note_multiple_matches' : 'note_multiple_differs',
        amount(from.value, from.unit),
        amount(to.value, to.unit),
        number(to.value / from.value, 2),
        text(reading.article.text.slice(...tie.said)),
      ),
      sources: [pageSource(reading.article)],
    },
  ];
}

function verbRoom(times: number, bound: Bound): Room {
  const side = (which: 'near' | 'far') => ({
    low: times * (1 - (bound === '<' || bound === '~' ? SHORT : ROUND)[which]),
    high: times * (1 + (bound === '>' ? BEYOND : ROUND)[which]),
  });
  return { near: side('near'), far: side('far') };
}
