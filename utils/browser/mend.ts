/*
 * What a stored value must look like, and what of it is kept where it does not. A store may hold anything: a write that was cut off, an
 * older or newer version's shape, something else's hand. Nothing here throws; what cannot be used is `undefined`, its neighbours stay.
 */

/** The value where it can be used, mended where a part of it cannot; undefined where nothing can. */
export type Mend<T> = (value: unknown) => T | undefined;

export const text: Mend<string> = (value) => (typeof value === 'string' ? value : undefined);
export const flag: Mend<boolean> = (value) => (typeof value === 'boolean' ? value : undefined);
export const finite: Mend<number> = (value) =>
  typeof value === 'number' && Number.isFinite(value) ? value : undefined;
export const count: Mend<number> = (value) =>
  typeof value === 'number' && Number.isFinite(value) && value >= 0 ? value : undefined;

export const oneOf =
  <T extends string>(...known: readonly T[]): Mend<T> =>
  (value) =>
    known.find((one) => one === value);

export const orNull =
  <T>(mend: Mend<T>): Mend<T | null> =>
  (value) =>
    value === null ? null : mend(value);

/** A list without the entries that cannot be used. */
export const listOf =
  <T>(mend: Mend<T>): Mend<readonly T[]> =>
  (value) =>
    Array.isArray(value) ? value.flatMap((one) => mend(one) ?? []) : undefined;

/** A record of any keys, without the entries that cannot be used. */
export const recordOf =
  <T>(mend: Mend<T>): Mend<Readonly<Record<string, T>>> =>
  (value) => {
    if (!isObject(value)) return undefined;
    const entries = Object.entries(value).map(([key, one]) => [key, mend(one)] as const);
    return Object.fromEntries(entries.filter((entry): entry is [string, T] => entry[1] !== undefined));
  };

/** An object of these parts: one that cannot be used takes the whole with it, or is taken from `otherwise` where that is given. */
export const objectOf =
  <T extends object>(parts: { readonly [K in keyof T]: Mend<T[K]> }, otherwise?: T): Mend<T> =>
  (value) => {
    if (!isObject(value)) return undefined;
    const found: Partial<T> = {};
    for (const key of Object.keys(parts) as (keyof T & string)[]) {
      const own = parts[key](value[key]);
      const part = own === undefined ? otherwise?.[key] : own;
      if (part === undefined) return undefined;
      found[key] = part;
    }
    return found as T;
  };

export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
