/*
 * A name seen whole decides its later short forms: after "Marco Rubio", a capitalised "Rubio" is he; after
 * "Terrorism Confinement Center (CECOT)", "CECOT" is that place, whatever the model made of it.
 */
import type { Prose } from '../text/prose.ts';
import { isLetterUnit, lowerUnit } from '../text/tokens.ts';
import type { FoundName } from './found-name.ts';
import type { Units } from './units.ts';

/** Short forms by the hash of their one word: whose they are. */
type Decided = Map<number, FoundName>;

export function decideShortForms(prose: Prose, units: Units, names: readonly FoundName[]): FoundName[] {
  const decided = collectLastNames(prose, units, names);
  return names.map((name) => {
    if (name.first !== name.last) return name;
    const whole = decided.get(units.hashes[name.first]!);
    return whole && whole.type !== name.type ? { ...name, type: whole.type, rule: 'short-form' } : name;
  });
}

/** Single capitalised words that the text elsewhere gives whole and that nothing else claims. */
export function findShortForms(prose: Prose, units: Units, names: readonly FoundName[]): FoundName[] {
  const decided = collectLastNames(prose, units, names);
  const found: FoundName[] = [];
  if (decided.size === 0) return found;
  for (let u = 0; u < units.count; u++) {
    const whole = decided.get(units.hashes[u]!);
    if (whole && isCapitalised(prose.text, units, u))
      found.push({ first: u, last: u, type: whole.type, rule: 'short-form' });
  }
  return found;
}

/** Last names of people named whole; where two people share one, it is still a person's. */
function collectLastNames({ text }: Prose, units: Units, names: readonly FoundName[]): Decided {
  const decided: Decided = new Map();
  for (const name of names) {
    if (name.type !== 'person' || name.last === name.first) continue;
    if (units.ends[name.last]! - units.starts[name.last]! > 2 && isCapitalised(text, units, name.last))
      decided.set(units.hashes[name.last]!, name);
  }
  return decided;
}

function isCapitalised(text: string, units: Units, u: number): boolean {
  const first = text.charCodeAt(units.starts[u]!);
  return isLetterUnit(first) && lowerUnit(first) !== first;
}
