import { countedNoun } from '../nouns/counted-noun.ts';
import type { Numeral } from '../numerals/numeral.ts';
import { wordSet } from '../phrases.ts';
import { isDash, isJoined, isNumber, isWord, type Reading, written } from '../reading.ts';
import type { Exclusion } from '../rules/rule.ts';
import { vagueSize } from '../rules/vague-multiple.ts';
import { unitAt } from '../units/find-unit.ts';

const NO_NUMBER_AFTER = wordSet(
  'another day thing side hand time way reason moment point of place man woman else more less',
);
const NO_NUMBER_BEFORE = wordSet(
  'no any some every each this that the which another day it last next first big good new old right wrong only all her his my our your their else',
);

const OF_THE = wordSet('dos das des der');

export const one: Exclusion = {
  id: 'not/one-as-a-pronoun',
  reason: '"One" counts only where what it counts follows it; "one of the", "no one" and "one day" count nothing.',
  excludes(reading, { from, to, floor, ceiling }) {
    const { lexicon, tokens } = reading;
    if (to - from !== 1 || !lexicon.ones.has(tokens.hashes[from]!)) return false;
    if (reading.alone) return false;
    if (from > floor && NO_NUMBER_BEFORE.has(tokens.hashes[from - 1]!)) return true;
    if (to >= ceiling) return true;
    if (lexicon.numbers.has(tokens.hashes[to]!)) return true;
    // "uno de los países", "eine der Städte"
    if (lexicon.lang !== 'en' && (lexicon.of.has(tokens.hashes[to]!) || OF_THE.has(tokens.hashes[to]!))) return true;
    // "one to two years", "one or two"
    if (
      to + 1 < ceiling &&
      (lexicon.to.has(tokens.hashes[to]!) || lexicon.or.has(tokens.hashes[to]!) || isDash(reading, to))
    )
      if (lexicon.numbers.has(tokens.hashes[to + 1]!) || isNumber(reading, to + 1)) return false;
    if (isDash(reading, to) && isJoined(reading, to)) return !lexicon.units.startingAt(reading, to + 1, ceiling);
    if (!isWord(reading, to) || (NO_NUMBER_AFTER.has(tokens.hashes[to]!) && lexicon.lang === 'en')) return true;
    if (lexicon.lang !== 'en' && isAgo(reading, from, to, ceiling)) return true;
    if (unitAt(reading, to, ceiling) || lexicon.currencyNames.startingAt(reading, to, ceiling)) return false;
    if (lexicon.percents.startingAt(reading, to, ceiling)) return false;
    // In the other languages "one" is the article; it counts after "only".
    if (lexicon.articles.has(tokens.hashes[from]!))
      return !(from > floor && lexicon.only.has(tokens.hashes[from - 1]!));
    return (
      lexicon.lang === 'en' && (countedNoun(reading, to, ceiling, 'one') === null || written(reading, to).length < 2)
    );
  },
};

const AGO_BEFORE = wordSet('vor y');
const AGO_AFTER = wordSet('antes atrás depois después zuvor später danach tôt tard');

/** "vor einem Jahr", "um ano antes": says when, not how long. */
function isAgo(reading: Reading, from: number, to: number, ceiling: number): boolean {
  const unit = unitAt(reading, to, ceiling);
  if (unit?.unit.dimension !== 'time') return false;
  const { hashes } = reading.tokens;
  // "il y a un an"
  const before = hashes[from - 1] ?? 0;
  if (AGO_BEFORE.has(before) || AGO_BEFORE.has(hashes[from - 2] ?? 0)) return true;
  return unit.to < ceiling && (AGO_AFTER.has(hashes[unit.to]!) || AGO_AFTER.has(hashes[unit.to + 1] ?? 0));
}

export const vague: Exclusion = {
  id: 'not/vague-number',
  reason: '"Several hundred", "a few dozen" say no number.',
  excludes(reading, numeral) {
    const { from, floor, to, ceiling, form } = numeral;
    if (vagueSize(reading, numeral) !== null || isDozens(reading, numeral))
      return to >= ceiling || !reading.lexicon.of.has(reading.tokens.hashes[to]!) || isDozens(reading, numeral);
    return (
      form === 'words' &&
      from > floor &&
      VAGUE.has(reading.tokens.hashes[from - 1]!) &&
      !reading.lexicon.ones.has(reading.tokens.hashes[from]!)
    );
  },
};

/** "Dozens" by itself. */
const isDozens = (reading: Reading, { from, to, form }: Numeral): boolean =>
  form === 'words' && to - from === 1 && DOZENS.has(reading.tokens.hashes[from]!);

const DOZENS = wordSet(
  'dozens docenas decenas douzaines dizaines centaines milliers dúzias dezenas centenas centenares',
);
const VAGUE = wordSet('several few many some-odd multiple various');

const HALVES_OF_PLAY = wordSet(
  'first second other better latter early late opening closing this that each either next last final home',
);
const AFTER_HALF = wordSet('time hour-mark back brother sister');

const MEDIA = wordSet('media');
const OWNERS = wordSet('la una su esta esa dicha cuya');

function halves(reading: Reading, from: number, floor: number, to: number, ceiling: number): boolean {
  const { lexicon, tokens } = reading;
  if (from > floor && lexicon.and.has(tokens.hashes[from - 1]!)) return true;
  if (
    to >= ceiling ||
    !isWord(reading, to) ||
    lexicon.stop.has(tokens.hashes[to]!) ||
    lexicon.of.has(tokens.hashes[to]!)
  )
    return false;
  const before = from > floor && isWord(reading, from - 1) ? tokens.hashes[from - 1]! : null;
  if (unitAt(reading, to, ceiling) !== null) return true;
  return before === null || (!OWNERS.has(before) && lexicon.stop.has(before));
}

export const halfAsNoun: Exclusion = {
  id: 'not/half-as-a-noun',
  reason: '"The second half" and "half time" are a stretch of time, no amount.',
  excludes(reading, { from, to, floor, ceiling, form }) {
    const { lexicon, tokens } = reading;
    // "la temperatura media", "una media de 540": the average, unless a noun follows that it halves.
    if (form === 'part' && MEDIA.has(tokens.hashes[to - 1]!) && !halves(reading, from, floor, to, ceiling)) return true;
    if (form !== 'part' || to - from !== 1 || !lexicon.half.has(tokens.hashes[from]!)) return false;
    if (from > floor && HALVES_OF_PLAY.has(tokens.hashes[from - 1]!)) return true;
    // "half-expected"
    if (isDash(reading, to) && isJoined(reading, to) && isJoined(reading, to + 1)) return !unitAt(reading, to, ceiling);
    const next = to;
    return next < ceiling && AFTER_HALF.has(tokens.hashes[next]!);
  },
};

export const bareScale: Exclusion = {
  id: 'not/bare-scale',
  reason: 'A scale with no number before it and nothing counted after it says no amount: "in the billions, billion".',
  excludes(reading, { from, to, ceiling, form }) {
    const { lexicon, tokens } = reading;
    if (form !== 'words' || to - from !== 1 || lexicon.lang !== 'en' || reading.alone) return false;
    const kind = lexicon.numbers.get(tokens.hashes[from]!)?.kind;
    if (kind !== 'scale' && kind !== 'hundred' && kind !== 'dozen') return false;
    return to >= ceiling || !isWord(reading, to)
      ? !isDash(reading, to)
      : lexicon.stop.has(tokens.hashes[to]!) && !lexicon.of.has(tokens.hashes[to]!);
  },
};
