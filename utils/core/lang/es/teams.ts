import { hashesOf } from '../../text/word-set.ts';
import type { TeamWords } from '../team-words.ts';

export const teams: TeamWords = {
  sport: hashesOf(
    'partido partidos temporada entrenador goles puntos liga copa campeonato torneo jugador jugadores equipo delantero defensa portero semifinal derrota victoria fútbol',
  ),
  before: hashesOf('vs contra'),
  after: hashesOf('venció derrotó ganó perdió empató goleó'),
  surelyBefore: hashesOf('vs'),
  surelyAfter: hashesOf('vs delantero portero'),
  match: hashesOf('fútbol liga partido gol copa entrenador equipo temporada'),
  sports: {
    football: 'fútbol',
    soccer: 'fútbol',
    rugby: 'rugby',
    cricket: 'críquet',
    basketball: 'baloncesto',
    baseball: 'béisbol',
    hockey: 'hockey',
    volleyball: 'voleibol',
    handball: 'balonmano',
  },
};
