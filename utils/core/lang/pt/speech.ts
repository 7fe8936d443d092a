import { phrases } from '../../text/phrases.ts';
import type { SpeechWords } from '../speech-words.ts';

const NONE = phrases();
const HAVE = ['tem', 'tinha', 'tinham', 'havia', 'haviam', 'terá'];

/** Present, preterite and imperfect of the third persons, and the compound tenses: "afirma, afirmou, afirmava, tinha afirmado". */
const ar = (stems: string): string =>
  stems
    .split(' ')
    .flatMap((stem) => [
      ...['a', 'am', 'ou', 'aram', 'ava', 'avam'].map((ending) => stem + ending),
      ...HAVE.map((have) => `${have} ${stem}ado`),
    ])
    .join(', ');
const perfect = (participles: string): string =>
  participles
    .split(' ')
    .flatMap((verb) => HAVE.map((have) => `${have} ${verb}`))
    .join(', ');

const DAYS = ['segunda-feira', 'terça-feira', 'quarta-feira', 'quinta-feira', 'sexta-feira', 'sábado', 'domingo'];

export const speech: SpeechWords = {
  verbs: phrases(
    ar(
      'afirm declar explic inform anunci confirm alert ressalt coment denunci lament fris salient sublinh enfatiz argument reiter pontu esclarec garant',
    ),
    'disse, disseram, diz, dizem, dizia, diziam, acrescentou, acrescentaram, acrescenta, acrescentam, garantiu, garantiram, garante, garantem, reconheceu, reconhece, reconheceram, admitiu, admite, admitiram, insistiu, insiste, insistiram, escreveu, publicou, apontou, defendeu, defende, defenderam, revelou, atribuiu, atribui, reclamam, referiu, refere, referiram, adiantou, adianta, esclareceu, esclarece, advertiu, adverte, ponderou, pondera, assegurou, assegura, asseguraram, destacou, relatou, opinou, detalhou, respondeu',
    perfect(
      'dito acrescentado garantido reconhecido admitido insistido escrito revelado referido defendido adiantado esclarecido advertido assegurado',
    ),
  ),
  weakVerbs: phrases(
    ar('avali destac consider critic observ estim calcul registr'),
    'mostra, mostrou, mostram, concluiu, conclui, concluíram, calcula, prevê, preveem, aponta, apontam, indica, indicou, indicam, espera, esperam, acredita, acreditam, acha, pensa, conta, prometeu, promete, completou que, reforçou que, pediu, exigiu',
  ),
  afterQuotes: phrases(
    ar(
      'complet reforç avali destac consider critic observ recomend brinc ironiz desabaf cont relat record recorda lembr questio',
    ),
    'conta, relata, resume, resumiu, lamenta, lembra, ironiza, brinca, desabafa, respondeu, responde, confessa, confessou, suspira, suspirou, sorri, reclama, reclamou, conclui, concluiu, opina, admite, completa, observa, pergunta, perguntou, questionou, prometeu, promete, pediu, pede, exigiu, continuou, continua, prosseguiu, prossegue, escreve, resumia, exclamou, rematou, atirou, rebateu, rebate, disparou, celebrou, comemorou, comemora, vaticinou, sustenta, sustentou, argumenta',
  ),
  splitVerbs: [],
  verbsWithPronoun: NONE,
  ambiguous: phrases(
    'acrescentou, acrescentaram, acrescenta, destacou, destaca, completou que, conta, contou, prometeu, promete, pediu, exigiu, espera, esperam',
  ),
  clauses: phrases('que, «, “, ", :'),
  openers: phrases('que, «, “, ", :, em'),
  before: phrases(
    'segundo, de acordo com, conforme, nas palavras de, na opinião de, na avaliação de, no entender de, segundo dados de, segundo dados do, segundo dados da',
  ),
  after: NONE,
  inTheEyesOf: phrases('para'),
  recipients: phrases(
    'a jornalistas, aos jornalistas, à imprensa, no x, no twitter, em nota, em comunicado, em entrevista',
  ),
  roles: phrases(
    'funcionário, funcionários, porta-voz, ministro, ministra, ministros, ministério, presidente, polícia, promotor, promotora, promotoria, autoridades, governo, analista, analistas, economista, economistas, pesquisadores, especialistas, especialista, advogado, advogada, advogados, juiz, juíza, prefeito, prefeita, governador, governadora, diretor, diretora, médica, médico, médicos, testemunhas, moradores, morador, moradora, familiares, ativistas, ativista, empresa, agência, sindicato, sindicatos, exército, oposição, pesquisador, pesquisadora, secretário, secretária, secretária-adjunta, secretário-adjunto, secretaria, instituto, tribunal, bombeiros, associação, câmara, professora, professor, reitora, reitor, cooperativa, produtores, agricultores, delegado, delegada, deputado, deputada, senador, senadora, vereador, vereadora, treinador, treinadora, autarca, investigador, investigadora, líder, dono, dona, chefe, coordenador, coordenadora, comandante, enfermeira, enfermeiro, vizinha, vizinho, vizinhos, historiador, historiadora, embaixador, embaixadora, mandatário, chanceler, gerente, técnico, técnica, responsável',
  ),
  documents: phrases(
    'relatório, estudo, pesquisa, documento, comunicado, nota, censo, dados, estatísticas, auditoria, análise, lei, levantamento, números',
  ),
  unnamed: phrases('fontes, mídia, imprensa, a imprensa, relatos, veículos'),
  pronouns: phrases('ele, ela, eles, elas'),
  persons: phrases('ele, ela'),
  things: NONE,
  relatives: phrases('que, quem, cujo, cuja'),
  fronted: phrases('como, assim'),
  between: phrases('também, depois, ainda, já, se, lhe, ontem, hoje, então'),
  when: phrases(
    DAYS.flatMap((day) => [`na ${day}`, `nesta ${day}`, `no ${day}`, `neste ${day}`, day]).join(', '),
    'ontem, hoje, ontem à noite, depois, então, também, ainda, esta semana, este ano',
  ),
  joiners: phrases('de, do, da, dos, das, por, para, no, na'),
  prepositions: phrases(
    'ao, à, aos, às, ante, após, até, com, contra, de, do, da, dos, das, desde, durante, em, no, na, nos, nas, entre, para, por, pelo, pela, perante, segundo, sem, sob, sobre, num, numa',
  ),
  articles: phrases('o, a, os, as, um, uma'),
  definite: phrases('o, a'),
  determiners: phrases('o, a, os, as, um, uma, uns, umas, seu, sua, vários, várias, alguns, algumas, outro, outra'),
  nobody: phrases(
    'que, e, ou, mas, de, do, da, dos, das, em, no, na, com, sem, para, por, ao, à, não, é, são, foi, era, tem, mais, menos, muito, como, quando, enquanto, embora, porque, segundo, após, desde, até, entre, sobre, dia, semana, mês, ano, vez, coisa, ontem, hoje',
  ),
  clauseOpeners: phrases('depois que, após, porque, enquanto, quando, embora, mas, antes que, já que, se'),
  subjectless: true,
  anybodyLeads: false,
  verbSecond: false,
  verbInsideQuotes: false,
  adverbEnding: 'mente',
  possessiveS: false,
};
