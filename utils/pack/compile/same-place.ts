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

/** Finds the place a better known record already stands for: same country, same name, one only. */
export function placeFinder(
  places: readonly EntityRecord[],
  kinds: RegExp,
): (country: string, names: readonly string[]) => EntityRecord | null {
  const byKey = new Map<string, EntityRecord | null>();
  for (const place of places) {
    if (place.type !== 'place' || !place.country || !kinds.test(place.kind ?? '')) continue;
    for (const name of [place.name, ...(place.aliases ?? [])]) {
      const key = `${place.country} ${nameKey(name)}`;
      const known = byKey.get(key);
      byKey.set(key, known === undefined || known?.id === place.id ? place : null);
    }
  }
  return (country, names) => {
    for (const name of names) {
      const found = byKey.get(`${country} ${nameKey(name)}`);
      if (found) return found;
    }
    return null;
  };
}
