import { nameLanguageOf } from '../lang/name-language.ts';
import type { Doc } from '../text/doc.ts';
import type { ReadName } from './read-names.ts';

/** One word in so many is about sport in a report of a match. */
const RARE = 60;

/** Whether the text is about sport: there "England" may be fifteen players. */
export function isAboutSport({ tokens, lang }: Doc): boolean {
  const { teams } = nameLanguageOf(lang);
  let sport = 0;
  for (let i = 0; i < tokens.count; i++) if (teams.sport.has(tokens.hashes[i]!)) sport++;
  return sport >= 3 && sport * RARE > tokens.count;
}

/** Whether a place stands where in reports of sport its team does: "England beat Samoa". */
export function isTeam({ first, end }: ReadName, { tokens, lang }: Doc, aboutSport: boolean): boolean {
  const { teams } = nameLanguageOf(lang);
  if (teams.surelyBefore.has(tokens.hashes[first - 1]!) || teams.surelyAfter.has(tokens.hashes[end]!)) return true;
  return aboutSport && (teams.before.has(tokens.hashes[first - 1]!) || teams.after.has(tokens.hashes[end]!));
}
