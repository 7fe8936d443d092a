import type { EntityRecord } from '../record.ts';

/** A name for comparing: small letters, no marks, no punctuation. */
export function nameKey(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/**
 * Finds the place a better known record already stands for: same country and name, one only; failing that, a record of that name
 * without a country, which the first who asks gets.
 */
export function placeFinder(
  places: readonly EntityRecord[],
  kinds: RegExp,
): (country: string, names: readonly string[]) => EntityRecord | null {
  const byKey = new Map<string, EntityRecord | null>();
  for (const place of places) {
    if (place.type !== 'place' || !kinds.test(place.kind ?? '')) continue;
    for (const name of [place.name, ...(place.aliases ?? [])]) {
      const key = `${place.country ?? ''} ${nameKey(name)}`;
      const known = byKey.get(key);
      byKey.set(key, known === undefined || known?.id === place.id ? place : null);
    }
  }
  const given = new Set<string>();
  return (country, names) => {
    for (const land of [country, '']) {
      for (const name of names) {
        const found = byKey.get(`${land} ${nameKey(name)}`);
        if (!found || given.has(found.id)) continue;
        given.add(found.id);
        return found;
      }
    }
    return null;
  };
}
