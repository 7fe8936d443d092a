/** Figures a reader keeps in mind: "about 230", never "229.4". */
const KEPT = 2;

/** A value to two significant figures. */
export const toTwoFigures = (value: number): number => toFigures(value, KEPT);

/** A value to so many significant figures. */
export function toFigures(value: number, figures: number): number {
  return value === 0 || !Number.isFinite(value) ? value : Number(value.toPrecision(figures));
}

/** Decimals that show two significant figures of a value: 0.013 needs three, 229 none. At least `least`. */
export function decimalsFor(value: number, figures = KEPT): number {
  if (value === 0 || !Number.isFinite(value)) return 0;
  return Math.min(6, Math.max(0, figures - 1 - Math.floor(Math.log10(Math.abs(value)))));
}
