import { hashesOf } from '../../text/word-set.ts';
import { type DescriptionWords, describingNouns } from '../description-words.ts';

export const descriptions: DescriptionWords = {
  determiners: hashesOf('o a este esta esse essa'),
  of: hashesOf('de do da'),
  breaks: hashesOf(
    'de do da dos das em no na com por para e ou que cujo onde quando se é foi era são está tem tinha será sem sobre ao à',
  ),
  nouns: describingNouns({
    person:
      'presidente=president presidenta=president chanceler=chancellor ministro=minister ministra=minister rei=king rainha=queen governador=governor prefeito=mayor senador=senator líder=leader papa=pope',
    organisation:
      'empresa=company companhia=company firma=firm banco=bank jornal=newspaper partido=party agência=agency ministério=ministry governo=government comissão=commission parlamento=parliament senado=senate tribunal=court sindicato=union aliança=alliance organização=organisation universidade=university equipe=team time=team clube=club liga=league polícia=police exército=army',
    place:
      'país=country nação=country república=republic estado=state província=province região=region cidade=city capital vila=town ilha=island rio=river lago=lake',
    facility:
      'prisão=prison presídio=prison cadeia=prison aeroporto=airport estádio=stadium hospital usina=plant refinaria=refinery ponte=bridge barragem=dam porto=port palácio=palace catedral=cathedral museu=museum embaixada=embassy',
    event:
      'guerra=war cúpula=summit torneio=tournament festival terremoto=earthquake furacão=hurricane pandemia=pandemic',
    law: 'lei=law tratado=treaty acordo=agreement constituição=constitution',
    work: 'filme=film livro=book romance=novel canção=song série=series',
  }),
  others: hashesOf(
    'outro outra próximo próxima anterior antigo antiga primeiro primeira segundo segunda terceiro terceira vizinho vizinha',
  ),
};
