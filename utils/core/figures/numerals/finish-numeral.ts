import { isIn, isJoint, isNumber, isWord } from '../../text/cursor.ts';
import type { FoundPhrase } from '../../text/lexicon.ts';
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
  const scaled = withScale(reading, loose, ceiling);
  const bare = withPart(reading, scaled, ceiling) ?? scaled;
  return bare.form === 'part' || bare.to >= ceiling ? bare : (readOutOf(reading, bare, ceiling) ?? bare);
}

function withScale(reading: Reading, loose: Loose, ceiling: number): Bare {
  const { from, form, scaled = false, marked = false, open = 0 } = loose;
  const found = loose.to < ceiling ? scaleAfter(reading, loose, ceiling) : null;
  if (found)
    return { from, to: found.to, value: found.value, form, scaled: true, marked, outOf: false, scale: found.scale };
  return { from, to: loose.to, value: loose.value, form, scaled, marked, outOf: false, scale: open > 100 ? open : 1 };
}

/** "two and a half million", "3 million and a half", "five billion and three quarters" */
function withPart(reading: Reading, bare: Bare, ceiling: number): Bare | null {
  const { and, withWord, half, bareHalf } = reading.lexicon;
  const { to, value, form, scale } = bare;
  if (form === 'part' || to + 1 >= ceiling || !(isIn(reading, to, and) || isIn(reading, to, withWord))) return null;
  if (isIn(reading, to + 1, half) && !bareHalf) return null;
  const part = readPart(reading, to + 1, ceiling);
  if (!part || part.value <= 0 || part.value >= 1) return null;
  const after = scaleAfter(reading, { from: to + 1, to: part.to, value: 1, form: 'part' }, ceiling);
  const scaled = bare.scaled || after !== null;
  return {
    ...bare,
    to: after?.to ?? part.to,
    value: scale > 1 ? value + part.value * (after?.value ?? scale) : (value + part.value) * (after?.value ?? 1),
    form: scaled ? form : 'part',
    scaled,
  };
}

/** "une femme sur quatre", "duas casas em cada cinco": what is counted stands between; a single word, and no small number behind. */
function outOfBehindNoun(reading: Reading, { to, value }: Bare, ceiling: number) {
  const { lexicon } = reading;
  if (lexicon.nounBeforeOutOf === 'none' || value > 9 || to + 2 >= ceiling || !isWord(reading, to)) return null;
  if (isIn(reading, to, lexicon.stop) || lexicon.units.startingAt(reading, to, ceiling)) return null;
  const link = lexicon.links.startingAt(reading, to + 1, ceiling);
  return link?.value === 'firm' && (link.length > 1 || lexicon.nounBeforeOutOf === 'any') ? link : null;
}

/** What sets a number against the whole it is of. */
interface Link {
  /** Loose ones are read only where nothing follows: "one over three". */
  readonly loose: boolean;
  /** One word, which has other meanings too: "in", but not "out of". */
  readonly single: boolean;
  readonly dashed: boolean;
  /** The token after it. */
  readonly to: number;
}

function linkAfter(reading: Reading, bare: Bare, ceiling: number): Link | null {
  const { links } = reading.lexicon;
  // "a 1-in-200-year storm"
  if (isJoint(reading, bare.to)) {
    const link = links.startingAt(reading, bare.to + 1, ceiling);
    const end = bare.to + 1 + (link?.length ?? 0);
    return link && isJoint(reading, end) ? linked(link, end + 1, true) : null;
  }
  const near = links.startingAt(reading, bare.to, ceiling);
  if (near) return linked(near, bare.to + near.length, false);
  const far = outOfBehindNoun(reading, bare, ceiling);
  return far && linked(far, bare.to + 1 + far.length, false);
}

const linked = ({ value, length }: FoundPhrase<'firm' | 'loose'>, to: number, dashed: boolean): Link => ({
  loose: value === 'loose',
  single: length === 1,
  dashed,
  to,
});

/** "one in four", "two out of five hundred". */
function readOutOf(reading: Reading, bare: Bare, ceiling: number): Bare | null {
  if (!Number.isInteger(bare.value) || bare.value === 0) return null;
  const link = linkAfter(reading, bare, ceiling);
  if (!link || link.to >= ceiling || (!link.loose && (bare.scaled || bare.marked))) return null;
  const whole = integerAt(reading, link.to, ceiling);
  if (!whole || !isWholeOf(reading, whole, link, Math.abs(bare.value), ceiling)) return null;
  return { ...bare, to: whole.to, value: bare.value / whole.value, form: 'part', outOf: true };
}

interface Whole {
  readonly to: number;
  readonly value: number;
}

/** A whole number in digits or words, above nought. */
function integerAt(reading: Reading, at: number, ceiling: number): Whole | null {
  const digits = isNumber(reading, at) ? readDigits(reading, at, ceiling) : null;
  const found = readWords(reading, digits?.to ?? at, ceiling, digits?.value ?? null) ?? digits;
  return found && Number.isInteger(found.value) && found.value !== 0 ? found : null;
}

/** Whether the number behind a link is what the one before it is out of. */
function isWholeOf(reading: Reading, { to, value }: Whole, link: Link, part: number, ceiling: number): boolean {
  if (!(link.loose ? endsHere(reading, to, ceiling) : value > part)) return false;
  return !link.single || !(isLikeYear(value) || (!link.dashed && isMeasured(reading, to, ceiling)));
}

/** "one over three" and nothing counted behind it. */
const endsHere = (reading: Reading, to: number, ceiling: number): boolean =>
  to >= ceiling || !isWord(reading, to) || reading.lexicon.percents.startingAt(reading, to, ceiling) !== null;

/** "Two in 2019" says when. */
const isLikeYear = (value: number): boolean => value >= 1900 && value < 2100;

/** "Two in 30 minutes" says how long. */
const isMeasured = (reading: Reading, to: number, ceiling: number): boolean =>
  reading.lexicon.units.startingAt(reading, to, ceiling) !== null;
