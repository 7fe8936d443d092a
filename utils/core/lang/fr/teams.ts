import { hashesOf } from '../../text/word-set.ts';
import type { TeamWords } from '../team-words.ts';

export const teams: TeamWords = {
  sport: hashesOf(
    'match matchs saison entraîneur but buts points ligue coupe championnat tournoi joueur joueurs équipe attaquant défenseur gardien finale demi-finale défaite victoire football',
  ),
  before: hashesOf('vs contre'),
  after: hashesOf('bat battu gagne perdu joue affronte'),
  surelyBefore: hashesOf('vs'),
  surelyAfter: hashesOf('vs attaquant'),
  match: hashesOf('football ligue match but coupe entraîneur équipe saison'),
  sports: {
    football: 'football',
    soccer: 'football',
    rugby: 'rugby',
    cricket: 'cricket',
    basketball: 'basket',
    baseball: 'base-ball',
    hockey: 'hockey',
    volleyball: 'volley',
    handball: 'handball',
  },
};
