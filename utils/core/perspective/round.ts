import type { Bound } from '../model/figure.ts';

/** Figures a reader keeps in mind: "about 230", never "229.4". */
const KEPT = 2;

/** A value to so many significant figures. */
export function toFigures(value: number, figures: number): number {
  return value === 0 || !Number.isFinite(value) ? value : Number(value.toPrecision(figures));
}

/** A value to two significant figures; what is more than something is rounded down, what is less up, so that it stays true. */
export function toTwoFigures(value: number, bound: Bound = '='): number {
  const near = toFigures(value, KEPT);
  if (value === 0 || !Number.isFinite(value)) return value;
  const step = 10 ** (Math.floor(Math.log10(Math.abs(value))) - KEPT + 1);
  if (bound === '>' && near > value) return toFigures(near - step, KEPT);
  if (bound === '<' && near < value) return toFigures(near + step, KEPT);
  return near;
}

/** Decimals that show two significant figures of a value: 0.013 needs three, 229 none. */
export function decimalsFor(value: number, figures = KEPT): number {
  if (value === 0 || !Number.isFinite(value)) return 0;
  return Math.min(6, Math.max(0, figures - 1 - Math.floor(Math.log10(Math.abs(value)))));
}
