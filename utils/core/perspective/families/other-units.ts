import { UNIT_SIZES } from '../../figures/units/unit-table.ts';
import type { Message, MessageArg } from '../../model/note.ts';
import type { Candidate } from '../candidate.ts';
import type { Family } from '../family.ts';
import { toFigures } from '../round.ts';
import { amount, exact, hedged, message } from '../speak.ts';

/** American and British units, and the one that most of the world would say. */
const TO_METRIC: Readonly<Record<string, string>> = {
  mile: 'kilometre',
  'nautical mile': 'kilometre',
  foot: 'metre',
  yard: 'metre',
  inch: 'centimetre',
  'pound-mass': 'kilogram',
  ounce: 'gram',
  acre: 'hectare',
  'square mile': 'square kilometre',
  'square foot': 'square metre',
  'mile per hour': 'kilometre per hour',
  knot: 'kilometre per hour',
  fahrenheit: 'celsius',
};

/** And back, for readers of English: many of them measure so. */
const FROM_METRIC: Readonly<Record<string, string>> = {
  kilometre: 'mile',
  metre: 'foot',
  centimetre: 'inch',
  kilogram: 'pound-mass',
  hectare: 'acre',
  'square kilometre': 'square mile',
  'kilometre per hour': 'mile per hour',
  celsius: 'fahrenheit',
};

/** Where a result grows so large that the next unit is the plain one. */
const LARGER: Readonly<Record<string, { readonly from: number; readonly unit: string }>> = {
  centimetre: { from: 200, unit: 'metre' },
  metre: { from: 3000, unit: 'kilometre' },
  gram: { from: 1000, unit: 'kilogram' },
};

const FEWEST_DIGITS = 2;
const MOST_DIGITS = 4;

/** How exactly a result is told: as exactly as the figure is. Zeros at the end of a large or rough number are no digits. */
function digitsOf({ figure, value, words }: Candidate): number {
  const digits = /\d[\d.,\s]*/.exec(words)?.[0]?.replace(/\D/g, '').replace(/^0+/, '') ?? '';
  const isRough = figure.bound !== '=' || value >= 1000;
  const told = isRough ? digits.replace(/0+$/, '').length : digits.length;
  return Math.min(MOST_DIGITS, Math.max(FEWEST_DIGITS, told));
}

/** A unit that the reader may not think in, in one that others do: "about 16 km". */
export const otherUnits: Family = {
  id: 'perspective/other-units',
  ofHarm: false,
  inQuotes: true,
  see(candidate) {
    const { figure, value, is, restated } = candidate;
    const unit = figure.unit ?? '';
    const other = TO_METRIC[unit] ?? (is.milesAndFeet ? FROM_METRIC[unit] : undefined);
    if (other === undefined || figure.kind !== 'measure' || restated || !isAmount(candidate)) return null;
    const [from, to] = [UNIT_SIZES[unit], UNIT_SIZES[other]];
    if (!from || !to || from.low !== from.high || to.low !== to.high) return null;
    if (from.dimension === 'temperature') return degrees(candidate, other);
    if (is.compound.test(candidate.after)) return null;
    const larger = LARGER[other];
    const shown = larger && (value * from.low) / to.low >= larger.from ? larger.unit : other;
    const size = UNIT_SIZES[shown];
    if (!size) return null;
    const factor = from.low / size.low;
    return {
      message: message(
        'perspective_other_unit',
        hedged(amount(toFigures(value * factor, digitsOf(candidate)), shown), figure.bound),
      ),
      working: [
        message(
          'perspective_working_product',
          amount(value, unit),
          exact(toFigures(factor, 4)),
          amount(toFigures(value * factor, 4), shown),
        ),
      ],
      facts: null,
    };
  },
};

const MISREAD: ReadonlySet<string> = new Set(['pound-mass', 'metre']);

/** "5 feet 10", "3 pounds and 3 ounces", "7-foot-3": half of an amount. */
const GOES_ON = /^\s?(and\s)?\d|^[-–]\d|^\/-/u;

/** Whether a figure of a unit is an amount at all: no race, no screen, no money misread, no half of a height. */
export function isAmount({ figure, words, before, after, is }: Candidate): boolean {
  if (is.namedByLength.test(`${before.slice(-40)}#${words}#${after.slice(0, 40)}`)) return false;
  if (MISREAD.has(figure.unit ?? '') && is.paid.test(before.slice(-60))) return false;
  // "Nine Mile" is a street.
  return !GOES_ON.test(after) && !is.began.test(before) && !/^\p{Lu}\p{Ll}+ \p{Lu}/u.test(words);
}

/** Temperatures by formula, to the degree. A rise of so many degrees goes by another: left alone. */
function degrees({ figure, value, before, after, is }: Candidate, other: string) {
  if (figure.change !== null || is.rise.test(before) || is.warmer.test(after)) return null;
  const result = other === 'celsius' ? (value - 32) / 1.8 : value * 1.8 + 32;
  const step: Message =
    other === 'celsius'
      ? message('perspective_working_from_fahrenheit', exact(value), exact(1.8), amount(toFigures(result, 3), other))
      : message('perspective_working_to_fahrenheit', exact(value), exact(1.8), amount(toFigures(result, 3), other));
  const shown: MessageArg = amount(Math.round(result), other);
  return {
    message: message('perspective_other_unit', hedged(shown, figure.bound)),
    working: [step],
    facts: null,
  } as const;
}
