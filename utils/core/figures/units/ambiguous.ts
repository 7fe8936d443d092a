import type { FigureKind } from '../../model/figure.ts';
import { wordSet } from '../phrases.ts';
import { isChar, isJoined, isNumber, isWord, type Reading, written } from '../reading.ts';

interface Sense {
  readonly unit: string;
  readonly kind: FigureKind;
  /** Words of the sentence that speak for this sense. */
  readonly cues: ReadonlySet<number>;
}

const sense = (unit: string, kind: FigureKind, cues: string): Sense => ({ unit, kind, cues: wordSet(cues) });

const TIME =
  'lap laps commute orbit wait waiting waited takes took ride drive timer beep beeps beeped cooking note held lasted lightning thunder seconds minutes hours clock race finish';
const PRICE =
  'cost costs price priced prices pay paid pays spent buy bought sold charges charged fare rent worth meal hotel restaurant ticket exchange exchanged currency';
const STARS = 'star stars galaxy galaxies telescope astronomers nebula earth distance light-years quasar';
const RADIATION = 'radiation dose doses exposure x-ray radiologist dosimeter radioactive nuclear';
const SOUND = 'sound noise acoustic amplifier microphone gain loudness audio insulation';
const MEMORY = 'memory file files data disk storage program software packet key encryption processor code';

/**
 * Symbols that stand for several units, with what tells them apart. What no cue decides is left to the other rules: they know
 * the sense that news use.
 */
const SENSES: Readonly<Record<string, readonly Sense[]>> = {
  "'": [sense('minute', 'duration', TIME)],
  '′': [sense('minute', 'duration', TIME)],
  '"': [sense('second', 'duration', TIME)],
  '″': [sense('second', 'duration', TIME)],
  kt: [sense('kiloton', 'measure', 'bomb bombs explosion explosive yield nuclear tnt blast warhead device')],
  kn: [sense('croatian kuna', 'money', `${PRICE} croatia croatian zagreb kuna`)],
  pc: [sense('parsec', 'measure', STARS)],
  '¥': [sense('chinese yuan', 'money', 'china chinese beijing shanghai yuan guangzhou shenzhen')],
  R: [sense('roentgen', 'measure', RADIATION), sense('south african rand', 'money', `${PRICE} rand african`)],
  B: [sense('bel', 'measure', SOUND), sense('byte', 'measure', MEMORY)],
  b: [
    sense('barn', 'measure', 'cross-section cross neutron neutrons neutrinos proton nucleus barn'),
    sense('bit', 'measure', MEMORY),
  ],
  F: [sense('farad', 'measure', 'capacitor capacitance circuit farad farads')],
  C: [sense('coulomb', 'measure', 'charge battery current lightning coulomb electric')],
  c: [
    sense('celsius', 'measure', 'oven temperature temperatures weather degrees boiling freezing heat hot cold'),
    sense('cent', 'money', `${PRICE} coin coins parking meter tip tipped machine`),
  ],
  P: [
    sense('poise', 'measure', 'viscosity liquid fluid oil'),
    sense('pixel', 'measure', 'image images resolution screen display digital pixels'),
  ],
  dram: [sense('armenian dram', 'money', `${PRICE} armenia armenian yerevan`)],
  drams: [sense('armenian dram', 'money', `${PRICE} armenia armenian yerevan`)],
};

const WINDOW = 14;

/** The sense that the words around speak for, of a symbol at token `at` right after a number; null where none does. */
export function senseAt(reading: Reading, at: number, floor: number, ceiling: number): Sense | null {
  if (at < 1 || at >= ceiling || !(isNumber(reading, at - 1) || isWord(reading, at - 1))) return null;
  const symbol = written(reading, at);
  const senses = Object.hasOwn(SENSES, symbol) ? SENSES[symbol]! : null;
  if (!senses) return null;
  const letter = isWord(reading, at);
  // A mark must touch its number, and a letter may not go on: "B2", "C.".
  if (!letter && !isJoined(reading, at)) return null;
  if (symbol.length < 3 && !isNumber(reading, at - 1)) return null;
  if (
    isJoined(reading, at + 1) &&
    (isWord(reading, at + 1) ||
      isNumber(reading, at + 1) ||
      (isChar(reading, at + 1, '.') && isJoined(reading, at + 2)))
  )
    return null;
  return senseNear(reading, symbol, at, floor, ceiling);
}

/** As {@link senseAt}, for a symbol wherever it stands. */
export function senseNear(
  { tokens }: Reading,
  symbol: string,
  at: number,
  floor: number,
  ceiling: number,
): Sense | null {
  const senses = Object.hasOwn(SENSES, symbol) ? SENSES[symbol]! : [];
  for (let d = 1; d <= WINDOW; d++)
    for (const i of [at - d, at + d])
      if (i >= floor && i < ceiling) for (const one of senses) if (one.cues.has(tokens.hashes[i]!)) return one;
  return null;
}
