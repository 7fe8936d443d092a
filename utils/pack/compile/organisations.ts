import type { EntityType } from '../../core/model/entity.ts';
import type { EntityRecord } from '../record.ts';

/** What this reads of name-suggestion-index. */
export interface OrganisationData {
  /** `wikidata.json`: items by id. */
  readonly items: Readonly<
    Record<
      string,
      { readonly label?: string; readonly description?: string; readonly identities?: Readonly<Record<string, string>> }
    >
  >;
  /** `nsi.json`: categories such as "brands/amenity/bank". */
  readonly categories: Readonly<Record<string, { readonly items: readonly SuggestedName[] }>>;
  /** English names of the countries by alpha-2 code. */
  readonly countries: Readonly<Record<string, string>>;
}

export interface SuggestedName {
  readonly displayName: string;
  readonly matchNames?: readonly string[];
  readonly locationSet?: { readonly include?: readonly (string | readonly number[])[] };
  readonly tags: Readonly<Record<string, string>>;
}

/** Categories the news hardly speaks of by name, and those that are no organisations. */
const LEFT_OUT =
  /^flags\/|^transit\/|\/(school|kindergarten|bakery|pastry|hairdresser|beauty|optician|car_wash|laundry|dry_cleaning|ice_cream|atm|bus_stop|toilets|drinking_water|grit_bin|waste_basket|telephone|post_box|vending_machine)$/;
const NAME_TAGS = /^(name|brand|operator|network|official_name|short_name|alt_name|old_name)(:en|:es|:fr|:de|:pt)?$/;
const WIKIDATA_TAGS = ['brand:wikidata', 'operator:wikidata', 'network:wikidata'];
const PLACE =
  /^(?:[\p{L}-]+ ){0,5}(?:city|town|municipality|county|village|commune|borough|township|civil parish|capital|state|province|department|region|island)\b.* (?:in|of) /u;

/** Companies, brands, agencies, police forces, hospitals and other bodies that have a Wikidata item, and the towns among those who run things. */
export function compileOrganisations({ items, categories, countries }: OrganisationData): EntityRecord[] {
  const found = new Map<string, { kind: string; names: Set<string>; countries: Set<string> }>();
  for (const [path, category] of Object.entries(categories)) {
    if (LEFT_OUT.test(path)) continue;
    const kind = path.split('/').at(-1)!.replaceAll('_', ' ');
    for (const { displayName, matchNames = [], locationSet, tags } of category.items) {
      for (const tag of WIKIDATA_TAGS) {
        const id = tags[tag];
        if (!id || !/^Q[1-9]\d*$/.test(id) || !items[id]?.label) continue;
        const entry = found.get(id) ?? { kind, names: new Set(), countries: new Set() };
        found.set(id, entry);
        entry.names.add(displayName);
        for (const [key, name] of Object.entries(tags)) if (NAME_TAGS.test(key)) entry.names.add(name);
        for (const name of matchNames) entry.names.add(name);
        for (const place of locationSet?.include ?? []) entry.countries.add(String(place).slice(0, 2).toUpperCase());
      }
    }
  }
  return [...found].map(([id, entry]) => {
    const { label, description = '', identities = {} } = items[id]!;
    const isPlace = PLACE.test(description);
    const [only, second] = entry.countries;
    const country = second === undefined && only && Object.hasOwn(countries, only) ? only : null;
    const type: EntityType = isPlace ? 'place' : 'organisation';
    return {
      id,
      type,
      kind: isPlace
        ? (/\b(city|town|municipality|county|village|state|province)\b/.exec(description)?.[1] ?? 'place')
        : entry.kind,
      name: withoutTurns(label!),
      aliases: isPlace ? [] : [...entry.names].map(withoutTurns).filter(isName),
      ...(country && { country }),
      ...(description && { description: sentence(description) }),
      fame: (isPlace ? 90 : 85) + 7 * Math.min(6, Object.keys(identities).length),
    };
  });
}

/** Everyday words and codes of two letters as matching names would link half the text. */
const isName = (name: string): boolean => name.length > 2 && name !== name.toLowerCase();

/** Marks that turn the direction of what follows: pasted along with a label, and of no use outside the page they come from. */
const withoutTurns = (name: string): string => name.replace(/[\u202a-\u202e\u2066-\u2069]/g, '');

function sentence(text: string): string {
  const trimmed = text.trim();
  return `${trimmed[0]!.toUpperCase()}${trimmed.slice(1)}${/[.!?]$/.test(trimmed) ? '' : '.'}`;
}
