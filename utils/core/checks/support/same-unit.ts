/** Ways to count people without saying which: "14,500 inmates" and "14,532 people" held in a prison count the same. */
const PEOPLE: ReadonlySet<string> = new Set(
  (
    'person people inmate prisoner detainee convict resident inhabitant citizen individual ' +
    'persona habitante personne habitant mensch einwohner pessoa'
  ).split(' '),
);

/** Whether a unit counts people, no matter which; a bare number says nothing. */
export const isCountOfPeople = (unit: string | null): boolean => unit !== null && PEOPLE.has(unit.toLowerCase());

/** Whether two units count the same thing. A bare number counts people where its measure does, never percentages or money. */
export function sameUnit(a: string | null, b: string | null): boolean {
  if (a === b) return true;
  return [a, b].every((unit) => unit === null || isCountOfPeople(unit));
}
