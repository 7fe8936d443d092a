import { phrases, values, words } from '../../text/lexicon.ts';
import { type NumberWords, numberWords } from '../number-words.ts';

export const NUMBERS: NumberWords = {
  decimal: ',',
  numbers: numberWords({
    unit: values`
      cero = 0, un uno una = 1, dos = 2, tres = 3, cuatro = 4, cinco = 5, seis = 6, siete = 7, ocho = 8, nueve = 9
    `,
    teen: values`
      diez = 10, once = 11, doce = 12, trece = 13, catorce = 14, quince = 15, dieciséis dieciseis = 16, diecisiete = 17,
      dieciocho = 18, diecinueve = 19
    `,
    ten: values`
      veinte = 20, treinta = 30, cuarenta = 40, cincuenta = 50, sesenta = 60, setenta = 70, ochenta = 80, noventa = 90
    `,
    whole: values`
      veintiuno veintiún veintiun veintiuna = 21, veintidós veintidos = 22, veintitrés veintitres = 23,
      veinticuatro = 24, veinticinco = 25, veintiséis veintiseis = 26, veintisiete = 27, veintiocho = 28,
      veintinueve = 29
    `,
    hundreds: values`
      cien ciento = 100, doscientos doscientas = 200, trescientos trescientas = 300, cuatrocientos cuatrocientas = 400,
      quinientos quinientas = 500, seiscientos seiscientas = 600, setecientos setecientas = 700,
      ochocientos ochocientas = 800, novecientos novecientas = 900
    `,
    scale: values`
      mil = 1e3, millón millon millones = 1e6, millardo millardos = 1e9, billón billon billones = 1e12,
      trillón trillones = 1e18
    `,
    dozen: values`docena docenas dz = 12, decena decenas = 10, centenar centenares = 100, par = 2`,
  }),
  compound: null,
  and: words`y e`,
  andAfterTens: true,
  point: words`coma con`,
  minus: words`menos negativo`,
  articles: words`un una`,
  ones: words`un uno una`,
  only: words`solo sólo solamente`,
  articleIsOne: true,
  parts: values`
    medio medios media medias = 2, tercio tercios tercera = 3, cuarto cuartos cuarta = 4,
    quinto quintos quinta quintas cincoavo cincoavos = 5, sexto sextos = 6, séptimo septimo séptimos septimos = 7,
    octavo octavos = 8, noveno novenos = 9, décimo decimo décimos decimos décima décimas = 10, onceavo onceavos = 11,
    doceavo doceavos = 12, quinceavo quinceavos = 15, veinteavo veinteavos = 20, veintiunavo veintiunavos = 21,
    veinticincoavo veinticincoavos = 25, treintavo treintavos = 30,
    centésimo centesimo centésimos centesimos centésima centésimas = 100,
    milésimo milesimo milésimos milesimos milésima milésimas = 1e3,
    millonésimo millonesimo millonésimos millonesimos millonésima millonésimas millonesima millonesimas = 1e6,
    billonésimo billonesimo billonésimos billonesimos billonésima billonesima billonesimas = 1e12
  `,
  partEnding: words`avos avo parte partes`,
  partsInPlural: true,
  partsMultiply: true,
  quarterIsMore: false,
  half: words`medio media mitad`,
  withWord: words`con`,
  bareHalf: true,
  outOf: phrases`de cada, sobre cada`,
  over: phrases`sobre`,
  nounBeforeOutOf: 'longer',
  of: words`de del`,
  ofThe: words``,
  nounsAfterOf: true,
  scales: values`
    mil = 1e3, millón millon millones mill mm mio mdd = 1e6, billón billon billones = 1e12, millardo millardos = 1e9,
    docena docenas dz = 12
  `,
  mostHundreds: 10,
  scaleNeedsNumber: false,
  percent: phrases`por ciento, por cien, porciento, %, pct`,
  percentagePoint: phrases`punto porcentual, puntos porcentuales, puntos de porcentaje`,
  basisPoint: phrases`punto básico, puntos básicos, pb`,
  points: words`punto puntos`,
};
