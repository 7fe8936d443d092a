import { phrases, values, words } from '../../text/lexicon.ts';
import { type NumberWords, numberWords } from '../number-words.ts';

export const NUMBERS: NumberWords = {
  decimal: ',',
  numbers: numberWords({
    unit: values`
      zero = 0, um uma = 1, dois duas = 2, três tres = 3, quatro = 4, cinco = 5, seis = 6, sete = 7, oito = 8, nove = 9
    `,
    teen: values`
      dez = 10, onze = 11, doze = 12, treze = 13, catorze quatorze = 14, quinze = 15, dezesseis dezasseis = 16,
      dezessete dezassete = 17, dezoito = 18, dezenove dezanove = 19
    `,
    ten: values`
      vinte = 20, trinta = 30, quarenta = 40, cinquenta cinqüenta = 50, sessenta = 60, setenta = 70, oitenta = 80,
      noventa = 90
    `,
    hundreds: values`
      cem cento = 100, duzentos duzentas = 200, trezentos trezentas = 300, quatrocentos quatrocentas = 400,
      quinhentos quinhentas = 500, seiscentos seiscentas = 600, setecentos setecentas = 700,
      oitocentos oitocentas = 800, novecentos novecentas = 900
    `,
    scale: values`
      mil = 1e3, milhão milhao milhões milhoes = 1e6, bilhão bilhao bilhões bilhoes = 1e9,
      bilião biliões trilhão trilhao trilhões trilhoes = 1e12
    `,
    dozen: values`dúzia duzia dúzias duzias = 12, dezena dezenas = 10, centena centenas = 100`,
  }),
  compound: null,
  and: words`e`,
  andAfterTens: true,
  point: words`vírgula virgula ponto`,
  minus: words`menos negativo`,
  articles: words`um uma`,
  ones: words`um uma`,
  only: words`só apenas somente`,
  articleIsOne: true,
  parts: values`
    meio meios meia metade = 2, terço terco terços tercos = 3, quarto quartos = 4, quinto quintos = 5, sexto sextos = 6,
    sétimo setimo sétimos setimos = 7, oitavo oitavos = 8, nono nonos = 9, décimo decimo décimos decimos = 10,
    centésimo centesimo centésimos centesimos = 100, milésimo milesimo milésimos milesimos = 1e3,
    milionésimo milionesimo milionésimos = 1e6, bilionésimo bilionesimo bilionésimos bilionesimos = 1e9
  `,
  partEnding: words`avos avo parte partes`,
  partsInPlural: true,
  partsMultiply: true,
  quarterIsMore: false,
  half: words`meio meia metade`,
  withWord: words`com`,
  bareHalf: true,
  outOf: phrases`em cada, de cada, em`,
  over: phrases`sobre`,
  nounBeforeOutOf: 'longer',
  of: words`de do da`,
  ofThe: words`dos das do da`,
  nounsAfterOf: true,
  scales: values`
    mil = 1e3, milhão milhao milhões milhoes mi = 1e6, bilhão bilhao bilhões bilhoes bi = 1e9,
    bilião biliões trilhão trilhao trilhões trilhoes tri = 1e12, dúzias duzias = 12, dezenas = 10
  `,
  mostHundreds: 10,
  scaleNeedsNumber: false,
  percent: phrases`por cento, porcento, por cem, %`,
  percentagePoint: phrases`ponto percentual, pontos percentuais, p.p.`,
  basisPoint: phrases`ponto-base, pontos-base, pontos base`,
  points: words`ponto pontos`,
};
