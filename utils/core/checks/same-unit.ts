/** Ways to count people without saying which: "14,500 inmates" and "14,532 people" held in a prison count the same. */
const PEOPLE: ReadonlySet<string> = new Set(
  'person people inmate prisoner detainee convict resident inhabitant citizen individual soul man-or-woman'.split(' '),
);

/** Whether two units count the same thing. A bare number counts whatever its measure counts. */
export function sameUnit(a: string | null, b: string | null): boolean {
  if (a === b || a === null || b === null) return true;
  return PEOPLE.has(a) && PEOPLE.has(b);
}
