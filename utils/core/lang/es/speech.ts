import { phrases } from '../../text/phrases.ts';
import type { SpeechWords } from '../speech-words.ts';

const NONE = phrases();
const HAVE = ['ha', 'han', 'había', 'habían'];

/** Present, preterite and imperfect of the third persons, and the compound tenses: "afirma, afirmó, afirmaba, ha afirmado". */
function forms(stems: string, endings: string, participle: string): string {
  return stems
    .split(' ')
    .flatMap((stem) => [
      ...endings.split(' ').map((ending) => stem + ending),
      ...HAVE.map((have) => `${have} ${stem}${participle}`),
    ])
    .join(', ');
}
const ar = (stems: string): string => forms(stems, 'a an ó aron aba aban', 'ado');
const er = (stems: string): string => forms(stems, 'e en ió ieron ía ían', 'ido');
const perfect = (participles: string): string =>
  participles
    .split(' ')
    .flatMap((participle) => HAVE.map((have) => `${have} ${participle}`))
    .join(', ');

const DAYS = ['lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado', 'domingo'];

export const speech: SpeechWords = {
  verbs: phrases(
    ar(
      'afirm asegur declar explic señal inform indic anunci confirm denunci coment subray recalc aclar reiter precis detall lament puntualiz enfatiz argument opin manifest agreg relat apunt alert',
    ),
    er('añad insist admit reconoc respond'),
    'dijo, dijeron, dice, dicen, decía, decían, advirtió, advirtieron, advierte, advierten, sostuvo, sostuvieron, sostiene, sostienen, manifiesta, recordó, recordaron, recuerda que, reconoce, reconocen, apostilló, expresó, escribió, publicó, reclamó, expuso, contestó, replicó, sentenció, confesó, confiesa',
    perfect(
      'dicho advertido sostenido recordado expresado escrito publicado reclamado expuesto contestado replicado sentenciado confesado',
    ),
  ),
  weakVerbs: phrases(
    ar('destac resalt critic celebr matiz valor avanz adelant consider calcul estim report revel observ registr'),
    'cuenta, cuentan, relata, prevén, espera, esperan, revela, muestra, mostró, concluyó, concluye, concluyeron, cree, creen, creía, prevé, piensa, contó, promete, prometió, detectó, pidió, exigió, exige',
    perfect('concluido contado prometido pedido mostrado previsto'),
  ),
  afterQuotes: phrases(
    ar('destac resalt critic celebr matiz valor avanz adelant consider brome ironiz zanj remat sentenci resum'),
    'cuenta, cuentan, contó, contaba, relata, resume, resumió, responde, respondió, recuerda, confiesa, suspira, suspiró, sonríe, lamenta, reclama, concluye, concluyó, opina, exclama, exclamó, protesta, protestó, pregunta, preguntó, prometió, promete, pidió, pide, exigió, continuó, prosiguió, prosigue, añade, escribe, apostilla, remacha, remachó, cree, reza, se pregunta, se queja, se quejó',
    perfect('contado resumido respondido concluido exclamado prometido pedido exigido continuado proseguido'),
  ),
  splitVerbs: [],
  verbsWithPronoun: NONE,
  ambiguous: phrases(
    'añadió, añade, añadieron, añaden, agregó, agrega, agregaron, ha añadido, ha agregado, destacó, destaca, celebró, celebra, valoró, valora, avanzó, avanza, adelantó, cuenta, cuentan, contó, critica, criticó, promete, prometió, pidió, exigió, exige, espera, esperan',
  ),
  clauses: phrases('que, «, “, ", :'),
  openers: phrases('que, «, “, ", :, en'),
  before: phrases(
    'según, de acuerdo con, a juicio de, en palabras de, conforme a, en opinión de, a decir de, tal y como, según datos de, según fuentes de',
  ),
  after: NONE,
  inTheEyesOf: phrases('para'),
  recipients: phrases(
    'a los periodistas, a la prensa, a periodistas, en x, en twitter, en un comunicado, en una entrevista, en rueda de prensa',
  ),
  roles: phrases(
    'funcionario, funcionarios, portavoz, portavoces, ministro, ministra, ministros, ministerio, presidente, presidenta, policía, fiscal, fiscalía, autoridades, gobierno, analista, analistas, economista, economistas, investigadores, investigador, investigadora, expertos, experta, experto, abogado, abogada, abogados, juez, jueza, alcalde, alcaldesa, gobernador, gobernadora, director, directora, médico, médica, médicos, testigos, testigo, vecinos, vecino, vecina, familiares, familias, activistas, activista, empresa, agencia, sindicato, sindicatos, ejército, oposición, organizaciones, servicio, instituto, tribunal, juzgado, fiscales, bomberos, meteorólogos, científicos, científica, científico, comisión, consejo, ayuntamiento, rectora, rector, secretario, secretaria, consejero, consejera, jefe, jefa, comité, junta electoral, titular, concejal, concejala, diputado, diputada, senador, senadora, entrenador, entrenadora, profesor, profesora, dueño, dueña, responsable, responsables, líder, dirigente, embajador, embajadora, delegado, delegada, ganadero, agricultores, pescadores, canciller, mandatario, mandataria, coordinador, coordinadora, doctora, doctor',
  ),
  documents: phrases(
    'informe, estudio, encuesta, documento, comunicado, censo, datos, estadísticas, auditoría, análisis, ley, sentencia, cifras, registro, registros',
  ),
  unnamed: phrases('fuentes, medios, medios locales, informes, reportes, la prensa, versiones'),
  pronouns: phrases('él, ella, ellos, ellas'),
  persons: phrases('él, ella'),
  things: NONE,
  relatives: phrases('que, quien, quienes, cuyo, cuya'),
  fronted: phrases('así lo, como, así'),
  between: phrases(
    'también, luego, después, además, ya, se, lo, le, les, nos, por su parte, ayer, hoy, entonces',
    DAYS.join(', '),
  ),
  when: phrases(
    DAYS.flatMap((day) => [`el ${day}`, `este ${day}`, `el pasado ${day}`, day]).join(', '),
    'ayer, hoy, anoche, esta mañana, esta tarde, entonces, después, también, por su parte, este año',
  ),
  joiners: phrases('de, del, por, para, en'),
  prepositions: phrases(
    'a, ante, bajo, con, contra, de, del, al, desde, durante, en, entre, hacia, hasta, mediante, para, por, según, sin, sobre, tras',
  ),
  articles: phrases('el, la, los, las, un, una'),
  definite: phrases('el, la'),
  determiners: phrases('el, la, los, las, un, una, unos, unas, su, sus, varios, varias, algunos, algunas, otro, otra'),
  nobody: phrases(
    'que, y, e, o, pero, de, del, en, con, sin, para, por, a, al, no, es, son, fue, era, ha, han, más, menos, muy, como, cuando, mientras, aunque, porque, según, tras, desde, hasta, entre, sobre, ante, día, semana, mes, año, vez, cosa, lunes, martes, miércoles, jueves, viernes, sábado, domingo, pasado',
  ),
  clauseOpeners: phrases(
    'después de que, tras, porque, mientras, cuando, aunque, pero, luego de que, antes de que, ya que, si',
  ),
  subjectless: true,
  anybodyLeads: false,
  verbSecond: false,
  verbInsideQuotes: false,
  adverbEnding: 'mente',
  possessiveS: false,
};
