import { words } from '../../text/lexicon.ts';
import { hashWord } from '../../text/tokens.ts';
import type { PoundWords, SymbolSense } from '../unit-words.ts';

const sense = (unit: string, kind: SymbolSense['kind'], cues: string): SymbolSense => ({
  unit,
  kind,
  cues: new Set(cues.split(' ').map(hashWord)),
});

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
export const SENSES: Readonly<Record<string, readonly SymbolSense[]>> = {
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

export const MONEY_OR_WEIGHT: PoundWords = {
  names: words`pound pounds`,
  money: words`cost costs costing paid pay pays paying spent spend spending price priced worth fine fined earn earned earns budget fund funds funding money raise raised bank debt debts loan loans tax taxes profit profits revenue sales salary wage wages bill bills prize invest invested investment sterling britain british uk fee fees donated donation donations stolen reward damages compensation owed deal contract transfer treasury chancellor economy save saved savings lottery bought sold buy sell`,
  weight: words`weigh weighs weighed weighing weight lost heavy heavier lighter ounces ounce lb lbs kg kilograms kilogram tons ton tonnes feet foot inches tall meat beef butter sugar flour cocaine fish coal bag bags package luggage muscle fat cargo payload explosives baby gained body thrust`,
};
