import { phrases, values, words } from '../../text/lexicon.ts';
import type { QuantityWords } from '../quantity-words.ts';

export const QUANTITIES: QuantityWords = {
  ofAge: phrases`de idade`,
  aged: phrases`idade de, com idade de`,
  yearsOld: words``,
  yearsAreAges: true,
  persons: words`
    homem mulher jovem menino menina criança rapaz moça idoso idosa adolescente filho filha bebê estudante morador
    moradora pessoa
  `,
  tradeEndings: ['ador', 'adora', 'edor', 'edora', 'eiro', 'eira', 'ista', 'ante', 'tor', 'tora'],
  notTrades: words`
    era espera carreira primeira primeiro terceira terceiro fronteira maneira bandeira dinheiro janeiro fevereiro
    durante adiante mediante bastante restante vista lista conquista entrevista
  `,
  originEndings: [],
  from: words`de desde do da`,
  to: words`a para até ao`,
  between: words`entre`,
  but: words`mas`,
  or: words`ou`,
  than: words`de que`,
  stop: words`
    o a os as um uma uns umas este esta estes estas esse essa esses essas aquele e ou nem mas que como quando onde quem
    se não de do da dos das em no na nos nas com por pelo pela para sem sobre entre desde até contra durante segundo
    após ante sob se lhe lhes me te nos seu sua seus suas meu minha é são era eram foi foram ser sido está estão estava
    estavam ha há tem têm tinha teve mais menos muito já também só depois antes hoje ontem amanhã cada todo toda todos
    todas disse diz morreram ficaram el la los las en y con del al su
  `,
  nounsToo: words``,
  extra: words`mais novos novas grandes pequenos pequenas outros outras jovens supostos`,
  determiners: words`os as o a do da dos das todos todas seus suas`,
  who: words``,
  months: words`
    janeiro fevereiro março marco abril maio junho julho agosto setembro outubro novembro dezembro jan fev mar abr mai
    jun jul ago set out nov dez mayo enero octubre septiembre noviembre
  `,
  monthsHaveCapitals: false,
  stopIsOrdinal: false,
  ordinalSuffixes: words`º ª o a`,
  ordinals: words``,
  dayNames: words`dia`,
  hourBefore: words`às as das`,
  hourAfter: phrases`da manhã, da tarde, da noite, da madrugada, horas, h`,
  clock: words``,
  yearBefore: words`
    em de do desde até ano anos durante após antes depois para entre janeiro fevereiro março abril maio junho julho
    agosto setembro outubro novembro dezembro en del lei exercício
  `,
  yearArticles: words``,
  neverYears: words`pessoas homens mulheres crianças trabalhadores soldados empregos casas moradias membros moradores estudantes alunos casos mortos migrantes refugiados presos pontos votos assentos palavras empregados funcionários pacientes ingressos torcedores manifestantes dólares calorias habitantes`,
  numbered: words`
    firmware software windows android ios macos iphone ipad galaxy playstation xbox airbus boeing artigo artigos art capítulo página páginas pág seção secção lei decreto resolução número núm nº telefone tel grupo
    fase nível rota rodovia estrada saída voo rua canal sala quarto andar linha rodada carretera
    temporada episódio versão ônibus autocarro classe tipo modelo zona distrito anexo emenda etapa semana portão plataforma bloco lote apartamento processo referência série apêndice volume tomo parágrafo alínea inciso tabela figura gráfico setor categoria divisão pista
  `,
  alwaysNumbered: words`firmware software windows android ios macos iphone ipad galaxy playstation xbox tipo fase artigo artigos capítulo página páginas seção secção categoria voo canal número núm nº`,
  prefixes: words`sub pre pós mais menos`,
  skippable: words`só os as o a um uma outros outras apenas tão`,
  overWords: words``,
  lasts: words``,
  notBeforeOne: words``,
  notAfterOne: words``,
  agoBefore: words``,
  agoAfter: words`antes atrás depois`,
  several: words`vários várias alguns algumas poucos poucas muitos muitas`,
  vagueSizes: values`dezenas = 10, dúzias = 12, centenas = 100, milhares = 1e3, milhões = 1e6, bilhões = 1e9`,
  halfBefore: words``,
  halfAfter: words``,
  average: words``,
  averageBefore: words``,
  auxiliaries: words`foram são têm tinham ficaram morreram`,
  roundNumbers: words`dezena centena milhar`,
  idioms: phrases`
    por meio de, por meio do, por meio da, em meio a, em meio ao, em meio à, em meio aos, em meio às, meio ambiente,
    meio de transporte, meio-ambiente, meios de comunicação, no meio de, no meio do, no meio da, um a um, uma a uma,
    classe média, tolerância zero, marco zero, primeiro tempo, meia-noite, meio-dia, meia noite, meio dia
  `,
  ordinalParts: words`quarto quinto sexto sétimo oitavo nono décimo`,
  confidence: phrases`ic, de confiança`,
  ordinalUnits: words``,
  comparatives: words`maior menor melhor pior superior inferior`,
  streets: words`rua avenida av praça travessa alameda estrada largo rodovia`,
  streetEndings: [],
  phoneVerbs: words`ligar ligue ligando discar disque telefone número`,
  eras: phrases`a.c., d.c., a. c., d. c., antes de cristo, depois de cristo`,
  dayParts: phrases``,
  yearNouns: words`
    eleições resultados números protestos níveis preços vendas orçamentos modelos jogos dados contas previsões
    emissões metas planos
  `,
  stretches: words`temporadas jogos sessões rodadas`,
  plusMinus: phrases`mais ou menos, mais/menos`,
  scoresHaveColon: false,
  sport: words`gols gol golos vitória venceu ganhou perdeu derrotou derrota empate empatou empataram partida jogo final semifinal placar campeonato liga copa taça pênaltis votos`,
};
