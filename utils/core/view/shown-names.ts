import type { Analysis } from '../model/analysis.ts';
import type { Background } from '../model/background.ts';
import type { Entity, EntityId, EntityType, Mention } from '../model/entity.ts';

/** The records are English: in a text of that language a thing is called as it stands on record. */
const RECORDS = 'en';
/** People are called alike everywhere; a people's name in a text may be no more than an adjective. */
const AS_ON_RECORD: ReadonlySet<EntityType> = new Set(['person', 'group']);
/** What a name has behind it in the genitive. */
const GENITIVES = ['s', 'es', '’s', "'s"] as const;

/**
 * An analysis with every name as its reader knows it: a country in the text's language, anything else that is on record as the text writes
 * it, in its fullest form and not in the genitive ("Lissabon", not "Lisbon"). People, and all names of an English text, as on record.
 */
export function withShownNames(analysis: Analysis, { about }: Background): Analysis {
  const { article, entities, mentions } = analysis;
  if (!article?.lang || article.lang.startsWith(RECORDS)) return analysis;
  const written = namesWritten(article.text, mentions);
  const country = countryNames(article.lang);
  const nameOf = (entity: Entity): string => {
    const record = about[entity.id];
    if (!record) return entity.name;
    if (record.code) return country(record.code) ?? entity.name;
    if (AS_ON_RECORD.has(entity.type)) return entity.name;
    return fullest(written.get(entity.id) ?? [], entity.name);
  };
  return { ...analysis, entities: entities.map((entity) => ({ ...entity, name: nameOf(entity) })) };
}

/** By entity, the names the text has for it. */
function namesWritten(text: string, mentions: readonly Mention[]): ReadonlyMap<EntityId, readonly string[]> {
  const written = new Map<EntityId, string[]>();
  for (const { entity, form, span } of mentions) {
    if (entity === null || form !== 'name') continue;
    const names = written.get(entity);
    const name = text.slice(...span);
    if (names) names.push(name);
    else written.set(entity, [name]);
  }
  return written;
}

/** The longest name with a capital, without the genitive where it also stands without; the one on record where there is none. */
function fullest(names: readonly string[], onRecord: string): string {
  const capital = names.filter((name) => /^\P{L}*\p{Lu}/u.test(name));
  const longest = capital.toSorted((a, b) => b.length - a.length)[0] ?? names[0] ?? onRecord;
  const bases = GENITIVES.flatMap((ending) => (longest.endsWith(ending) ? longest.slice(0, -ending.length) : []));
  return bases.find((base) => base === onRecord || names.includes(base)) ?? longest;
}

/** What the countries are called in a language, as CLDR knows them; null for what it has no name for. */
function countryNames(lang: string): (code: string) => string | null {
  let names: Intl.DisplayNames | null = null;
  try {
    names = new Intl.DisplayNames(lang, { type: 'region', fallback: 'none' });
  } catch (error) {
    // A page may give its language as anything at all.
    if (!(error instanceof RangeError)) throw error;
  }
  return (code) => names?.of(code) ?? null;
}
