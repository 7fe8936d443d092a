import type { EntityNumber, Gazetteer } from '../knowledge/gazetteer.ts';
import { nameLanguageOf } from '../lang/name-language.ts';
import type { EntityType, Mention } from '../model/entity.ts';
import type { FactValue } from '../model/knowledge.ts';
import type { Doc } from '../text/doc.ts';
import { tokenAt } from '../text/tokens.ts';

/** An entity where it is named in the text; `number` is -1 for one the pack does not know. */
export interface NamedPlace {
  readonly start: number;
  readonly id: string;
  readonly number: EntityNumber;
  readonly type: EntityType;
}

/** Kinds of people who lead a country, and the properties that say who does. */
const LEADERS: Readonly<Record<string, readonly string[]>> = {
  president: ['head-of-state'],
  king: ['head-of-state'],
  queen: ['head-of-state'],
  emperor: ['head-of-state'],
  premier: ['head-of-government'],
  minister: ['head-of-government'],
  chancellor: ['head-of-government'],
  leader: ['head-of-government', 'head-of-state'],
};

/** Kinds a noun may mean beside the kind of its own name. */
const SAME_KIND: Readonly<Record<string, RegExp>> = {
  prison: /prison|jail|detention/,
  country: /country/,
  gang: /gang|cartel/,
  cartel: /cartel/,
};
const LONGEST_SENTENCE = 500;
/** Nouns that fit every entity of their type. */
const BROAD = new Set([
  'facility',
  'company',
  'firm',
  'group',
  'organisation',
  'organization',
  'agency',
  'party',
  'club',
  'team',
]);

/** A description is looked for in this many of the named places before it. */
const LOOK_BACK = 40;

/**
 * Who a describing phrase means: "the Salvadorian president" by who holds the office, "the mega-jail" by the nearest entity of
 * that kind before it or, where none is, the only one after it. Null where that is not clear.
 */
export function resolveDescription(
  mention: Mention,
  doc: Doc,
  named: readonly NamedPlace[],
  gazetteer: Gazetteer,
  day: string | null,
): NamedPlace | null {
  const { text, tokens } = doc;
  const { noun, country, qualifier } = readPhrase(doc, mention, gazetteer);
  const { others } = nameLanguageOf(doc.lang).descriptions;
  for (let i = tokenAt(tokens, mention.span[0]); i < tokens.count && (tokens.starts[i] ?? 0) < mention.span[1]; i++)
    if (others.has(tokens.hashes[i] ?? 0)) return null;
  if (mention.type === 'person') {
    const properties = LEADERS[noun];
    return properties ? resolveLeader(properties, country, mention, named, gazetteer, day) : null;
  }
  const fits = ({ number, type }: NamedPlace): boolean => {
    if (type !== mention.type) return false;
    if (number < 0) return BROAD.has(noun);
    if (country && gazetteer.countryOf(number) !== country) return false;
    if (!country && qualifier && !isInRegion(number, qualifier, gazetteer)) return false;
    const kind = gazetteer.kindOf(number) ?? '';
    return (
      (BROAD.has(noun) && mayBeCalled(noun, kind)) ||
      kind.split(' ').includes(noun) ||
      (SAME_KIND[noun]?.test(kind) ?? false)
    );
  };
  const home = noun === 'country' && !qualifier ? countryOfSentence(mention.span[0], text, named, gazetteer) : null;
  const meant = home ? ({ id }: NamedPlace): boolean => id === home : fits;
  return nearestBefore(mention.span[0], named, meant) ?? onlyAfter(mention.span[0], named, meant);
}

/** The country that most of what the sentence named so far belongs to: "Ana Marsh will rebuild the country" is about hers. */
function countryOfSentence(
  offset: number,
  text: string,
  named: readonly NamedPlace[],
  gazetteer: Gazetteer,
): string | null {
  const before = text.slice(Math.max(0, offset - LONGEST_SENTENCE), offset);
  const start = offset - before.length + Math.max(before.lastIndexOf('. '), before.lastIndexOf('\n'), 0);
  const votes = new Map<string, number>();
  for (let i = countBefore(offset, named) - 1; i >= 0 && named[i]!.start >= start; i--) {
    const { number } = named[i]!;
    const country = number < 0 ? null : gazetteer.countryOf(number);
    if (country) votes.set(country, (votes.get(country) ?? 0) + 1);
  }
  const [first, second] = [...votes].sort((a, b) => b[1] - a[1]);
  return first && first[1] > (second?.[1] ?? 0) ? gazetteer.country(first[0]) : null;
}

/** "Europe" in "European", "Central America" in "Central American". */
const LONGEST_ENDING = 2;

/** Whether an entity's country lies in the region that an adjective means: "the Central American nation". */
function isInRegion(number: EntityNumber, adjective: string, gazetteer: Gazetteer): boolean {
  const country = gazetteer.country(gazetteer.countryOf(number) ?? '');
  if (!country) return false;
  return gazetteer.facts(country, 'region').some(({ value }) => {
    const region = value.kind === 'entity' ? (gazetteer.about(value.entity)?.name ?? '') : '';
    return region !== '' && adjective.startsWith(region) && adjective.length - region.length <= LONGEST_ENDING;
  });
}

/** The phrase's last word ("mega-jail" is a jail), the capitalised words before it, and the country they name. */
function readPhrase(
  { text, tokens, lang }: Doc,
  { span }: Mention,
  gazetteer: Gazetteer,
): { noun: string; country: string | null; qualifier: string | null } {
  const first = tokenAt(tokens, span[0]);
  let end = first;
  while (end < tokens.count && tokens.ends[end]! <= span[1]) end++;
  const written = text.slice(span[0], span[1]);
  const capitals = /(?<=\s)\p{Lu}[\p{L}.]*(?:\s\p{Lu}[\p{L}.]*)*/u.exec(written);
  const qualifier = capitals?.[0] ?? null;
  let country: string | null = null;
  if (capitals) {
    const from = tokenAt(tokens, span[0] + capitals.index);
    let to = from;
    while (to < end && tokens.ends[to]! <= span[0] + capitals.index + capitals[0].length) to++;
    const row = gazetteer.findName(tokens, from, to);
    const kind = row < 0 ? null : gazetteer.kindOf(gazetteer.entityAt(row));
    if (kind === 'nationality' || kind === 'country') country = gazetteer.countryOf(gazetteer.entityAt(row));
  }
  const { of, nouns } = nameLanguageOf(lang).descriptions;
  let last = end - 1;
  for (let i = first + 1; i < end; i++)
    if (of.has(tokens.hashes[i] ?? 0)) {
      last = i - 1;
      break;
    }
  const word = text.slice(tokens.starts[last], tokens.ends[last]).toLowerCase();
  return { noun: nouns.get(tokens.hashes[last] ?? 0)?.kind ?? word, country, qualifier };
}

/** The leader of the named country on that day, or without a country the nearest person named before who leads one. Only somebody the text names. */
function resolveLeader(
  properties: readonly string[],
  country: string | null,
  mention: Mention,
  named: readonly NamedPlace[],
  gazetteer: Gazetteer,
  day: string | null,
): NamedPlace | null {
  const land = country ? gazetteer.country(country) : null;
  if (country && !land) return null;
  if (land) {
    const leaders = new Set(properties.flatMap((property) => leaderOf(land, property, gazetteer, day) ?? []));
    const fits = ({ id }: NamedPlace) => leaders.has(id);
    return nearestBefore(mention.span[0], named, fits) ?? onlyAfter(mention.span[0], named, fits);
  }
  const leads = ({ number, type, id }: NamedPlace): boolean => {
    if (type !== 'person' || number < 0) return false;
    const home = gazetteer.countryOf(number);
    const own = home ? gazetteer.country(home) : null;
    return own !== null && properties.some((property) => leaderOf(own, property, gazetteer, day) === id);
  };
  return nearestBefore(mention.span[0], named, leads);
}

/** Who held the office on the day, or holds it at last where no day is known. */
function leaderOf(country: string, property: string, gazetteer: Gazetteer, day: string | null): string | null {
  const entityOf = (value: FactValue): string | null => (value.kind === 'entity' ? value.entity : null);
  const held = gazetteer
    .facts(country, property)
    .filter(({ asOf, until }) => !day || ((asOf ?? '') <= day && (until ?? '9999') >= day));
  // Facts of the records come last: an imported pack is asked only where they are silent.
  const last = held.at(-1);
  return last ? entityOf(last.value) : null;
}

function nearestBefore(
  offset: number,
  named: readonly NamedPlace[],
  fits: (place: NamedPlace) => boolean,
): NamedPlace | null {
  const low = countBefore(offset, named);
  for (let i = low - 1; i >= 0 && i >= low - LOOK_BACK; i--) if (fits(named[i]!)) return named[i]!;
  return null;
}

/** How many of the named places begin before the offset. */
function countBefore(offset: number, named: readonly NamedPlace[]): number {
  let low = 0;
  let high = named.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (named[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** For what is described before it is named: there must be one thing alone it could be. */
function onlyAfter(
  offset: number,
  named: readonly NamedPlace[],
  fits: (place: NamedPlace) => boolean,
): NamedPlace | null {
  let only: NamedPlace | null = null;
  let looked = 0;
  for (const place of named) {
    if (place.start < offset) continue;
    if (looked++ > LOOK_BACK) break;
    if (!fits(place) || place.id === only?.id) continue;
    if (only) return null;
    only = place;
  }
  return only;
}

/** Bodies that nobody calls by a broad noun: a party is no "group" and no "agency", a country's government no "company". */
const NOT_CALLED: Readonly<Record<string, RegExp>> = {
  group: /party|court|ministry|university/,
  agency: /party|club|team|company|university/,
  company: /party|club|team|court|ministry|agency|university/,
  firm: /party|club|team|court|ministry|agency|university/,
  party: /club|team|court|ministry|agency|company|university/,
  club: /party|court|ministry|agency|university/,
  team: /party|court|ministry|agency|university/,
};

const mayBeCalled = (noun: string, kind: string): boolean => !NOT_CALLED[noun]?.test(kind);
