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
  /** Normalised: singular, British spelling. */
  readonly name: string;
  readonly dimension: Dimension;
  /** Names in English, in any case; phrases, separated by commas. */
  readonly names: string;
  /** Symbols as they must be written; separated by commas. */
  readonly symbols?: string;
  /** Forms with SI prefixes are made from the first name and the first symbol. */
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
  {
    name: 'metre',
    dimension: 'length',
    names: 'metre, metres, meter, meters, mtrs',
    symbols: 'm',
    prefixes: 'n µ μ m c d h k p',
  },
  {
    name: 'kilometre',
    dimension: 'length',
    names: 'km, kms, kilometre, kilometres, kilometer, kilometers, kilometre-long',
  },
  { name: 'mile', dimension: 'length', names: 'mile, miles, mi', symbols: '' },
  { name: 'nautical mile', dimension: 'length', names: 'nautical mile, nautical miles, nmi, sea miles' },
  { name: 'foot', dimension: 'length', names: 'foot, feet, ft, fts', symbols: '′' },
  { name: 'inch', dimension: 'length', names: 'inch, inches, ins', symbols: '″, in' },
  { name: 'yard', dimension: 'length', names: 'yard, yards, yd, yds' },
  { name: 'fathom', dimension: 'length', names: 'fathom, fathoms' },
  { name: 'furlong', dimension: 'length', names: 'furlong, furlongs' },
  { name: 'league', dimension: 'length', names: 'leagues' },
  {
    name: 'light-year',
    dimension: 'length',
    names: 'light-year, light-years, light year, light years, lightyear, lightyears',
  },
  { name: 'astronomical unit', dimension: 'length', names: 'astronomical unit, astronomical units', symbols: 'AU' },
  { name: 'parsec', dimension: 'length', names: 'parsec, parsecs' },
  { name: 'acre', dimension: 'area', names: 'acre, acres' },
  { name: 'hectare', dimension: 'area', names: 'hectare, hectares, ha' },
  {
    name: 'litre',
    dimension: 'volume',
    names: 'litre, litres, liter, liters, ltr, ltrs',
    symbols: 'L, l',
    prefixes: 'm c d h µ μ',
  },
  { name: 'gallon', dimension: 'volume', names: 'gallon, gallons, gal, gals' },
  { name: 'pint', dimension: 'volume', names: 'pint, pints' },
  { name: 'quart', dimension: 'volume', names: 'quart, quarts' },
  { name: 'fluid ounce', dimension: 'volume', names: 'fluid ounce, fluid ounces, fl oz' },
  { name: 'barrel', dimension: 'volume', names: 'barrel, barrels, bbl, bbls' },
  { name: 'bushel', dimension: 'volume', names: 'bushel, bushels' },
  { name: 'cup', dimension: 'volume', names: 'cupful, cupfuls' },
  { name: 'teaspoon', dimension: 'volume', names: 'teaspoon, teaspoons, tsp, teaspoonful' },
  { name: 'tablespoon', dimension: 'volume', names: 'tablespoon, tablespoons, tbsp, tbsps' },
  { name: 'acre-foot', dimension: 'volume', names: 'acre-foot, acre-feet, acre foot, acre feet' },
  { name: 'gram', dimension: 'mass', names: 'gram, grams, gramme, grammes, gm', symbols: 'g', prefixes: 'm µ μ n k' },
  { name: 'kilogram', dimension: 'mass', names: 'kilo, kilos, kg, kgs, kilogramme, kilogrammes, kilogram, kilograms' },
  { name: 'tonne', dimension: 'mass', names: 'tonne, tonnes, metric ton, metric tons, mt' },
  { name: 'ton', dimension: 'mass', names: 'ton, tons, short ton, short tons, long ton, long tons' },
  { name: 'kiloton', dimension: 'mass', names: 'kiloton, kilotons, kilotonne, kilotonnes, kt' },
  { name: 'megaton', dimension: 'mass', names: 'megaton, megatons, megatonne, megatonnes', symbols: 'Mt' },
  { name: 'pound-mass', dimension: 'mass', names: 'lb, lbs' },
  { name: 'ounce', dimension: 'mass', names: 'ounce, ounces, oz' },
  { name: 'stone', dimension: 'mass', names: 'stones' },
  { name: 'carat', dimension: 'mass', names: 'carat, carats' },
  { name: 'millisecond', dimension: 'time', names: 'millisecond, milliseconds', symbols: 'ms' },
  { name: 'second', dimension: 'time', names: 'second, seconds, sec, secs', symbols: 's' },
  { name: 'minute', dimension: 'time', names: 'minute, minutes, min, mins' },
  { name: 'hour', dimension: 'time', names: 'hour, hours, hr, hrs', symbols: 'h' },
  { name: 'day', dimension: 'time', names: 'day, days' },
  { name: 'night', dimension: 'time', names: 'night, nights' },
  { name: 'week', dimension: 'time', names: 'week, weeks, wk, wks' },
  { name: 'fortnight', dimension: 'time', names: 'fortnight, fortnights' },
  { name: 'month', dimension: 'time', names: 'month, months' },
  { name: 'quarter', dimension: 'time', names: 'quarters' },
  { name: 'year', dimension: 'time', names: 'year, years, yr, yrs' },
  { name: 'decade', dimension: 'time', names: 'decade, decades' },
  { name: 'century', dimension: 'time', names: 'century, centuries' },
  { name: 'millennium', dimension: 'time', names: 'millennium, millennia, millenniums' },
  { name: 'mile per hour', dimension: 'speed', names: 'mph, m.p.h., m.p.h' },
  { name: 'kilometre per hour', dimension: 'speed', names: 'kph, kmh, km/h, kmph, k.p.h.' },
  { name: 'mile per gallon', dimension: 'other', names: 'mpg, m.p.g.' },
  { name: 'knot', dimension: 'speed', names: 'knot, knots', symbols: 'kn, kt, kts' },
  {
    name: 'celsius',
    dimension: 'temperature',
    names:
      'celsius, degree celsius, degrees celsius, degree centigrade, degrees centigrade, centigrade, degrees c, degree c, deg c, deg celsius, deg centigrade, °c, º c, ºc, ° c, ℃, ° celsius, celcius, degrees celcius',
    symbols: 'C',
  },
  {
    name: 'fahrenheit',
    dimension: 'temperature',
    names:
      'fahrenheit, degree fahrenheit, degrees fahrenheit, degrees f, degree f, deg f, deg fahrenheit, °f, ºf, ° f, º f, ℉, ° fahrenheit, farenheit, degrees farenheit, degree farenheit',
    symbols: 'F',
  },
  { name: 'kelvin', dimension: 'temperature', names: 'kelvin, kelvins, degrees kelvin, degrees k' },
  { name: 'degree', dimension: 'angle', names: 'degree, degrees, deg, °, º' },
  { name: 'radian', dimension: 'angle', names: 'radian, radians, rad' },
  { name: 'turn', dimension: 'angle', names: 'turn, turns' },
  { name: 'joule', dimension: 'energy', names: 'joule, joules', symbols: 'J', prefixes: 'k M G' },
  { name: 'calorie', dimension: 'energy', names: 'calorie, calories, cal' },
  { name: 'kilocalorie', dimension: 'energy', names: 'kilocalorie, kilocalories, kcal' },
  {
    name: 'electronvolt',
    dimension: 'energy',
    names: 'electronvolt, electronvolts',
    symbols: 'eV',
    prefixes: 'k M G T',
  },
  {
    name: 'british thermal unit',
    dimension: 'energy',
    names: 'british thermal unit, british thermal units, btu, btus',
  },
  {
    name: 'watt hour',
    dimension: 'energy',
    names: 'watt hour, watt hours, watt-hour, watt-hours',
    symbols: 'Wh',
    prefixes: 'k M G T m',
  },
  {
    name: 'kilowatt hour',
    dimension: 'energy',
    names: 'kilowatt hour, kilowatt hours, kilowatt-hour, kilowatt-hours, kwh',
  },
  { name: 'megawatt hour', dimension: 'energy', names: 'megawatt hour, megawatt hours, megawatt-hour, megawatt-hours' },
  { name: 'gigawatt hour', dimension: 'energy', names: 'gigawatt hour, gigawatt hours, gigawatt-hour, gigawatt-hours' },
  { name: 'terawatt hour', dimension: 'energy', names: 'terawatt hour, terawatt hours, terawatt-hour, terawatt-hours' },
  { name: 'watt', dimension: 'power', names: 'watt, watts', symbols: 'W', prefixes: 'm k M G T' },
  { name: 'kilowatt', dimension: 'power', names: 'kw' },
  { name: 'horsepower', dimension: 'power', names: 'horsepower, hp, bhp, brake horsepower' },
  { name: 'byte', dimension: 'data', names: 'byte, bytes', symbols: 'B', prefixes: 'k M G T P E Ki Mi Gi Ti' },
  { name: 'kilobyte', dimension: 'data', names: 'kb, kilobyte, kilobytes' },
  { name: 'megabyte', dimension: 'data', names: 'mb, megabyte, megabytes, megs' },
  { name: 'gigabyte', dimension: 'data', names: 'gb, gig, gigs, gigabyte, gigabytes' },
  { name: 'terabyte', dimension: 'data', names: 'tb, terabyte, terabytes' },
  { name: 'bit', dimension: 'data', names: 'bit, bits', prefixes: 'k M G T' },
  { name: 'kilobit per second', dimension: 'data', names: 'kbps, kbit/s' },
  { name: 'megabit per second', dimension: 'data', names: 'mbps, mbit/s' },
  { name: 'gigabit per second', dimension: 'data', names: 'gbps, gbit/s' },
  { name: 'megapixel', dimension: 'data', names: 'megapixel, megapixels, mp' },
  { name: 'pixel', dimension: 'data', names: 'pixel, pixels, px' },
  { name: 'volt', dimension: 'electric', names: 'volt, volts', symbols: 'V', prefixes: 'm k M' },
  { name: 'ampere', dimension: 'electric', names: 'ampere, amperes, amp, amps', symbols: 'A', prefixes: 'm' },
  { name: 'milliampere hour', dimension: 'electric', names: 'mah, milliamp hours' },
  { name: 'ohm', dimension: 'electric', names: 'ohm, ohms, ω', prefixes: 'k' },
  { name: 'farad', dimension: 'electric', names: 'farad, farads' },
  { name: 'pascal', dimension: 'pressure', names: 'pascal, pascals', symbols: 'Pa', prefixes: 'h k M G' },
  { name: 'bar', dimension: 'pressure', names: 'millibars' },
  { name: 'pound per square inch', dimension: 'pressure', names: 'psi, pounds per square inch' },
  { name: 'kilopound per square inch', dimension: 'pressure', names: 'ksi' },
  { name: 'newton', dimension: 'force', names: 'newton, newtons', symbols: 'N', prefixes: 'k' },
  { name: 'newton metre', dimension: 'force', names: 'newton metre, newton metres, newton meters', symbols: 'Nm' },
  { name: 'hertz', dimension: 'frequency', names: 'hertz', symbols: 'Hz', prefixes: 'k M G T' },
  { name: 'revolution per minute', dimension: 'frequency', names: 'rpm, revolutions per minute' },
  { name: 'beat per minute', dimension: 'frequency', names: 'bpm, beats per minute' },
  { name: 'decibel', dimension: 'sound', names: 'decibel, decibels, db' },
  { name: 'lumen', dimension: 'light', names: 'lumen, lumens' },
  { name: 'candela', dimension: 'light', names: 'candela, candelas' },
  { name: 'nit', dimension: 'light', names: 'nits' },
  { name: 'gray', dimension: 'radiation', names: '', symbols: 'Gy', prefixes: 'm µ μ' },
  { name: 'sievert', dimension: 'radiation', names: 'sievert, sieverts', symbols: 'Sv', prefixes: 'm µ μ' },
  { name: 'roentgen', dimension: 'radiation', names: 'roentgen, roentgens' },
  { name: 'part per million', dimension: 'other', names: 'parts per million, part per million, ppm' },
  { name: 'part per billion', dimension: 'other', names: 'parts per billion, part per billion, ppb' },
  { name: 'point', dimension: 'other', names: 'pts' },
  { name: 'point per game', dimension: 'other', names: 'ppg, points per game' },
  { name: 'rebound per game', dimension: 'other', names: 'rpg, rebounds per game' },
  { name: 'assist per game', dimension: 'other', names: 'apg, assists per game' },
  { name: 'frame per second', dimension: 'other', names: 'fps, frames per second' },
  { name: 'ton per day', dimension: 'other', names: 'tpd' },
  { name: 'barrel per day', dimension: 'other', names: 'bpd, b/d, barrels per day' },
];
