import { hashesOf } from '../../text/word-set.ts';
import type { NameWords } from '../name-words.ts';

export const names: NameWords = {
  nounsAreCapitalised: false,
  peoplesAreCapitalised: false,
  hasDictionary: false,
  genitive: null,
  taggerClass: 2,
  articles: hashesOf('el la los las un una'),
  determiners: hashesOf('este esta ese esa aquel aquella'),
  articlesInNames: hashesOf('el la los las'),
  elided: hashesOf('d l'),
  conjunctions: hashesOf('y e o u ni'),
  at: hashesOf('en a'),
  leading: hashesOf(
    'el la los las lo un una unos unas de del al en para según con por desde sin sobre ante tras entre',
  ),
  prepositions: hashesOf(
    'según para con sin desde por ante en al hasta entre tras sobre durante mediante contra hacia aunque cuando mientras como pero si',
  ),
  shortTitles: hashesOf('d. dª'),
  directions: hashesOf('norte sur este oeste central noreste noroeste sudeste suroeste'),
  surnameParticles: hashesOf('de del la las los'),
  inPeople: hashesOf('e y el'),
  acronymSkips: hashesOf('de la del y el los las para por en'),
  calendar: hashesOf(
    'lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
  ),
  teamOrParty: hashesOf('equipo partido'),
  buttons: hashesOf('compartir comparte seguir sigue siga enviar imprimir tuitear'),
  buttonWords: hashesOf('en con por esta este nota noticia artículo página compartir enviar'),
  alsoWords: hashesOf(
    'casa campo mesa cruz luz sol mar rio puerta plaza corte reforma libertad victoria nación mundo país vanguardia razón marca expreso comercio morena toledo granada leon paz santa dolores mercedes piedad',
  ),
  kin: hashesOf('papá mamá abuela abuelo abuelita abuelito tía tío'),
  otherSenses: hashesOf(
    'real rand won lira rabia cólera colera prep mers ela depresión depression corona cáncer cancer gripe obesidad',
  ),
  definiteArticles: hashesOf('el del al la'),
  alternatives: hashesOf('o u'),
  employers: hashesOf(''),
  verbEndings: ['aron', 'ieron', 'ó', 'aba', 'aban'],
  afterBody: hashesOf(''),
  saints: hashesOf(''),
  peopleEndings: [],
  facility: hashesOf('prisión cárcel aeropuerto estadio puente palacio estación catedral castillo torre'),
  confinement: hashesOf('confinamiento internamiento'),
  law: hashesOf('ley tratado constitución convenio protocolo directiva decreto'),
  event: hashesOf('guerra elecciones copa mundial olimpiadas cumbre festival referéndum batalla terremoto huracán'),
};
