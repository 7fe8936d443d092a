/** By id: counts are logarithms to base 2, shares 0 to 1, flags 0 or 1. */
export type Measures = Readonly<Record<string, number | boolean>>;
