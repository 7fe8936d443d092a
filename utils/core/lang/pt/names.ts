import { hashesOf } from '../../text/word-set.ts';
import type { NameWords } from '../name-words.ts';

export const names: NameWords = {
  nounsAreCapitalised: false,
  peoplesAreCapitalised: false,
  hasDictionary: false,
  genitive: null,
  taggerClass: 2,
  articles: hashesOf('o a os as um uma'),
  determiners: hashesOf('este esta esse essa aquele aquela'),
  articlesInNames: hashesOf('o a os as'),
  elided: hashesOf('d'),
  conjunctions: hashesOf('e ou nem'),
  at: hashesOf('em no na'),
  leading: hashesOf(
    'o a os as um uma da do dos das de no na nos nas pelo pela pelos pelas com ao aos à às em para por após até desde sem sobre entre',
  ),
  prepositions: hashesOf(
    'segundo com sem para ao à em no na por pelo pela desde até após entre sobre contra durante conforme mas se quando como embora enquanto',
  ),
  shortTitles: hashesOf(''),
  directions: hashesOf('norte sul leste oeste central nordeste noroeste sudeste sudoeste'),
  surnameParticles: hashesOf('da de do dos das'),
  inPeople: hashesOf('os as'),
  acronymSkips: hashesOf('de da do das dos e o a para em'),
  calendar: hashesOf(
    'segunda segunda-feira terça terça-feira quarta quarta-feira quinta quinta-feira sexta sexta-feira sábado domingo janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro',
  ),
  teamOrParty: hashesOf('time equipe partido seleção'),
  buttons: hashesOf('compartilhar compartilhe partilhar siga seguir enviar imprimir'),
  buttonWords: hashesOf('no na em por com esta este nota notícia artigo página compartilhar enviar'),
  alsoWords: hashesOf(
    'perto longe cerca casa campo mesa cruz luz sol mar rio porta praça corte reforma liberdade vitória nação mundo país folha estado globo expresso público bola natal bom jardim figueira esperança',
  ),
  kin: hashesOf('papai mamãe mãe vovó vovô avó avô titia titio'),
  otherSenses: hashesOf(
    'real rand won lira cólera colera prep mers ela depressão depressao câncer cancer cancro gripe obesidade',
  ),
  definiteArticles: hashesOf('o a do ao da no na'),
  alternatives: hashesOf('ou'),
  employers: hashesOf(''),
  verbEndings: ['aram', 'eram', 'iram', 'avam', 'ou'],
  afterBody: hashesOf(''),
  saints: hashesOf(''),
  peopleEndings: [],
  facility: hashesOf('prisão aeroporto estádio ponte palácio estação catedral castelo torre presídio'),
  confinement: hashesOf(''),
  law: hashesOf('lei tratado constituição convenção protocolo diretiva decreto'),
  event: hashesOf('guerra eleição eleições copa mundial cúpula festival referendo batalha terremoto furacão'),
};
