import type { Block } from '../model/article.ts';
import type { EntityId, Mention } from '../model/entity.ts';
import type { Knowledge, Known } from '../model/knowledge.ts';
import type { Place } from './candidate.ts';
import { countryById } from './find-place.ts';

/** Namings that a place needs before a story is taken to play there; one of the opening counts for several. Hand-set, by reading stories. */
const ENOUGH = 4;
const OF_OPENING = 2;
/** How many times as often as any other place it must be named. */
const BEYOND = 2;
/** Blocks of text that open a story: head, standfirst, first paragraph. */
const OPENING = 3;

/** Namings of a country, its places and its people, before a story is taken to play in it; fewer where it is the country of the paper. */
const ENOUGH_OF_COUNTRY = 5;
const ENOUGH_AT_HOME = 3;

/** Kinds of place that are no scene: too wide, or gone. */
const NO_SCENE: ReadonlySet<string> = new Set(['region', 'continent', 'former country', 'world', 'sea', 'ocean']);

/**
 * Where a story plays: the place on record, with inhabitants, that it names far more often than any other, and in its opening. What
 * lies in it or holds it is no rival. Null where two might be meant.
 */
export function findScene(mentions: readonly Mention[], blocks: readonly Block[], knowledge: Knowledge): Place | null {
  const opens = blocks[Math.min(OPENING, blocks.length) - 1]?.span[1] ?? 0;
  const scores = new Map<EntityId, number>();
  const inOpening = new Set<EntityId>();
  for (const { entity, type, span } of mentions) {
    if (entity === null || type !== 'place') continue;
    const opening = span[1] <= opens;
    if (opening) inOpening.add(entity);
    scores.set(entity, (scores.get(entity) ?? 0) + 1 + (opening ? OF_OPENING : 0));
  }
  const ranked = [...scores].sort((a, b) => b[1] - a[1]);
  const [best] = ranked;
  const known = best && knowledge.about(best[0]);
  if (!best || !known || best[1] < ENOUGH || !inOpening.has(best[0]) || !isScene(known, knowledge)) return null;
  const rival = ranked.find(([id]) => id !== best[0] && !holds(id, known, knowledge));
  if (rival && rival[1] * BEYOND > best[1]) return null;
  return placeOf(known, knowledge);
}

const isScene = ({ id, type, kind }: Known, knowledge: Knowledge): boolean =>
  type === 'place' && !NO_SCENE.has(kind ?? '') && knowledge.facts(id, 'population').length > 0;

/** Whether a place is the country that another lies in. */
function holds(id: EntityId, { country }: Known, knowledge: Knowledge): boolean {
  return country !== null && knowledge.country(country) === id;
}

/** A place on record as families take it. */
function placeOf(known: Known, knowledge: Knowledge): Place {
  const country = known.country === null ? null : knowledge.country(known.country);
  return {
    id: known.id,
    name: known.name,
    isCountry: known.id === country,
    isWorld: false,
    code: known.country,
    country,
  };
}

/**
 * The country a story plays in, where no one place is named far more often than others: most of its places and peoples are of it, and
 * its opening names it or the paper is of it.
 */
export function findCountryScene(
  mentions: readonly Mention[],
  blocks: readonly Block[],
  publishedIn: string | null,
  knowledge: Knowledge,
): Place | null {
  const { named, opening } = countriesNamed(
    mentions,
    blocks[Math.min(OPENING, blocks.length) - 1]?.span[1] ?? 0,
    knowledge,
  );
  const [best, rival] = [...named].sort((a, b) => b[1] - a[1]);
  if (!best || (rival && rival[1] * BEYOND > best[1])) return null;
  const [code, times] = best;
  const isHome = code === publishedIn;
  const isOpened = opening === code || (isHome && opening === null);
  if (!isOpened || times < (isHome ? ENOUGH_AT_HOME : ENOUGH_OF_COUNTRY)) return null;
  const id = knowledge.country(code);
  return id === null || knowledge.facts(id, 'population').length === 0 ? null : countryById(id, knowledge);
}

/** How often the places and peoples of each country are named, by its code, and the first country named before `opens`. */
function countriesNamed(
  mentions: readonly Mention[],
  opens: number,
  knowledge: Knowledge,
): { readonly named: ReadonlyMap<string, number>; readonly opening: string | null } {
  const named = new Map<string, number>();
  let opening: string | null = null;
  for (const { entity, type, span } of mentions) {
    if (entity === null || (type !== 'place' && type !== 'group')) continue;
    const code = knowledge.about(entity)?.country;
    if (!code) continue;
    if (span[1] <= opens) opening ??= code;
    named.set(code, (named.get(code) ?? 0) + 1);
  }
  return { named, opening };
}
