import { isIn, isJoint, isNumber, isWord } from '../../text/cursor.ts';
import type { Reading } from '../reading.ts';
import type { Numeral } from './numeral.ts';
import { readDigits } from './read-digits.ts';
import { readPart } from './read-parts.ts';
import { readWords } from './read-words.ts';
import { scaleAfter } from './scales.ts';

/** A number without its sentence. */
export type Bare = Omit<Numeral, 'floor' | 'ceiling' | 'inAddress'>;

/** A number before it is known what follows it. `open` is the scale its last word leaves open: "two million" 1e6. */
export type Loose = Pick<Bare, 'from' | 'to' | 'value' | 'form'> & Partial<Bare> & { readonly open?: number };

/** What may follow any number: a scale, "and a half", "in four". */
export function finish(reading: Reading, loose: Loose, ceiling: number): Bare {
  const { lexicon } = reading;
  let { to, value, form, scaled = false } = loose;
  const lead = to < ceiling ? scaleAfter(reading, loose, ceiling) : null;
  let scale = 1;
  if (lead) {
    value = lead.value;
    scale = lead.scale;
    to = lead.to;
    scaled = true;
  } else if (loose.open !== undefined && loose.open > 100) scale = loose.open;
  // "two and a half million", "3 million and a half", "five billion and three quarters"
  if (to + 1 < ceiling && (isIn(reading, to, lexicon.and) || isIn(reading, to, lexicon.withWord))) {
    const part = readPart(reading, to + 1, ceiling);
    const half = part && isIn(reading, to + 1, reading.lexicon.half) && !lexicon.bareHalf;
    if (part && !half && part.value < 1 && part.value > 0 && form !== 'part') {
      const after = scaleAfter(reading, { ...loose, to: part.to, value: 1, from: to + 1, form: 'part' }, ceiling);
      value = scale > 1 ? value + part.value * (after?.value ?? scale) : (value + part.value) * (after?.value ?? 1);
      to = after?.to ?? part.to;
      scaled ||= after !== null;
      form = scaled ? form : 'part';
    }
  }
  const bare = { from: loose.from, to, value, form, scaled, marked: loose.marked ?? false, outOf: false, scale };
  return form === 'part' || to >= ceiling ? bare : (readOutOf(reading, bare, ceiling) ?? bare);
}

/** "une femme sur quatre", "duas casas em cada cinco": what is counted stands between; a single word, and no small number behind. */
function outOfBehindNoun(reading: Reading, { to, value }: Bare, ceiling: number) {
  const { lexicon } = reading;
  if (lexicon.nounBeforeOutOf === 'none' || value > 9 || to + 2 >= ceiling || !isWord(reading, to)) return null;
  if (isIn(reading, to, lexicon.stop) || lexicon.units.startingAt(reading, to, ceiling)) return null;
  const link = lexicon.links.startingAt(reading, to + 1, ceiling);
  return link?.value === 'firm' && (link.length > 1 || lexicon.nounBeforeOutOf === 'any') ? link : null;
}

/** "one in four", "two out of five hundred". */
function readOutOf(reading: Reading, bare: Bare, ceiling: number): Bare | null {
  // "a 1-in-200-year storm"
  const dash = isJoint(reading, bare.to) ? 1 : 0;
  const near = reading.lexicon.links.startingAt(reading, bare.to + dash, ceiling);
  const far = near ? null : outOfBehindNoun(reading, bare, ceiling);
  const link = near ?? far;
  const above = Math.abs(bare.value);
  const loose = link?.value === 'loose';
  if (!link || bare.form === 'part' || !Number.isInteger(bare.value) || above < 1) return null;
  if (!loose && (bare.scaled || bare.marked)) return null;
  const at = bare.to + link.length + (far ? 1 : 0) + (dash && isJoint(reading, bare.to + 1 + link.length) ? 2 : 0);
  if (at >= ceiling) return null;
  const digits = isNumber(reading, at) ? readDigits(reading, at, ceiling) : null;
  const words = digits ? readWords(reading, digits.to, ceiling, digits.value) : readWords(reading, at, ceiling, null);
  const whole = words ?? digits;
  if (!whole || (!loose && whole.value <= above) || !Number.isInteger(whole.value) || whole.value === 0) return null;
  if (link.length === 1 && whole.value >= 1900 && whole.value < 2100) return null;
  if (
    loose &&
    whole.to < ceiling &&
    isWord(reading, whole.to) &&
    !reading.lexicon.percents.startingAt(reading, whole.to, ceiling)
  )
    return null;
  if (link.length === 1 && !dash && reading.lexicon.units.startingAt(reading, whole.to, ceiling)) return null;
  return { ...bare, to: whole.to, value: bare.value / whole.value, form: 'part', outOf: true };
}
