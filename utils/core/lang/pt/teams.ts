import { hashesOf } from '../../text/word-set.ts';
import type { TeamWords } from '../team-words.ts';

export const teams: TeamWords = {
  sport: hashesOf(
    'jogo jogos partida temporada técnico treinador gols pontos liga copa campeonato torneio jogador jogadores time equipe atacante zagueiro goleiro semifinal derrota vitória futebol',
  ),
  before: hashesOf('vs contra'),
  after: hashesOf('venceu derrotou ganhou perdeu empatou goleou'),
  surelyBefore: hashesOf('vs'),
  surelyAfter: hashesOf('vs atacante goleiro'),
  match: hashesOf('futebol liga jogo partida gol copa técnico time temporada'),
  sports: {
    football: 'futebol',
    soccer: 'futebol',
    rugby: 'rugby',
    cricket: 'críquete',
    basketball: 'basquete',
    baseball: 'beisebol',
    hockey: 'hockey',
    volleyball: 'vôlei',
    handball: 'handebol',
  },
};
