import { languageOf } from '../../lang/languages.ts';
import { amount, message, number, percent, said } from '../../messages/build.ts';
import type { MessageArg } from '../../model/note.ts';
import type { TieOf } from '../../model/tie.ts';
import { tieLexicon } from '../../relations/ties/tie-lexicon.ts';
import { isPoints } from '../../relations/ties/unit-words.ts';
import { type Check, type Checkable, defineCheck, type Finding } from '../check.ts';
import { endOf, tiesOf, type Valued } from '../support/ties-of.ts';
import { roundTo, sayFollows } from './say-follows.ts';

/** Of smaller counts and smaller changes there is nothing to reckon. */
const SMALLEST = 10;
const LEAST_PERCENT = 3;
/** From so many times as much on nobody thinks in percent; so near to it, it is twice or half. */
const MANY_TIMES = 2.5;
const EVEN = 0.005;

/** "From $8.4bn to $4.2bn": by how much, where the text does not say it; between percentages the points. */
export const followsChange: Check = defineCheck('follows/change', plan, judge);

function plan(reading: Checkable): TieOf<'from-to'>[] {
  const told = new Set(tiesOf(reading, 'times').map(({ to }) => to.figure));
  return tiesOf(reading, 'from-to').filter(({ from, to, change }) => from && change === null && !told.has(to.figure));
}

function judge(tie: TieOf<'from-to'>, reading: Checkable): Finding[] {
  const from = tie.from && endOf(reading, tie.from, tie.to);
  const to = tie.from && endOf(reading, tie.to, tie.from);
  if (!from || !to || from.value <= 0 || from.bound !== '=' || to.bound !== '=') return [];
  // The words say the other way: one of the two is not what it seems.
  if ((tie.way === 'up' && to.value < from.value) || (tie.way === 'down' && to.value > from.value)) return [];
  const language = languageOf(reading.doc.lang);
  return from.kind === 'percent' || (language && isPoints(from, tieLexicon(language)))
    ? gap(from, to, tie, reading)
    : change(from, to, tie, reading);
}

function change(from: Valued, to: Valued, tie: TieOf<'from-to'>, reading: Checkable): Finding[] {
  const result = (to.value / from.value - 1) * 100;
  const isSmall = from.kind === 'count' && Math.max(from.value, to.value) < SMALLEST;
  if (isSmall || Math.abs(result) < LEAST_PERCENT) return [];
  const times = multipleOf(to.value / from.value);
  if (times) {
    const ends = [amount(from.value, from.unit), amount(to.value, to.unit)] as const;
    return sayFollows(reading, tie.to.figure, message('follows_times', ...ends, times));
  }
  return sayFollows(
    reading,
    tie.to.figure,
    message(
      'follows_change',
      amount(from.value, from.unit),
      amount(to.value, to.unit),
      percent(roundTo(Math.abs(result), 2), 0),
      said(result < 0 ? 'note_fall' : 'note_rise'),
    ),
  );
}

/** As many times as much, where that is plainer than a percentage: "a rise of 100%" is twice as much. */
function multipleOf(ratio: number): MessageArg | null {
  if (Math.abs(ratio - 2) < EVEN) return said('amount_twice');
  if (Math.abs(ratio - 1 / 2) < EVEN) return said('amount_half');
  return ratio >= MANY_TIMES ? said('amount_times', number(roundTo(ratio, 2))) : null;
}

function gap(from: Valued, to: Valued, tie: TieOf<'from-to'>, reading: Checkable): Finding[] {
  const apart = Number(Math.abs(to.value - from.value).toFixed(2));
  if ((apart / from.value) * 100 < LEAST_PERCENT) return [];
  return sayFollows(
    reading,
    tie.to.figure,
    message(
      to.value < from.value ? 'follows_points_less' : 'follows_points_more',
      number(from.value),
      number(to.value),
      number(apart),
    ),
  );
}
