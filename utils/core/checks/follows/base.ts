import { amount, amountRoundly, message, percent, said } from '../../messages/build.ts';
import type { TieOf } from '../../model/tie.ts';
import { type Check, type Checkable, defineCheck, type Finding } from '../check.ts';
import { tiesOf, type Valued, valued } from '../support/ties-of.ts';
import { sayFollows } from './say-follows.ts';

/** Changes between these make a base that is worth saying and safe to reckon. */
const LEAST = 2;
const MOST = { up: 500, down: 90 };

/** "Rose 12% to 3.4 million": from how many, where the text does not say it. */
export const followsBase: Check = defineCheck(
  'follows/base',
  (reading) => tiesOf(reading, 'from-to').filter(({ from }) => from === null),
  judge,
);

function judge({ to, change, way }: TieOf<'from-to'>, reading: Checkable): Finding[] {
  const [by, level] = [valued(reading, change), valued(reading, to.figure)];
  if (!by || !level || way === null || by.bound !== '=' || level.bound !== '=') return [];
  if (isKnown(level, reading) || by.value < LEAST || by.value > MOST[way]) return [];
  const base = level.value / (1 + ((way === 'up' ? 1 : -1) * by.value) / 100);
  if (isTold(base, level, reading)) return [];
  return sayFollows(
    reading,
    to.figure,
    message(
      'follows_base',
      said(way === 'up' ? 'note_rise' : 'note_fall'),
      percent(by.value),
      amount(level.value, level.unit),
      amountRoundly(base, level.unit),
    ),
  );
}

/** What is reckoned from rounded numbers is this near to what it was. */
const NEAR = 0.02;

/** Another figure of the text is about what it was before: "It had 673 before". */
const isTold = (base: number, level: Valued, { figures }: Checkable): boolean =>
  figures.some(
    ({ value, unit, kind }) =>
      value !== null &&
      Math.abs(value / base - 1) < NEAR &&
      (unit === level.unit || (kind === 'count' && unit === null)),
  );

/** The text tells in other words from where it went there. */
const isKnown = (level: Valued, reading: Checkable): boolean =>
  tiesOf(reading, 'from-to').some(({ from, to }) => from !== null && valued(reading, to.figure)?.value === level.value);
