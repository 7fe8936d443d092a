/** What a unit measures. `time` gives durations, `angle` and `temperature` measures like the rest. */
export type Dimension =
  | 'length'
  | 'area'
  | 'volume'
  | 'mass'
  | 'time'
  | 'speed'
  | 'temperature'
  | 'energy'
  | 'power'
  | 'data'
  | 'electric'
  | 'pressure'
  | 'frequency'
  | 'angle'
  | 'sound'
  | 'light'
  | 'radiation'
  | 'force'
  | 'other';

export interface UnitRow {
  /** Normalised: singular, British spelling. Its names stand in `lang/`. */
  readonly name: string;
  readonly dimension: Dimension;
  /** Symbols of every language, in any case; separated by commas. */
  readonly anyCase?: string;
  /** Symbols as they must be written; separated by commas. */
  readonly symbols?: string;
  /** Forms with SI prefixes are made of the names and of the symbols. */
  readonly prefixes?: string;
}

/** SI and binary prefixes by symbol. */
export const PREFIXES: Readonly<Record<string, string>> = {
  f: 'femto',
  p: 'pico',
  n: 'nano',
  µ: 'micro',
  μ: 'micro',
  m: 'milli',
  c: 'centi',
  d: 'deci',
  h: 'hecto',
  k: 'kilo',
  M: 'mega',
  G: 'giga',
  T: 'tera',
  P: 'peta',
  E: 'exa',
  Ki: 'kibi',
  Mi: 'mebi',
  Gi: 'gibi',
  Ti: 'tebi',
};

/** Symbols of one letter that are words or scales as often as units: they count only right after digits ("30C", "5m"). */
export const UNITS: readonly UnitRow[] = [
  { name: 'metre', dimension: 'length', symbols: 'm', prefixes: 'n µ μ m c d h k p' },
  { name: 'kilometre', dimension: 'length', anyCase: 'km, kms' },
  { name: 'mile', dimension: 'length' },
  { name: 'nautical mile', dimension: 'length' },
  { name: 'foot', dimension: 'length', symbols: '′' },
  { name: 'inch', dimension: 'length', symbols: '″' },
  { name: 'yard', dimension: 'length' },
  { name: 'fathom', dimension: 'length' },
  { name: 'furlong', dimension: 'length' },
  { name: 'league', dimension: 'length' },
  { name: 'light-year', dimension: 'length' },
  { name: 'astronomical unit', dimension: 'length', symbols: 'AU' },
  { name: 'parsec', dimension: 'length' },
  { name: 'acre', dimension: 'area' },
  { name: 'hectare', dimension: 'area' },
  { name: 'litre', dimension: 'volume', symbols: 'L, l', prefixes: 'm c d h µ μ' },
  { name: 'gallon', dimension: 'volume' },
  { name: 'pint', dimension: 'volume' },
  { name: 'quart', dimension: 'volume' },
  { name: 'fluid ounce', dimension: 'volume' },
  { name: 'barrel', dimension: 'volume' },
  { name: 'bushel', dimension: 'volume' },
  { name: 'cup', dimension: 'volume' },
  { name: 'teaspoon', dimension: 'volume' },
  { name: 'tablespoon', dimension: 'volume' },
  { name: 'acre-foot', dimension: 'volume' },
  { name: 'gram', dimension: 'mass', symbols: 'g', prefixes: 'm µ μ n k' },
  { name: 'kilogram', dimension: 'mass', anyCase: 'kg, kgs' },
  { name: 'tonne', dimension: 'mass', symbols: 't' },
  { name: 'ton', dimension: 'mass' },
  { name: 'kiloton', dimension: 'mass' },
  { name: 'megaton', dimension: 'mass', symbols: 'Mt' },
  { name: 'pound-mass', dimension: 'mass' },
  { name: 'ounce', dimension: 'mass' },
  { name: 'stone', dimension: 'mass' },
  { name: 'carat', dimension: 'mass' },
  { name: 'millisecond', dimension: 'time', symbols: 'ms' },
  { name: 'second', dimension: 'time', symbols: 's' },
  { name: 'minute', dimension: 'time', anyCase: 'min' },
  { name: 'hour', dimension: 'time', symbols: 'h' },
  { name: 'day', dimension: 'time' },
  { name: 'night', dimension: 'time' },
  { name: 'week', dimension: 'time' },
  { name: 'fortnight', dimension: 'time' },
  { name: 'month', dimension: 'time' },
  { name: 'quarter', dimension: 'time' },
  { name: 'year', dimension: 'time' },
  { name: 'decade', dimension: 'time' },
  { name: 'century', dimension: 'time' },
  { name: 'millennium', dimension: 'time' },
  { name: 'mile per hour', dimension: 'speed', anyCase: 'mph' },
  { name: 'kilometre per hour', dimension: 'speed', anyCase: 'kmh, km/h' },
  { name: 'mile per gallon', dimension: 'other' },
  { name: 'knot', dimension: 'speed', symbols: 'kn, kt, kts' },
  { name: 'celsius', dimension: 'temperature', anyCase: '°c, º c, ºc, ° c, ℃', symbols: 'C' },
  { name: 'fahrenheit', dimension: 'temperature', anyCase: '°f, ºf, ° f, º f, ℉', symbols: 'F' },
  { name: 'kelvin', dimension: 'temperature' },
  { name: 'degree', dimension: 'angle', anyCase: '°, º' },
  { name: 'radian', dimension: 'angle' },
  { name: 'turn', dimension: 'angle' },
  { name: 'joule', dimension: 'energy', symbols: 'J', prefixes: 'k M G' },
  { name: 'calorie', dimension: 'energy' },
  { name: 'kilocalorie', dimension: 'energy', anyCase: 'kcal' },
  { name: 'electronvolt', dimension: 'energy', symbols: 'eV', prefixes: 'k M G T' },
  { name: 'british thermal unit', dimension: 'energy' },
  { name: 'watt hour', dimension: 'energy', symbols: 'Wh', prefixes: 'k M G T m' },
  { name: 'kilowatt hour', dimension: 'energy', anyCase: 'kwh' },
  { name: 'megawatt hour', dimension: 'energy' },
  { name: 'gigawatt hour', dimension: 'energy' },
  { name: 'terawatt hour', dimension: 'energy' },
  { name: 'watt', dimension: 'power', symbols: 'W', prefixes: 'm k M G T' },
  { name: 'kilowatt', dimension: 'power', anyCase: 'kw' },
  { name: 'horsepower', dimension: 'power', anyCase: 'hp' },
  { name: 'byte', dimension: 'data', symbols: 'B', prefixes: 'k M G T P E Ki Mi Gi Ti' },
  { name: 'kilobyte', dimension: 'data', anyCase: 'kb' },
  { name: 'megabyte', dimension: 'data', anyCase: 'mb' },
  { name: 'gigabyte', dimension: 'data', anyCase: 'gb' },
  { name: 'terabyte', dimension: 'data', anyCase: 'tb' },
  { name: 'bit', dimension: 'data', prefixes: 'k M G T' },
  { name: 'kilobit per second', dimension: 'data', anyCase: 'kbps, kbit/s' },
  { name: 'megabit per second', dimension: 'data', anyCase: 'mbps, mbit/s' },
  { name: 'gigabit per second', dimension: 'data', anyCase: 'gbps, gbit/s' },
  { name: 'megapixel', dimension: 'data' },
  { name: 'pixel', dimension: 'data' },
  { name: 'volt', dimension: 'electric', symbols: 'V', prefixes: 'm k M' },
  { name: 'ampere', dimension: 'electric', symbols: 'A', prefixes: 'm' },
  { name: 'milliampere hour', dimension: 'electric' },
  { name: 'ohm', dimension: 'electric', prefixes: 'k' },
  { name: 'farad', dimension: 'electric' },
  { name: 'pascal', dimension: 'pressure', symbols: 'Pa', prefixes: 'h k M G' },
  { name: 'bar', dimension: 'pressure' },
  { name: 'pound per square inch', dimension: 'pressure', anyCase: 'psi' },
  { name: 'kilopound per square inch', dimension: 'pressure' },
  { name: 'newton', dimension: 'force', symbols: 'N', prefixes: 'k' },
  { name: 'newton metre', dimension: 'force', symbols: 'Nm' },
  { name: 'hertz', dimension: 'frequency', symbols: 'Hz', prefixes: 'k M G T' },
  { name: 'revolution per minute', dimension: 'frequency', anyCase: 'rpm' },
  { name: 'beat per minute', dimension: 'frequency', anyCase: 'bpm' },
  { name: 'decibel', dimension: 'sound', anyCase: 'db' },
  { name: 'lumen', dimension: 'light' },
  { name: 'candela', dimension: 'light' },
  { name: 'nit', dimension: 'light' },
  { name: 'gray', dimension: 'radiation', symbols: 'Gy', prefixes: 'm µ μ' },
  { name: 'sievert', dimension: 'radiation', symbols: 'Sv', prefixes: 'm µ μ' },
  { name: 'roentgen', dimension: 'radiation' },
  { name: 'part per million', dimension: 'other', anyCase: 'ppm' },
  { name: 'part per billion', dimension: 'other', anyCase: 'ppb' },
  { name: 'point', dimension: 'other' },
  { name: 'point per game', dimension: 'other' },
  { name: 'rebound per game', dimension: 'other' },
  { name: 'assist per game', dimension: 'other' },
  { name: 'frame per second', dimension: 'other', anyCase: 'fps' },
  { name: 'ton per day', dimension: 'other' },
  { name: 'barrel per day', dimension: 'other' },
];
