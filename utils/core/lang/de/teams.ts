import { hashesOf } from '../../text/word-set.ts';
import type { TeamWords } from '../team-words.ts';

export const teams: TeamWords = {
  sport: hashesOf(
    'spiel spiele saison trainer tor tore punkte liga pokal meisterschaft turnier spieler mannschaft stürmer torwart halbfinale finale niederlage sieg fußball',
  ),
  before: hashesOf('vs gegen'),
  after: hashesOf('schlägt besiegt besiegte gewinnt gewann verlor spielt spielte'),
  surelyBefore: hashesOf('vs'),
  surelyAfter: hashesOf('vs stürmer'),
  match: hashesOf('fußball liga spiel tor pokal trainer mannschaft saison bundesliga'),
  sports: {
    football: 'fußball',
    soccer: 'fußball',
    rugby: 'rugby',
    cricket: 'cricket',
    basketball: 'basketball',
    baseball: 'baseball',
    hockey: 'hockey',
    volleyball: 'volleyball',
    handball: 'handball',
  },
};
