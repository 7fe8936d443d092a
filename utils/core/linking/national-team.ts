import type { EntityNumber, Gazetteer } from '../knowledge/gazetteer.ts';
import type { Doc } from '../text/doc.ts';
import { hashWord } from '../text/tokens.ts';

/** Sports by the word a report has for them, and how the pack names a country's team in each. */
const TEAMS: readonly (readonly [word: string, team: string])[] = [
  ['football', 'national football team'],
  ['soccer', 'national soccer team'],
  ['rugby', 'national rugby union team'],
  ['cricket', 'national cricket team'],
  ['basketball', 'national basketball team'],
  ['handball', 'national handball team'],
  ['volleyball', 'national volleyball team'],
  ['hockey', 'national ice hockey team'],
];
const SPORTS = TEAMS.map(([word, team]) => [hashWord(word), team] as const);

/** What a country's team is called in the one sport that the text speaks of; null where it speaks of none or of several. */
export function teamOf({ tokens }: Doc): string | null {
  const seen = new Set<string>();
  for (let i = 0; i < tokens.count; i++) {
    for (const [hash, team] of SPORTS) if (tokens.hashes[i] === hash) seen.add(team);
  }
  return seen.size === 1 ? [...seen][0]! : null;
}

/** The team that plays for a place: "England national rugby union team". Null where the pack has none. */
export function nationalTeam(place: EntityNumber, team: string | null, gazetteer: Gazetteer): EntityNumber | null {
  if (team === null || gazetteer.typeOf(place) !== 'place') return null;
  const id = gazetteer.named(`${gazetteer.nameOf(place)} ${team}`)[0];
  return id === undefined ? null : gazetteer.numberOf(id);
}
