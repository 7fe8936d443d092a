/** What one of a unit is in the base unit of its dimension; two values where the name means several units. */
export interface UnitSize {
  readonly dimension: 'length' | 'area' | 'volume' | 'mass' | 'speed' | 'temperature';
  readonly low: number;
  readonly high: number;
  readonly symbol: string;
}

const size =
  (dimension: UnitSize['dimension']) =>
  (symbol: string, low: number, high = low): UnitSize => ({ dimension, low, high, symbol });
const length = size('length');
const area = size('area');
const volume = size('volume');
const mass = size('mass');
const speed = size('speed');
const temperature = size('temperature');

/**
 * Units by their normalised names: metres, square metres, litres, kilograms, metres a second. International yard and pound (1959);
 * gallons, pints and tons are those of the United States and of Britain. Temperatures go by formula.
 */
export const UNIT_SIZES: Readonly<Record<string, UnitSize>> = {
  millimetre: length('mm', 0.001),
  centimetre: length('cm', 0.01),
  metre: length('m', 1),
  kilometre: length('km', 1000),
  inch: length('in', 0.0254),
  foot: length('ft', 0.3048),
  yard: length('yd', 0.9144),
  mile: length('mi', 1609.344),
  'nautical mile': length('nmi', 1852),
  'square metre': area('m²', 1),
  'square kilometre': area('km²', 1e6),
  'square foot': area('ft²', 0.09290304),
  'square yard': area('yd²', 0.83612736),
  'square mile': area('mi²', 2_589_988.11),
  acre: area('ac', 4046.8564),
  hectare: area('ha', 10_000),
  millilitre: volume('ml', 0.001),
  litre: volume('l', 1),
  'cubic metre': volume('m³', 1000),
  gallon: volume('gal', 3.785412, 4.54609),
  pint: volume('pt', 0.473176, 0.568261),
  barrel: volume('bbl', 158.987),
  gram: mass('g', 0.001),
  kilogram: mass('kg', 1),
  tonne: mass('t', 1000),
  ton: mass('tn', 907.18474, 1016.0469),
  'pound-mass': mass('lb', 0.45359237),
  ounce: mass('oz', 0.0283495),
  'mile per hour': speed('mph', 0.44704),
  'kilometre per hour': speed('km/h', 0.2777778),
  knot: speed('kn', 0.5144444),
  'metre per second': speed('m/s', 1),
  celsius: temperature('°C', 1),
  fahrenheit: temperature('°F', 1),
};
