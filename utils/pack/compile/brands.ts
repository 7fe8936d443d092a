import type { EntityRecord } from '../record.ts';
import { nameKey } from './same-place.ts';

/** A row of simple-icons. */
export interface Brand {
  readonly title: string;
  readonly aliases?: { readonly aka?: readonly string[]; readonly old?: readonly string[] };
}

/** Brands that no organisation of the pack already stands for. */
export function compileBrands(brands: readonly Brand[], organisations: readonly EntityRecord[]): EntityRecord[] {
  const known = new Set<string>();
  for (const { name, aliases = [] } of organisations) for (const one of [name, ...aliases]) known.add(nameKey(one));
  const records = new Map<string, EntityRecord>();
  for (const { title, aliases } of brands) {
    const id = `brand-${nameKey(title)
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '')}`;
    if (known.has(nameKey(title)) || id.length < 8 || records.has(id)) continue;
    const others = [...(aliases?.aka ?? []), ...(aliases?.old ?? [])].filter((name) => name.length > 2);
    records.set(id, { id, type: 'organisation', kind: 'brand', name: title, aliases: others, fame: 80 });
  }
  return [...records.values()];
}
