import type { Doc } from '../text/doc.ts';
import { hashesOf } from '../text/word-set.ts';
import type { ReadName } from './read-names.ts';

const SPORT = hashesOf(
  `match matches game games season coach scored goal goals points league cup championship tournament player players team teams rugby
  football cricket hockey basketball baseball soccer striker midfielder defender goalkeeper quarterback innings wicket kick-off
  touchdown playoff playoffs squad semi-final final champions defeat victory`,
);
const BEFORE = hashesOf('versus vs v against beat beating defeated over face facing thrashed edged');
const AFTER = hashesOf(
  `beat beats defeated lost won win wins versus vs v face faced faces play played plays scored captain coach striker great manager
  midfielder defender winger batsman bowler squad team side recruiter football rugby cricket`,
);
/** In any text: "Alabama versus Florida State". */
const SURE_BEFORE = hashesOf('versus vs');
const SURE_AFTER = hashesOf('versus vs quarterback linebacker recruiter midfielder goalkeeper');
/** One word in so many is about sport in a report of a match. */
const RARE = 60;

/** Whether the text is about sport: there "England" may be fifteen players. */
export function isAboutSport({ tokens }: Doc): boolean {
  let sport = 0;
  for (let i = 0; i < tokens.count; i++) if (SPORT.has(tokens.hashes[i]!)) sport++;
  return sport >= 3 && sport * RARE > tokens.count;
}

/** Whether a place stands where in reports of sport its team does: "England beat Samoa". */
export function isTeam({ first, end }: ReadName, { tokens }: Doc, aboutSport: boolean): boolean {
  if (SURE_BEFORE.has(tokens.hashes[first - 1]!) || SURE_AFTER.has(tokens.hashes[end]!)) return true;
  return aboutSport && (BEFORE.has(tokens.hashes[first - 1]!) || AFTER.has(tokens.hashes[end]!));
}
