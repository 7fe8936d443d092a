import { hashesOf } from '../../text/word-set.ts';
import type { TeamWords } from '../team-words.ts';

export const teams: TeamWords = {
  sport: hashesOf(
    `match matches game games season coach scored goal goals points league cup championship tournament player players team teams rugby
    football cricket hockey basketball baseball soccer striker midfielder defender goalkeeper quarterback innings wicket kick-off
    touchdown playoff playoffs squad semi-final final champions defeat victory`,
  ),
  before: hashesOf('versus vs v against beat beating defeated over face facing thrashed edged'),
  after: hashesOf(
    `beat beats defeated lost won win wins versus vs v face faced faces play played plays scored captain coach striker great manager
    midfielder defender winger batsman bowler squad team side recruiter football rugby cricket`,
  ),
  surelyBefore: hashesOf('versus vs'),
  surelyAfter: hashesOf('versus vs quarterback linebacker recruiter midfielder goalkeeper'),
  match: hashesOf(
    'football soccer league match goal cup coach game games team season beat kicker quarterback nfl nba mlb nhl',
  ),
  sports: {
    football: 'football',
    soccer: 'soccer',
    rugby: 'rugby',
    cricket: 'cricket',
    basketball: 'basketball',
    baseball: 'baseball',
    hockey: 'hockey',
    volleyball: 'volleyball',
    handball: 'handball',
  },
};
