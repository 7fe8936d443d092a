import type { EntityNumber, Gazetteer } from '../knowledge/gazetteer.ts';
import { nameLanguageOf } from '../lang/name-language.ts';
import type { Sport } from '../lang/team-words.ts';
import type { Doc } from '../text/doc.ts';
import { hashWord } from '../text/tokens.ts';

/** How the pack names a country's team in a sport. */
const TEAMS: Readonly<Partial<Record<Sport, string>>> = {
  football: 'national football team',
  soccer: 'national soccer team',
  rugby: 'national rugby union team',
  cricket: 'national cricket team',
  basketball: 'national basketball team',
  handball: 'national handball team',
  volleyball: 'national volleyball team',
  hockey: 'national ice hockey team',
};

/** What a country's team is called in the one sport that the text speaks of; null where it speaks of none or of several. */
export function teamOf({ tokens, lang }: Doc): string | null {
  const words = new Map(
    Object.entries(nameLanguageOf(lang).teams.sports)
      .filter(([, word]) => word)
      .map(([sport, word]) => [hashWord(word), TEAMS[sport as Sport]] as const),
  );
  const seen = new Set<string>();
  for (const hash of tokens.hashes.subarray(0, tokens.count)) {
    const team = words.get(hash);
    if (team) seen.add(team);
  }
  const [only] = seen;
  return seen.size === 1 && only ? only : null;
}

/** The team that plays for a place: "England national rugby union team". Null where the pack has none. */
export function nationalTeam(place: EntityNumber, team: string | null, gazetteer: Gazetteer): EntityNumber | null {
  if (team === null || gazetteer.typeOf(place) !== 'place') return null;
  const id = gazetteer.named(`${gazetteer.nameOf(place)} ${team}`)[0];
  return id === undefined ? null : gazetteer.numberOf(id);
}
